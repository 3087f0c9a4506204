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

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says where the application listens and what to try, once the data are loaded.
 */
@Component
@ConditionalOnWebApplication
final class Welcome {

	private static final List<String> EXAMPLES = List.of(
			"/users/search/by-last-name?accountType=standard_user&beginning=D",
			"/users/search/by-email?email=john@example.com", "/cities/search/by-name?name=Springfield",
			"/cities/search/by-latitude?country=NO&from=70&to=90", "/cities/statistic");

	private final Environment environment;

	Welcome(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		lines().forEach(System.out::println);
	}

	/**
	 * Returns what is printed.
	 * @return the address, then one command a line
	 */
	List<String> lines() {
		String address = "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
		List<String> commands = EXAMPLES.stream().map((example) -> "  curl '" + address + example + "'").toList();
		return List.of("", "Ready at " + address + " -- try", String.join(System.lineSeparator(), commands), "");
	}

}
