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

package io.github.dynamodb2.repository.oracle;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A property of an item, or of the value inside it.
 *
 * @param path the names of the properties that lead to it
 * @param attribute the name of the top-level attribute that holds it
 * @param kind what it is like
 */
record Property(String path, String attribute, Kind kind) {

	/**
	 * Returns how the property is written in a method's name.
	 */
	String inMethodName() {
		StringBuilder name = new StringBuilder();
		for (String step : this.path.split("\\.")) {
			name.append(Character.toUpperCase(step.charAt(0))).append(step.substring(1));
		}
		return name.toString();
	}

	boolean isNested() {
		return this.path.contains(".");
	}

	@Nullable Object of(Object item) {
		Object value = item;
		for (String step : this.path.split("\\.")) {
			if (value == null) {
				return null;
			}
			value = component(value, step);
		}
		return value;
	}

	private static @Nullable Object component(Object item, String name) {
		RecordComponent component = Arrays.stream(item.getClass().getRecordComponents())
			.filter((candidate) -> candidate.getName().equals(name))
			.findFirst()
			.orElseThrow();
		try {
			return component.getAccessor().invoke(item);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
