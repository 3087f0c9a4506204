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
package io.github.dynamodb2.core.page.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/**
 * Classes that the SDK maps, each with the key "id".
 */
public final class SdkReadableClasses {

	private SdkReadableClasses() {
	}

	/**
	 * A bean of the SDK, with one inside it.
	 */
	@DynamoDbBean
	public static class Bean {

		private String id = "";

		private int number;

		private @Nullable List<String> texts;

		private @Nullable Set<Integer> numbers;

		private @Nullable Detail detail;

		private @Nullable List<Detail> details;

		private @Nullable Instant instant;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		@DynamoDbAttribute("no")
		public int getNumber() {
			return this.number;
		}

		public void setNumber(int number) {
			this.number = number;
		}

		public @Nullable List<String> getTexts() {
			return this.texts;
		}

		public void setTexts(@Nullable List<String> texts) {
			this.texts = texts;
		}

		public @Nullable Set<Integer> getNumbers() {
			return this.numbers;
		}

		public void setNumbers(@Nullable Set<Integer> numbers) {
			this.numbers = numbers;
		}

		public @Nullable Detail getDetail() {
			return this.detail;
		}

		public void setDetail(@Nullable Detail detail) {
			this.detail = detail;
		}

		public @Nullable List<Detail> getDetails() {
			return this.details;
		}

		public void setDetails(@Nullable List<Detail> details) {
			this.details = details;
		}

		public @Nullable Instant getInstant() {
			return this.instant;
		}

		public void setInstant(@Nullable Instant instant) {
			this.instant = instant;
		}

	}

	/**
	 * A bean inside another.
	 */
	@DynamoDbBean
	public static class Detail {

		private @Nullable String name;

		private @Nullable Map<String, Long> counts;

		public @Nullable String getName() {
			return this.name;
		}

		public void setName(@Nullable String name) {
			this.name = name;
		}

		public @Nullable Map<String, Long> getCounts() {
			return this.counts;
		}

		public void setCounts(@Nullable Map<String, Long> counts) {
			this.counts = counts;
		}

	}

	/**
	 * An immutable class of the SDK.
	 */
	@DynamoDbImmutable(builder = Fixed.Builder.class)
	public static final class Fixed {

		private final String id;

		private final boolean flag;

		private final @Nullable List<Integer> numbers;

		private Fixed(Builder builder) {
			this.id = builder.id;
			this.flag = builder.flag;
			this.numbers = builder.numbers;
		}

		public static Builder builder() {
			return new Builder();
		}

		@DynamoDbPartitionKey
		public String id() {
			return this.id;
		}

		public boolean isFlag() {
			return this.flag;
		}

		public @Nullable List<Integer> getNumbers() {
			return this.numbers;
		}

		/**
		 * Its builder.
		 */
		public static final class Builder {

			private String id = "";

			private boolean flag = true;

			private @Nullable List<Integer> numbers;

			private Builder() {
			}

			public Builder id(String newId) {
				this.id = newId;
				return this;
			}

			public Builder flag(boolean newFlag) {
				this.flag = newFlag;
				return this;
			}

			public void setNumbers(@Nullable List<Integer> newNumbers) {
				this.numbers = newNumbers;
			}

			public Fixed build() {
				return new Fixed(this);
			}

		}

	}

}
