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

package io.github.dynamodb2.repository.query;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.RepositoryFragment;

/**
 * The names of a repository's query methods, read when the application was built. The
 * class that is generated for a repository implements it.
 */
@FunctionalInterface
public interface DerivedNames {

	/**
	 * Returns what the names say.
	 * @return the names, by the name of the method
	 */
	Map<String, DerivedName> derivedNames();

	/**
	 * Reads the name of a method, unless that has been done when the application was
	 * built.
	 * @param metadata the repository
	 * @param method the method's name
	 * @return what it says
	 */
	static DerivedName read(RepositoryMetadata metadata, String method) {
		return generated(metadata).flatMap((names) -> Stream.ofNullable(names.derivedNames().get(method)))
			.findFirst()
			.orElseGet(() -> DerivedName.parse(method, metadata.getDomainType()));
	}

	private static Stream<DerivedNames> generated(RepositoryMetadata metadata) {
		return (metadata instanceof RepositoryInformation information) ? information.getRepositoryComposition()
			.getFragments()
			.stream()
			.map(RepositoryFragment::getImplementation)
			.flatMap(Optional::stream)
			.filter(DerivedNames.class::isInstance)
			.map(DerivedNames.class::cast) : Stream.empty();
	}

}
