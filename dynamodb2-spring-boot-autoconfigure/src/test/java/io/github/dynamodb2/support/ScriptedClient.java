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

package io.github.dynamodb2.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * A client whose answers a test writes down, for what no local server can produce; it
 * keeps every request.
 */
public final class ScriptedClient implements DynamoDbClient {

	private final List<SdkRequest> requests = new CopyOnWriteArrayList<>();

	private Function<GetItemRequest, GetItemResponse> get = (request) -> unexpected("GetItem");

	private Function<QueryRequest, QueryResponse> query = (request) -> unexpected("Query");

	private Function<ScanRequest, ScanResponse> scan = (request) -> unexpected("Scan");

	private Function<BatchGetItemRequest, BatchGetItemResponse> batchGet = (request) -> unexpected("BatchGetItem");

	private Function<BatchWriteItemRequest, BatchWriteItemResponse> batchWrite = (request) -> unexpected(
			"BatchWriteItem");

	private Function<PutItemRequest, PutItemResponse> put = (request) -> unexpected("PutItem");

	private Function<TransactWriteItemsRequest, TransactWriteItemsResponse> transactWrite = (request) -> unexpected(
			"TransactWriteItems");

	private Function<TransactGetItemsRequest, TransactGetItemsResponse> transactGet = (request) -> unexpected(
			"TransactGetItems");

	private static <R> R unexpected(String operation) {
		throw new AssertionError("Nobody expected a " + operation);
	}

	public ScriptedClient onGet(Function<GetItemRequest, GetItemResponse> answer) {
		this.get = answer;
		return this;
	}

	public ScriptedClient onQuery(Function<QueryRequest, QueryResponse> answer) {
		this.query = answer;
		return this;
	}

	public ScriptedClient onScan(Function<ScanRequest, ScanResponse> answer) {
		this.scan = answer;
		return this;
	}

	public ScriptedClient onBatchGet(Function<BatchGetItemRequest, BatchGetItemResponse> answer) {
		this.batchGet = answer;
		return this;
	}

	public ScriptedClient onBatchWrite(Function<BatchWriteItemRequest, BatchWriteItemResponse> answer) {
		this.batchWrite = answer;
		return this;
	}

	public ScriptedClient onPut(Function<PutItemRequest, PutItemResponse> answer) {
		this.put = answer;
		return this;
	}

	public ScriptedClient onTransactWrite(Function<TransactWriteItemsRequest, TransactWriteItemsResponse> answer) {
		this.transactWrite = answer;
		return this;
	}

	public ScriptedClient onTransactGet(Function<TransactGetItemsRequest, TransactGetItemsResponse> answer) {
		this.transactGet = answer;
		return this;
	}

	public List<SdkRequest> requests() {
		return this.requests;
	}

	public <R extends SdkRequest> List<R> requests(Class<R> type) {
		return this.requests.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public GetItemResponse getItem(GetItemRequest request) {
		this.requests.add(request);
		return this.get.apply(request);
	}

	@Override
	public QueryResponse query(QueryRequest request) {
		this.requests.add(request);
		return this.query.apply(request);
	}

	@Override
	public ScanResponse scan(ScanRequest request) {
		this.requests.add(request);
		return this.scan.apply(request);
	}

	@Override
	public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
		this.requests.add(request);
		return this.batchGet.apply(request);
	}

	@Override
	public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
		this.requests.add(request);
		return this.batchWrite.apply(request);
	}

	@Override
	public PutItemResponse putItem(PutItemRequest request) {
		this.requests.add(request);
		return this.put.apply(request);
	}

	@Override
	public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
		this.requests.add(request);
		return this.transactWrite.apply(request);
	}

	@Override
	public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
		this.requests.add(request);
		return this.transactGet.apply(request);
	}

	@Override
	public String serviceName() {
		return DynamoDbClient.SERVICE_NAME;
	}

	@Override
	public void close() {
	}

}
