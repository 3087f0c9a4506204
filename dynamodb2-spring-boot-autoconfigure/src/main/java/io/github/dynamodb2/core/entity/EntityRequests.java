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

import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Leaf;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Lets the Enhanced Client write the requests for entities, so that its extensions run
 * once and what they generate is known, and sends nothing.
 *
 * @param <T> the type of the entities
 */
final class EntityRequests<T> {

	private final String table;

	private final TableSchema<T> schema;

	private final @Nullable DynamoDbEnhancedClientExtension extension;

	private final String partition;

	EntityRequests(String table, TableSchema<T> schema, @Nullable DynamoDbEnhancedClientExtension extension,
			String partition) {
		this.table = table;
		this.schema = schema;
		this.extension = extension;
		this.partition = partition;
	}

	PutItemRequest put(T entity) {
		Recorder recorder = new Recorder();
		table(recorder).putItem(entity);
		return recorder.put();
	}

	PutItemRequest insert(T entity) {
		Recorder recorder = new Recorder();
		Expression absent = expression(Leaf.notExists(AttributePath.of(this.partition)));
		table(recorder).putItem((request) -> request.item(entity).conditionExpression(absent));
		return recorder.put();
	}

	UpdateItemRequest update(T entity) {
		Recorder recorder = new Recorder();
		Expression present = expression(Leaf.exists(AttributePath.of(this.partition)));
		table(recorder).updateItem((request) -> request.item(entity).conditionExpression(present));
		return recorder.update();
	}

	private DynamoDbTable<T> table(Recorder recorder) {
		DynamoDbEnhancedClient.Builder client = DynamoDbEnhancedClient.builder().dynamoDbClient(recorder);
		if (this.extension != null) {
			client.extensions(this.extension);
		}
		return client.build().table(this.table, this.schema);
	}

	private static Expression expression(Condition condition) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		String text = renderer.condition(condition);
		return Expression.builder().expression(text).expressionNames(renderer.names()).build();
	}

	/**
	 * A client that keeps the request and answers with nothing.
	 */
	private static final class Recorder implements DynamoDbClient {

		private @Nullable PutItemRequest put;

		private @Nullable UpdateItemRequest update;

		@Override
		public PutItemResponse putItem(PutItemRequest request) {
			this.put = request;
			return PutItemResponse.builder().build();
		}

		@Override
		public UpdateItemResponse updateItem(UpdateItemRequest request) {
			this.update = request;
			return UpdateItemResponse.builder().attributes(Map.of()).build();
		}

		PutItemRequest put() {
			PutItemRequest request = require(this.put);
			return (request.conditionExpression() == null) ? request
					: request.toBuilder()
						.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
						.build();
		}

		UpdateItemRequest update() {
			return require(this.update).toBuilder()
				.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
				.build();
		}

		private static <R> R require(@Nullable R request) {
			if (request == null) {
				throw new IllegalStateException("The Enhanced Client sent no request");
			}
			return request;
		}

		@Override
		public String serviceName() {
			return DynamoDbClient.SERVICE_NAME;
		}

		@Override
		public void close() {
		}

	}

}
