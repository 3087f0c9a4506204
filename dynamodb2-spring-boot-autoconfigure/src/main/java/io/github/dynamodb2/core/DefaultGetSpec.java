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

package io.github.dynamodb2.core;

import java.util.List;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;

/**
 * Collects how items are read by their keys.
 */
final class DefaultGetSpec implements GetSpec {

	private boolean consistent;

	private List<AttributePath> attributes = List.of();

	static DefaultGetSpec of(Consumer<GetSpec> body) {
		DefaultGetSpec spec = new DefaultGetSpec();
		Required.value("options", body).accept(spec);
		return spec;
	}

	@Override
	public GetSpec consistent() {
		this.consistent = true;
		return this;
	}

	@Override
	public GetSpec attributes(String... names) {
		this.attributes = Names.paths(names);
		return this;
	}

	boolean isConsistent() {
		return this.consistent;
	}

	List<AttributePath> attributes() {
		return this.attributes;
	}

}
