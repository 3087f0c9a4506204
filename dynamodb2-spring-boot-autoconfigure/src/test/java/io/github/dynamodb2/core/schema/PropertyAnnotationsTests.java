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

import java.util.List;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyAnnotationsTests {

	private final PropertyAnnotations annotations;

	PropertyAnnotationsTests() throws NoSuchMethodException {
		this.annotations = new PropertyAnnotations(
				List.of(Sample.class.getDeclaredMethod("first"), Sample.class.getDeclaredMethod("second")));
	}

	@Test
	void firstElementGoesFirst() {
		assertThat(this.annotations.getAnnotation(DynamoDbAttribute.class).value()).isEqualTo("first");
	}

	@Test
	void equalAnnotationsCountOnce() {
		assertThat(this.annotations.getAnnotations()).filteredOn(DynamoDbSortKey.class::isInstance).hasSize(1);
		assertThat(this.annotations.getDeclaredAnnotations()).containsExactly(this.annotations.getAnnotations());
	}

	@Test
	void findsRepeatedAnnotations() {
		assertThat(this.annotations.getAnnotationsByType(DynamoDbSecondaryPartitionKey.class))
			.extracting((annotation) -> annotation.indexNames()[0])
			.containsExactly("a", "b");
	}

	@Test
	void isAbsentWhereNobodyHasIt() {
		assertThat(this.annotations.getAnnotation(Deprecated.class)).isNull();
		assertThat(this.annotations.isAnnotationPresent(Deprecated.class)).isFalse();
	}

	interface Sample {

		@DynamoDbSortKey
		@DynamoDbAttribute("first")
		String first();

		@DynamoDbSortKey
		@DynamoDbAttribute("second")
		@DynamoDbSecondaryPartitionKey(indexNames = "a")
		@DynamoDbSecondaryPartitionKey(indexNames = "b")
		String second();

	}

}
