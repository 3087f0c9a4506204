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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.observation.ReadTotals;
import org.jspecify.annotations.Nullable;

/**
 * What the meters say of the methods of repositories.
 *
 * @param meters the meters
 * @param sharers the methods that read, by the name that the meters have for them
 */
record MethodReads(MeteredOperations meters, Map<String, List<String>> sharers) {

	static MethodReads of(MeteredOperations meters, List<RepositoryDescriptor> repositories) {
		Map<String, List<String>> sharers = new HashMap<>();
		repositories.forEach((repository) -> repository.methods()
			.stream()
			.filter(MethodDescriptor::isRead)
			.forEach((method) -> sharers.computeIfAbsent(name(repository, method), (name) -> new ArrayList<>())
				.add(repository.repository() + "." + method.method())));
		return new MethodReads(meters, sharers);
	}

	/**
	 * Adds what the meters say.
	 */
	RepositoryDescriptor addTo(RepositoryDescriptor repository) {
		return repository.with(repository.methods()
			.stream()
			.map((method) -> method.isRead() ? method.with(reads(name(repository, method))) : method)
			.toList());
	}

	private @Nullable ReadsDescriptor reads(String name) {
		ReadTotals totals = this.meters.totals(name);
		if (totals.readCapacity() <= 0 && totals.scanned() <= 0) {
			return null;
		}
		List<String> methods = this.sharers.getOrDefault(name, List.of());
		return new ReadsDescriptor(totals.scanned(), totals.returned(), totals.readCapacity(),
				(methods.size() > 1) ? methods : List.of());
	}

	private static String name(RepositoryDescriptor repository, MethodDescriptor method) {
		return repository.simpleName() + "." + method.name();
	}

}
