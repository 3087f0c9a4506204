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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedTypeDocumentConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The description of a class that may still be under way. While it is, it stands in for
 * the schema where a class contains itself: a nested schema only converts, so forwarding
 * is all that is asked of it. A table never sees it.
 */
final class SchemaReference<T> implements TableSchema<T> {

	private final Class<T> type;

	private @Nullable ItemSchema<T> schema;

	SchemaReference(Class<T> type) {
		this.type = type;
	}

	void complete(ItemSchema<T> schema) {
		this.schema = schema;
	}

	boolean isComplete() {
		return this.schema != null;
	}

	ItemSchema<T> schema() {
		return Objects.requireNonNull(this.schema, "schema");
	}

	EnhancedType<T> documentType(Consumer<EnhancedTypeDocumentConfiguration.Builder> configuration) {
		return EnhancedType.documentOf(this.type, isComplete() ? delegate() : this, configuration);
	}

	@Override
	public @Nullable T mapToItem(Map<String, AttributeValue> attributes) {
		return delegate().mapToItem(attributes);
	}

	@Override
	public @Nullable T mapToItem(Map<String, AttributeValue> attributes, boolean preserveEmptyObject) {
		return delegate().mapToItem(attributes, preserveEmptyObject);
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
		return delegate().itemToMap(item, ignoreNulls);
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
		return delegate().itemToMap(item, attributes);
	}

	@Override
	public @Nullable AttributeValue attributeValue(T item, String attributeName) {
		return delegate().attributeValue(item, attributeName);
	}

	@Override
	public TableMetadata tableMetadata() {
		return delegate().tableMetadata();
	}

	@Override
	public EnhancedType<T> itemType() {
		return delegate().itemType();
	}

	@Override
	public List<String> attributeNames() {
		return delegate().attributeNames();
	}

	@Override
	public boolean isAbstract() {
		return delegate().isAbstract();
	}

	@Override
	public @Nullable AttributeConverter<T> converterForAttribute(Object name) {
		return delegate().converterForAttribute(name);
	}

	private TableSchema<T> delegate() {
		return schema().tableSchema();
	}

}
