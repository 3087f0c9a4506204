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

package io.github.dynamodb2.core.schema;

import java.util.ArrayList;
import java.util.List;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MappedPathTests {

	private final ItemSchema<Person> schema = new ItemSchemas().of(Person.class);

	@Test
	void resolvesProperty() {
		MappedPath path = this.schema.path("id");
		assertThat(path.segments()).containsExactly("pk");
		assertThat(path.converter()).isSameAs(this.schema.property("id").orElseThrow().converter());
	}

	@Test
	void resolvesNestedProperty() {
		MappedPath path = this.schema.path("home.place.city");
		assertThat(path.segments()).containsExactly("addr", "place", "town");
		assertThat(path.converter().type().rawClass()).isEqualTo(String.class);
	}

	@Test
	void refusesUnknownProperty() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schema.path("nope"))
			.withMessage("No property 'nope' in " + Person.class.getName() + " (known: id, home, others)");
	}

	@Test
	void refusesUnknownNestedProperty() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schema.path("home.place.street"))
			.withMessage("No property 'home.place.street' in " + Person.class.getName() + ": no 'street' in "
					+ Place.class.getName() + " (known: city)");
	}

	@Test
	void refusesPropertyOfScalar() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schema.path("id.length"))
			.withMessage("No property 'id.length' in " + Person.class.getName()
					+ ": 'id' is of type 'java.lang.String', which has no properties that are mapped");
	}

	@Test
	void refusesPropertyOfListElement() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schema.path("others.place"))
			.withMessage("No property 'others.place' in " + Person.class.getName() + ": 'others' is of type "
					+ "'java.util.List<" + Home.class.getName() + ">', which has no properties that are mapped");
	}

	@Test
	void copiesSegments() {
		AttributeConverter<?> converter = this.schema.path("id").converter();
		List<String> segments = new ArrayList<>(List.of("a"));
		MappedPath path = new MappedPath(segments, converter);
		segments.add("b");
		assertThat(path.segments()).containsExactly("a");
	}

	@Test
	void refusesEmptyPath() {
		AttributeConverter<?> converter = this.schema.path("id").converter();
		assertThatIllegalArgumentException().isThrownBy(() -> new MappedPath(List.of(), converter))
			.withMessage("'segments' must not be empty");
	}

	@Test
	void isAValue() {
		EqualsVerifier.forClass(MappedPath.class)
			.withPrefabValues(List.class, List.of("a"), List.of("b"))
			.suppress(Warning.NULL_FIELDS)
			.verify();
	}

	record Person(@DynamoDbPartitionKey @DynamoDbAttribute("pk") String id, @DynamoDbAttribute("addr") Home home,
			List<Home> others) {
	}

	record Home(Place place) {
	}

	record Place(@DynamoDbAttribute("town") String city) {
	}

}
