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

package io.github.dynamodb2.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.condition.RecordedCondition;
import io.github.dynamodb2.core.condition.RecordedExpression;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.UpdateAction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.enhanced.dynamodb.mapper.UpdateBehavior;
import software.amazon.awssdk.enhanced.dynamodb.update.UpdateExpression;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What the Enhanced Client's extensions make of one entity that is written. They run
 * once, inside a call of the Enhanced Client that leads nowhere, because nothing else can
 * tell them which operation it is; what they want is taken down before the Enhanced
 * Client makes expressions of it.
 */
final class RecordedWrite implements DynamoDbEnhancedClientExtension, DynamoDbClient {

	private static final WriteModification NOTHING_TO_SEND = WriteModification.builder()
		.transformedItem(Map.of())
		.build();

	private final @Nullable DynamoDbEnhancedClientExtension extension;

	private Map<String, AttributeValue> item = Map.of();

	private @Nullable Expression condition;

	private @Nullable UpdateExpression update;

	private RecordedWrite(@Nullable DynamoDbEnhancedClientExtension extension) {
		this.extension = extension;
	}

	static <T> RecordedWrite put(TableSchema<T> schema, String table,
			@Nullable DynamoDbEnhancedClientExtension extension, T entity) {
		RecordedWrite recorded = new RecordedWrite(extension);
		recorded.table(table, schema).putItem(entity);
		return recorded;
	}

	static <T> RecordedWrite update(TableSchema<T> schema, String table,
			@Nullable DynamoDbEnhancedClientExtension extension, T entity) {
		RecordedWrite recorded = new RecordedWrite(extension);
		recorded.table(table, schema).updateItem(entity);
		return recorded;
	}

	private <T> DynamoDbTable<T> table(String table, TableSchema<T> schema) {
		return DynamoDbEnhancedClient.builder().dynamoDbClient(this).extensions(this).build().table(table, schema);
	}

	@Override
	public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
		this.item = context.items();
		if (this.extension != null) {
			WriteModification wanted = this.extension.beforeWrite(context);
			this.item = (wanted.transformedItem() != null) ? wanted.transformedItem() : this.item;
			this.condition = wanted.additionalConditionalExpression();
			this.update = wanted.updateExpression();
		}
		return NOTHING_TO_SEND;
	}

	/**
	 * Returns the item as the extensions want it.
	 */
	Map<String, AttributeValue> item() {
		return this.item;
	}

	/**
	 * Returns what the extensions want to hold for the item that is there.
	 */
	Guard guard() {
		return (this.condition != null) ? Guard.of(condition(this.condition), Guard.Reason.VERSION) : Guard.NONE;
	}

	/**
	 * Reads the two conditions on one attribute that versions ask, which can be said
	 * without an expression too; any other stays as it is.
	 */
	private static Condition condition(Expression expression) {
		String text = expression.expression();
		Map<String, String> names = Objects.requireNonNullElse(expression.expressionNames(), Map.of());
		Map<String, AttributeValue> values = Objects.requireNonNullElse(expression.expressionValues(), Map.of());
		for (Map.Entry<String, String> name : names.entrySet()) {
			if (text.equals("attribute_not_exists(" + name.getKey() + ")")) {
				return Leaf.notExists(AttributePath.of(name.getValue()));
			}
			for (Map.Entry<String, AttributeValue> value : values.entrySet()) {
				if (text.equals(name.getKey() + " = " + value.getKey())) {
					return new Leaf.Comparison(AttributePath.of(name.getValue()), Operator.EQ,
							Operand.literal(value.getValue()));
				}
			}
		}
		return new RecordedCondition(new RecordedExpression(text, names, values));
	}

	/**
	 * Returns what becomes of the attributes besides the key.
	 * @param schema how the class is mapped
	 */
	List<UpdateAction> actions(TableSchema<?> schema) {
		Set<String> keys = Set.copyOf(schema.tableMetadata().primaryKeys());
		List<Recorded> recorded = (this.update != null) ? recorded(this.update) : List.of();
		List<UpdateAction> actions = new ArrayList<>();
		this.item.forEach((name, value) -> {
			if (keys.contains(name)) {
				return;
			}
			if (!Boolean.TRUE.equals(value.nul())) {
				actions.add(set(schema, name, value));
			}
			else if (recorded.stream().noneMatch((action) -> action.concerns(name))) {
				actions.add(UpdateAction.remove(name));
			}
		});
		recorded.forEach((action) -> actions.add(action.action()));
		return actions;
	}

	private static UpdateAction set(TableSchema<?> schema, String name, AttributeValue value) {
		boolean once = schema.tableMetadata()
			.customMetadataObject("UpdateBehavior:" + name, UpdateBehavior.class)
			.filter(UpdateBehavior.WRITE_IF_NOT_EXISTS::equals)
			.isPresent();
		return once ? new UpdateAction.Change(UpdateAction.Kind.SET_IF_ABSENT, AttributePath.of(name),
				Operand.literal(value)) : UpdateAction.set(name, value);
	}

	private static List<Recorded> recorded(UpdateExpression update) {
		return Stream
			.of(update.setActions()
				.stream()
				.map((action) -> Recorded.of("SET", action.path(), " = " + action.value(), action.expressionNames(),
						action.expressionValues())),
					update.addActions()
						.stream()
						.map((action) -> Recorded.of("ADD", action.path(), " " + action.value(),
								action.expressionNames(), action.expressionValues())),
					update.deleteActions()
						.stream()
						.map((action) -> Recorded.of("DELETE", action.path(), " " + action.value(),
								action.expressionNames(), action.expressionValues())),
					update.removeActions()
						.stream()
						.map((action) -> Recorded.of("REMOVE", action.path(), "", action.expressionNames(), Map.of())))
			.flatMap((actions) -> actions)
			.collect(Collectors.toList());
	}

	@Override
	public PutItemResponse putItem(PutItemRequest request) {
		return PutItemResponse.builder().build();
	}

	@Override
	public UpdateItemResponse updateItem(UpdateItemRequest request) {
		return UpdateItemResponse.builder().attributes(Map.of()).build();
	}

	@Override
	public String serviceName() {
		return DynamoDbClient.SERVICE_NAME;
	}

	@Override
	public void close() {
	}

	/**
	 * What an extension does to an attribute.
	 *
	 * @param path the attribute's path, as people write it
	 * @param action what it does
	 */
	private record Recorded(String path, UpdateAction action) {

		static Recorded of(String clause, String path, String rest, @Nullable Map<String, String> names,
				@Nullable Map<String, AttributeValue> values) {
			Map<String, String> known = Objects.requireNonNullElse(names, Map.of());
			return new Recorded(new RecordedExpression(path, known, Map.of()).toString(), new UpdateAction.Recorded(
					clause, new RecordedExpression(path + rest, known, Objects.requireNonNullElse(values, Map.of()))));
		}

		boolean concerns(String attribute) {
			return this.path.equals(attribute) || this.path.startsWith(attribute + ".")
					|| this.path.startsWith(attribute + "[");
		}

	}

}
