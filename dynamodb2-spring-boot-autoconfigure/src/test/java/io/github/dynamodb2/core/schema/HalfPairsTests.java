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

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HalfPairsTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void pairsGetterAndSetterOfOneValue() {
		TableSchema<Paired> schema = this.schemas.of(Paired.class).tableSchema();
		Paired item = new Paired();
		item.setId("1");
		item.setDone(true);
		item.setAmount(5);
		item.setA(3);
		Map<String, AttributeValue> stored = schema.itemToMap(item, true);
		assertThat(stored).containsOnlyKeys("id", "done", "amount", "A");
		assertThat(schema.mapToItem(stored)).usingRecursiveComparison().isEqualTo(item);
		assertThat(schema.itemToMap(new Paired(), true)).containsOnlyKeys("A");
	}

	@Test
	void refusesHalfPairsOfBeanOfTheSdk() {
		assertRefused(OptionalGetter.class,
				": property 'nick' has a getter of type 'java.util.Optional<java.lang.String>' "
						+ "and a setter of type 'java.lang.String'. Give both one type, or leave the property out with "
						+ "@DynamoDbIgnore.");
		assertRefused(GetterOfIndex.class,
				": property 'full' has no public setter. Add it, or leave the property out " + "with @DynamoDbIgnore.");
		assertRefused(ComputedIndex.class, ": 'getFull()' has '@DynamoDbSecondaryPartitionKey', which is not served "
				+ "there. Move it to a property that is mapped, or take it away.");
		assertRefused(OpenField.class, ": property 'name' has a field but no public getter and setter. Add them, or "
				+ "leave the property out with @DynamoDbIgnore.");
	}

	@Test
	void refusesHalfPairsOfImmutable() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(NoSetter.class))
			.withMessage("Cannot map property 'name' of " + NoSetter.class.getName() + ": its builder "
					+ NoSetter.Builder.class.getTypeName() + " has no method 'name' that takes 'java.lang.String'. "
					+ "Leave it out with @DynamoDbIgnore.");
		assertRefused(NoGetter.class, ": 'name(..)' of its builder " + NoGetter.Builder.class.getTypeName()
				+ " belongs to no getter. Leave it out with @DynamoDbIgnore.");
	}

	private void assertRefused(Class<?> type, String message) {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(type))
			.withMessage("Cannot map " + type.getName() + message);
	}

	@DynamoDbBean
	static class Paired {

		private @Nullable String id;

		private @Nullable Boolean done;

		private @Nullable Integer amount;

		private int a;

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		public @Nullable Boolean isDone() {
			return this.done;
		}

		public void setDone(@Nullable Boolean done) {
			this.done = done;
		}

		public @Nullable Integer getAmount() {
			return this.amount;
		}

		public void setAmount(int amount) {
			this.amount = amount;
		}

		@DynamoDbAttribute("A")
		public int getA() {
			return this.a;
		}

		public void setA(int a) {
			this.a = a;
		}

		@DynamoDbIgnore
		public boolean isA() {
			return false;
		}

	}

	@DynamoDbBean
	public static class OptionalGetter {

		private @Nullable String nick;

		public Optional<String> getNick() {
			return Optional.ofNullable(this.nick);
		}

		public void setNick(@Nullable String nick) {
			this.nick = nick;
		}

	}

	@DynamoDbBean
	public static class GetterOfIndex {

		private final String full = "x#y";

		@DynamoDbSecondaryPartitionKey(indexNames = "byFull")
		public String getFull() {
			return this.full;
		}

	}

	@DynamoDbBean
	public static class ComputedIndex {

		private @Nullable String id;

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		@DynamoDbSecondaryPartitionKey(indexNames = "byFull")
		public String getFull() {
			return this.id + "#";
		}

	}

	@DynamoDbBean
	public static class OpenField {

		public @Nullable String name;

		private @Nullable String id;

		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

	}

	@DynamoDbImmutable(builder = NoSetter.Builder.class)
	public record NoSetter(String id, String name) {

		/**
		 * A builder that forgets.
		 */
		public static final class Builder {

			private String id = "";

			public Builder id(String id) {
				this.id = id;
				return this;
			}

			public NoSetter build() {
				return new NoSetter(this.id, "");
			}

		}

	}

	@DynamoDbImmutable(builder = NoGetter.Builder.class)
	public record NoGetter(String id) {

		/**
		 * A builder that knows more than its class.
		 */
		public static final class Builder {

			private String id = "";

			public Builder id(String id) {
				this.id = id;
				return this;
			}

			public Builder name(String name) {
				return id(name);
			}

			public NoGetter build() {
				return new NoGetter(this.id);
			}

		}

	}

}
