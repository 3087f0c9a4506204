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

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;

import org.springframework.core.ResolvableType;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.util.StringUtils;

/**
 * Reads the name of a method, and says of a name that means nothing here how it is said.
 *
 * @param method the method
 * @param model the table
 * @param schema what the domain class maps
 */
record NameParser(DynamoDb2QueryMethod method, TableModel model, ItemSchema<?> schema) {

	private static final Pattern QUERY = Pattern
		.compile("(?:find|read|get|query|search|stream|count|exists|delete|remove)(?:\\p{Lu}.*?)??By");

	private static final Pattern NUMBER = Pattern
		.compile("(?:find|read|get|query|search|stream)(?:Distinct)?((?:First|Top)(\\d+))(?:\\p{Lu}.*?)??By");

	private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

	/**
	 * Reads the name.
	 * @return what it says
	 * @throws UnsupportedMethodException when it says nothing
	 */
	DerivedName read() {
		checkNumber();
		try {
			return this.method.derivedName();
		}
		catch (PropertyReferenceException ex) {
			throw QUERY.matcher(this.method.getName()).lookingAt() ? unknownProperty(ex) : noQuery();
		}
	}

	private void checkNumber() {
		Matcher number = NUMBER.matcher(this.method.getName());
		if (!number.lookingAt()) {
			return;
		}
		BigInteger most = new BigInteger(number.group(2));
		if (most.signum() == 0 || most.compareTo(MOST) > 0) {
			throw this.method.refuse("'%s' must be between 1 and %d items".formatted(number.group(1), MOST),
					"Change the number, or leave it out and take a Limit");
		}
	}

	private UnsupportedMethodException unknownProperty(PropertyReferenceException ex) {
		return this.method.refuse(String.valueOf(ex.getMessage()),
				"Name properties of %s, as in %s".formatted(entity(), example("")), ex);
	}

	private UnsupportedMethodException noQuery() {
		boolean all = this.method.getName().equals("findAll");
		if (all && this.method.getParameters().hasPageableParameter()) {
			return this.method.refuse("'findAll' takes no Pageable here, because a table is not paged by numbers",
					inherited() + "Declare '@AllowScan Slice<%s> findAllBy(Pageable page)', which scans page by page"
						.formatted(entity()) + ", or '%s'".formatted(example(", Pageable page")));
		}
		if (all && this.method.getParameters().hasSortParameter()) {
			return this.method.refuse("'findAll' takes no Sort here, because DynamoDB sorts within a partition only",
					inherited() + "Declare '%s'".formatted(example(", Sort sort")));
		}
		return this.method.refuse("'%s' is no name of a query".formatted(this.method.getName()),
				("Begin it with find, count, exists or delete, By, and properties of %s, as in '%s', "
						+ "or give it a body: a default method, or a class that implements it")
					.formatted(entity(), example("")));
	}

	private String inherited() {
		return PagingAndSortingRepository.class.isAssignableFrom(this.method.methodName().repository())
				? "Extend DynamoDb2Repository in place of PagingAndSortingRepository. " : "";
	}

	private String entity() {
		return this.method.domainClass().getSimpleName();
	}

	/**
	 * Returns a query of the table's own key, as it may be declared.
	 */
	private String example(String parameters) {
		List<AttributeDescription> keys = this.model.keys()
			.partition()
			.stream()
			.flatMap((key) -> this.schema.attribute(key.name()).stream())
			.toList();
		String name = keys.stream()
			.map((key) -> StringUtils.capitalize(key.propertyName()))
			.collect(Collectors.joining("And"));
		String values = keys.stream()
			.map((key) -> ResultContainer.named(TypeInformation.of(ResolvableType.forType(key.type()))) + " "
					+ key.propertyName())
			.collect(Collectors.joining(", "));
		return "%s<%s> findBy%s(%s%s)".formatted(parameters.contains("Pageable") ? "Slice" : "List", entity(), name,
				values, parameters);
	}

}
