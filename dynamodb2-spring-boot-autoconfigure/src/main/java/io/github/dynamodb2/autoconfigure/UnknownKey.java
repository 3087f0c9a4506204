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

package io.github.dynamodb2.autoconfigure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.ResolvableType;

/**
 * The first part of a property's name that nothing is known about.
 *
 * @param parent the name up to there
 * @param element the part
 * @param known what could stand in its place
 */
record UnknownKey(String parent, String element, List<String> known) {

	/**
	 * Follows a name through the properties.
	 * @param name a name under {@code dynamodb2}
	 * @return its first unknown part
	 */
	static UnknownKey of(ConfigurationPropertyName name) {
		ResolvableType type = ResolvableType.forClass(DynamoDb2Properties.class);
		int index = 1;
		while (index < name.getNumberOfElements() - 1) {
			Optional<ResolvableType> next = step(type, name.getElement(index, Form.UNIFORM));
			if (next.isEmpty()) {
				break;
			}
			type = next.get();
			index++;
		}
		String parent = IntStream.range(0, index)
			.mapToObj((element) -> name.getElement(element, Form.ORIGINAL))
			.collect(Collectors.joining("."));
		return new UnknownKey(parent, name.getElement(index, Form.ORIGINAL), names(type));
	}

	private static Optional<ResolvableType> step(ResolvableType type, String element) {
		Class<?> raw = type.toClass();
		if (Map.class.isAssignableFrom(raw)) {
			return Optional.of(type.getGeneric(1));
		}
		if (Collection.class.isAssignableFrom(raw)) {
			return Optional.of(type.getGeneric(0));
		}
		return components(type).stream()
			.filter((component) -> component.getName().equalsIgnoreCase(element))
			.findFirst()
			.map((component) -> ResolvableType.forType(component.getGenericType()));
	}

	private static List<String> names(ResolvableType type) {
		return components(type).stream()
			.map((component) -> DataObjectPropertyName.toDashedForm(component.getName()))
			.toList();
	}

	private static List<RecordComponent> components(ResolvableType type) {
		return type.toClass().isRecord() ? Arrays.asList(type.toClass().getRecordComponents()) : List.of();
	}

	/**
	 * Returns the name of the property as far as it matters.
	 * @return parent and part
	 */
	String property() {
		return this.parent + "." + this.element;
	}

	/**
	 * Says what to do.
	 * @return a sentence
	 */
	String cure() {
		return this.known.isEmpty() ? "Remove '%s': '%s' takes no keys.".formatted(property(), this.parent)
				: "Replace '%s' under '%s' by %s, or remove it.".formatted(this.element, this.parent,
						NearNames.of(this.element, this.known));
	}

}
