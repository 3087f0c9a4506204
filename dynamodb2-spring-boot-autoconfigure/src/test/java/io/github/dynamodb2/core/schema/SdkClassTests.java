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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class SdkClassTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void describesBeanOfTheSdk() {
		ItemSchema<Annotated> schema = this.schemas.of(Annotated.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::toString)
			.containsExactly("flat.extra -> extra", "id -> pk", "inner -> inner", "list -> list", "version -> version");
		assertThat(schema.tableSchema().converterForAttribute("version")).isInstanceOfSatisfying(NamedConverter.class,
				(named) -> assertThat(named.converter())
					.isSameAs(schema.property("version").orElseThrow().converter()));
		assertThat(schema.property("version").orElseThrow().primitive()).isTrue();
	}

	@Test
	void resolvesPathInBeanOfTheSdk() {
		ItemSchema<Annotated> schema = this.schemas.of(Annotated.class);
		assertThat(schema.path("inner.extra").segments()).containsExactly("inner", "extra");
		assertThat(schema.path("flat.extra").segments()).containsExactly("extra");
	}

	@Test
	void readsPropertiesOfBeanOfTheSdk() {
		Annotated item = new Annotated();
		item.setId("a");
		Inner inner = new Inner();
		inner.setExtra("x");
		item.setFlat(inner);
		ItemSchema<Annotated> schema = this.schemas.of(Annotated.class);
		assertThat(schema.property("id").orElseThrow().get(item)).isEqualTo("a");
		assertThat(schema.property("flat.extra").orElseThrow().get(item)).isEqualTo("x");
	}

	@Test
	void describesImmutableOfTheSdk() {
		ItemSchema<Fixed> schema = this.schemas.of(Fixed.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::toString)
			.containsExactlyInAnyOrder("id -> pk", "name -> title", "open -> open");
		assertThat(schema.requireTable().property("name").orElseThrow().get(new Fixed("a", "n", true))).isEqualTo("n");
	}

	@Test
	void makesRecordByItsBuilder() {
		TableSchema<BuiltRecord> schema = this.schemas.of(BuiltRecord.class).tableSchema();
		assertThat(schema.mapToItem(Map.of("id", AttributeValue.fromS("a"))).id()).isEqualTo("a built");
	}

	@Test
	void describesNoAttributesOfFlattenedMap() {
		assertThat(this.schemas.of(Open.class).attributes()).extracting(AttributeDescription::attributeName)
			.containsExactly("id");
	}

	@Test
	void annotatedRecordIsStillARecord() {
		TableSchema<AnnotatedRecord> schema = this.schemas.of(AnnotatedRecord.class).tableSchema();
		AnnotatedRecord item = new AnnotatedRecord("a");
		assertThat(schema.mapToItem(schema.itemToMap(item, true))).isEqualTo(item);
	}

	@DynamoDbImmutable(builder = BuiltRecord.Builder.class)
	public record BuiltRecord(@DynamoDbPartitionKey String id) {

		public static Builder builder() {
			return new Builder();
		}

		/**
		 * The builder that the SDK asks for.
		 */
		public static final class Builder {

			private String id = "";

			private Builder() {
			}

			public Builder id(String id) {
				this.id = id + " built";
				return this;
			}

			public BuiltRecord build() {
				return new BuiltRecord(this.id);
			}

		}

	}

	@DynamoDbBean
	public static class Open {

		private Map<String, String> others = new HashMap<>();

		@DynamoDbFlatten
		public Map<String, String> getOthers() {
			return this.others;
		}

		public void setOthers(Map<String, String> others) {
			this.others = others;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return "a";
		}

		public void setId(String id) {
		}

	}

	@DynamoDbBean
	record AnnotatedRecord(@DynamoDbPartitionKey String id) {
	}

	@DynamoDbBean
	public static class Annotated {

		private @Nullable String id;

		private @Nullable Inner flat;

		private @Nullable Inner inner;

		private @Nullable List<Inner> list;

		private long version;

		@DynamoDbPartitionKey
		@DynamoDbAttribute("pk")
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		@DynamoDbFlatten
		public @Nullable Inner getFlat() {
			return this.flat;
		}

		public void setFlat(Inner flat) {
			this.flat = flat;
		}

		public @Nullable Inner getInner() {
			return this.inner;
		}

		public void setInner(Inner inner) {
			this.inner = inner;
		}

		public @Nullable List<Inner> getList() {
			return this.list;
		}

		public void setList(List<Inner> list) {
			this.list = list;
		}

		@DynamoDbVersionAttribute
		public long getVersion() {
			return this.version;
		}

		public void setVersion(long version) {
			this.version = version;
		}

		@DynamoDbIgnore
		public String getNote() {
			return "";
		}

		public void setNote(String note) {
		}

	}

	@DynamoDbBean
	public static class Inner {

		private @Nullable String extra;

		public @Nullable String getExtra() {
			return this.extra;
		}

		public void setExtra(String extra) {
			this.extra = extra;
		}

	}

	@DynamoDbImmutable(builder = Fixed.Builder.class)
	public static final class Fixed {

		private final @Nullable String id;

		private final @Nullable String name;

		private final boolean open;

		Fixed(@Nullable String id, @Nullable String name, boolean open) {
			this.id = id;
			this.name = name;
			this.open = open;
		}

		public static Builder builder() {
			return new Builder();
		}

		@DynamoDbPartitionKey
		@DynamoDbAttribute("pk")
		public @Nullable String id() {
			return this.id;
		}

		public @Nullable String getName() {
			return this.name;
		}

		public boolean isOpen() {
			return this.open;
		}

		@DynamoDbIgnore
		public String label() {
			return this.id + " " + this.name;
		}

		@Override
		public String toString() {
			return label();
		}

		/**
		 * The builder that the SDK asks for.
		 */
		public static final class Builder {

			private @Nullable String id;

			private @Nullable String name;

			private boolean open;

			private Builder() {
			}

			public Builder id(String id) {
				this.id = id;
				return this;
			}

			@DynamoDbAttribute("title")
			public Builder setName(String name) {
				this.name = name;
				return this;
			}

			public Builder open(boolean open) {
				this.open = open;
				return this;
			}

			public Fixed build() {
				return new Fixed(this.id, this.name, this.open);
			}

		}

	}

}
