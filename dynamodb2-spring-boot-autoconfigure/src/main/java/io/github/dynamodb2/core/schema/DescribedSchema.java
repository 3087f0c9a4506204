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

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.WrappedTableSchema;

/**
 * The schema of a class that knows the description it was built from.
 *
 * @param <T> the class
 */
final class DescribedSchema<T> extends WrappedTableSchema<T, TableSchema<T>> {

	private @Nullable ItemSchema<T> description;

	DescribedSchema(TableSchema<T> schema) {
		super(schema);
	}

	void describe(ItemSchema<T> schema) {
		this.description = schema;
	}

	TableSchema<T> undescribed() {
		return delegateTableSchema();
	}

	ItemSchema<T> description() {
		return Objects.requireNonNull(this.description, "description");
	}

}
