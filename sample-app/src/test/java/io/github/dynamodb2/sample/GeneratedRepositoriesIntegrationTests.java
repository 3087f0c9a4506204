/*
 * Copyright 2026 the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.dynamodb2.sample;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the application really runs on what was generated when it was built. All tests
 * run a second time with {@code spring.aot.enabled=true}, and would pass without.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GeneratedRepositoriesIntegrationTests {

	private final ApplicationContext context;

	GeneratedRepositoriesIntegrationTests(@Autowired ApplicationContext context) {
		this.context = context;
	}

	@Test
	void repositoriesAreGeneratedWhereTheApplicationIsBuiltAheadOfTimeAndOnlyThere() {
		for (String repository : List.of("userRepository", "cityRepository", "noteRepository")) {
			assertThat(fragments(repository).stream().filter((name) -> name.endsWith("_AotRepository")).count())
				.as("generated classes of %s", repository)
				.isEqualTo(AotDetector.useGeneratedArtifacts() ? 1 : 0);
		}
	}

	private List<String> fragments(String repository) {
		return this.context.getBean("&" + repository, RepositoryFactoryBeanSupport.class)
			.getRepositoryInformation()
			.getRepositoryComposition()
			.getFragments()
			.stream()
			.flatMap((fragment) -> fragment.getImplementation().stream())
			.map((implementation) -> implementation.getClass().getName())
			.toList();
	}

}
