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
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class EmptySetTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void leavesEmptySetsOut() {
		Map<String, AttributeValue> map = schema().itemToMap(new Sets("a", Set.of(), Set.of(), Set.of(), null), true);
		assertThat(map).containsOnlyKeys("id");
	}

	@Test
	void keepsSetsThatHoldSomething() {
		Sets sets = new Sets("a", Set.of("x"), Set.of(1), Set.of(SdkBytes.fromUtf8String("b")),
				Map.of("k", Set.of("y")));
		assertThat(schema().mapToItem(schema().itemToMap(sets, true))).isEqualTo(sets);
	}

	@Test
	void writesEmptySetAsNullWhereNullsAreWritten() {
		Map<String, AttributeValue> map = schema().itemToMap(new Sets("a", Set.of(), Set.of(1), null, null), false);
		assertThat(map).containsEntry("texts", AttributeValue.fromNul(true))
			.containsEntry("numbers", AttributeValue.fromNs(List.of("1")));
	}

	@Test
	void updateRemovesEmptySet() {
		RecordedClient client = new RecordedClient();
		client.table(this.schemas.of(Sets.class))
			.updateItem((request) -> request.item(new Sets("a", Set.of(), Set.of(1), null, null)));
		assertThat(client.updates.get(0).updateExpression()).contains("REMOVE").contains("#AMZN_MAPPED_texts");
		assertThat(client.updates.get(0).expressionAttributeValues().values())
			.containsExactly(AttributeValue.fromNs(List.of("1")));
	}

	@Test
	void leavesEmptySetsInMapsOut() {
		Map<String, AttributeValue> map = schema()
			.itemToMap(new Sets("a", null, null, null, Map.of("empty", Set.of(), "full", Set.of("x"))), true);
		assertThat(map.get("sets").m()).containsOnlyKeys("full");
	}

	@Test
	void attributeValueOfEmptySetIsNull() {
		Sets sets = new Sets("a", Set.of(), Set.of(1), null, null);
		assertThat(schema().attributeValue(sets, "texts")).isNull();
		assertThat(schema().attributeValue(sets, "bytes")).isNull();
		assertThat(schema().attributeValue(sets, "numbers")).isEqualTo(AttributeValue.fromNs(List.of("1")));
		assertThat(schema().itemToMap(sets, List.of("id", "texts"))).containsOnlyKeys("id");
	}

	@Test
	void leavesEmptySetsOfNestedRecordsOut() {
		Map<String, AttributeValue> map = this.schemas.of(Outer.class)
			.tableSchema()
			.itemToMap(new Outer("a", new Sets("b", Set.of(), null, null, null)), true);
		assertThat(map.get("inner").m()).containsOnlyKeys("id");
	}

	@Test
	void leavesEmptySetsOfBeansOfTheSdkOut() {
		Bean bean = new Bean();
		bean.setTexts(Set.of());
		Bean outer = new Bean();
		outer.setBean(bean);
		Map<String, AttributeValue> map = this.schemas.of(Bean.class).tableSchema().itemToMap(outer, true);
		assertThat(map.get("bean").m()).doesNotContainKey("texts");
	}

	@Test
	void wrapsOnlySchemasThatCanHoldSets() {
		assertThat(undescribed(Sets.class)).isInstanceOf(WithoutEmptySets.class);
		assertThat(undescribed(Outer.class)).isInstanceOf(StaticImmutableTableSchema.class);
	}

	private TableSchema<?> undescribed(Class<?> type) {
		return ((DescribedSchema<?>) this.schemas.of(type).tableSchema()).undescribed();
	}

	private TableSchema<Sets> schema() {
		return this.schemas.of(Sets.class).tableSchema();
	}

	record Sets(@DynamoDbPartitionKey String id, @Nullable Set<String> texts, @Nullable Set<Integer> numbers,
			@Nullable Set<SdkBytes> bytes, @Nullable Map<String, Set<String>> sets) {
	}

	record Outer(@DynamoDbPartitionKey String id, Sets inner) {
	}

	@DynamoDbBean
	public static class Bean {

		private @Nullable Set<String> texts;

		private @Nullable Bean bean;

		public @Nullable Set<String> getTexts() {
			return this.texts;
		}

		public void setTexts(Set<String> texts) {
			this.texts = texts;
		}

		public @Nullable Bean getBean() {
			return this.bean;
		}

		public void setBean(Bean bean) {
			this.bean = bean;
		}

	}

}
