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

package io.github.dynamodb2.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.BatchWriteItemOperation;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ScanProgress;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.Cities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads of 171,075 cities on DynamoDB Local: many pages of 1 MB, partitions of very
 * different size.
 */
class CitiesIntegrationTests {

	private static final KeySchema KEYS = new KeySchema(KeySchema.of("country", ScalarAttributeType.S).partition(),
			KeySchema.of("number", ScalarAttributeType.N).partition());

	private static final TableModel TABLE = TableModel.of("cities", KEYS, List.of());

	private static EmbeddedDynamoDb dynamoDb;

	private static DynamoDbClient client;

	private static PageReads reader;

	private static Map<String, Long> byCountry;

	@BeforeAll
	static void load() {
		dynamoDb = EmbeddedDynamoDb.start(null);
		client = DynamoDbClient.builder()
			.endpointOverride(dynamoDb.endpoint())
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
			.build();
		client.createTable((table) -> table.tableName("cities")
			.billingMode(BillingMode.PAY_PER_REQUEST)
			.keySchema(List.of(key("country", KeyType.HASH), key("number", KeyType.RANGE)))
			.attributeDefinitions(
					List.of(type("country", ScalarAttributeType.S), type("number", ScalarAttributeType.N))));
		ServiceCalls calls = new ServiceCalls(client, "test", OperationListener.NONE);
		List<Map<String, AttributeValue>> cities = Cities.all();
		TableCall call = new TableCall(calls, "cities");
		new BatchWriteItemOperation(call).write(cities.stream().map(CitiesIntegrationTests::write).toList());
		byCountry = cities.stream()
			.collect(Collectors.groupingBy((city) -> city.get("country").s(), TreeMap::new, Collectors.counting()));
		reader = new PageReads(call);
	}

	private static KeySchemaElement key(String name, KeyType type) {
		return KeySchemaElement.builder().attributeName(name).keyType(type).build();
	}

	private static AttributeDefinition type(String name, ScalarAttributeType type) {
		return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
	}

	@AfterAll
	static void stop() {
		client.close();
		dynamoDb.close();
	}

	@Test
	void aParallelScanLosesAndRepeatsNothing() {
		AccessPlan plan = plan(Condition.none(), PlanPolicy.of(PlanPolicy.Access.SCAN).withSegments(8));
		List<Integer> numbers = numbers(plan, ReadOptions.all());
		assertThat(numbers).hasSize(171_075);
		assertThat(numbers.stream().sorted().toList()).isEqualTo(IntStream.rangeClosed(1, 171_075).boxed().toList());
	}

	@Test
	void aParallelScanThroughTroubleLosesAndRepeatsNothing() {
		AtomicInteger requests = new AtomicInteger();
		OperationListener trouble = new OperationListener() {

			@Override
			public <R> R around(OperationCall call, Supplier<R> send) {
				if (requests.incrementAndGet() % 4 == 0) {
					throw ProvisionedThroughputExceededException.builder().message("slow down").build();
				}
				return send.get();
			}

		};
		PageReads troubled = new PageReads(new TableCall(new ServiceCalls(client, "test", trouble), "cities"));
		AccessPlan plan = plan(Condition.none(), PlanPolicy.of(PlanPolicy.Access.SCAN).withSegments(8));
		List<ScanProgress> told = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		ReadOptions options = ReadOptions.all()
			.withCapacity()
			.withParallel(ParallelOptions.standard().withRequests(3).withListener(told::add));
		try (Pages<Integer> pages = troubled.read(plan, KEYS, Bindings.none(), options,
				CitiesIntegrationTests::number)) {
			pages.forEachRemaining((page) -> numbers.addAll(page.items()));
		}
		assertThat(numbers.stream().sorted().toList()).isEqualTo(IntStream.rangeClosed(1, 171_075).boxed().toList());
		ScanProgress last = told.get(told.size() - 1);
		assertThat(last.segmentsDone()).isEqualTo(8);
		assertThat(last.items()).isEqualTo(171_075);
		assertThat(last.consumedCapacity()).isPositive();
	}

	@Test
	void aParallelScanThatIsBrokenOffGoesOnWithTheRest() {
		AccessPlan plan = plan(Condition.none(), PlanPolicy.of(PlanPolicy.Access.SCAN).withSegments(4));
		List<ScanProgress> told = new ArrayList<>();
		ParallelOptions observed = ParallelOptions.standard().withListener(told::add);
		List<Integer> numbers = new ArrayList<>();
		while (told.isEmpty() || told.get(told.size() - 1).token().isPresent()) {
			List<Continuation> starts = told.isEmpty() ? List.of() : told.get(told.size() - 1).positions();
			ReadOptions options = ReadOptions.all().withLimit(50_000).withParallel(observed.withStarts(starts, 7));
			numbers.addAll(numbers(plan, options));
		}
		assertThat(numbers.stream().sorted().toList()).isEqualTo(IntStream.rangeClosed(1, 171_075).boxed().toList());
	}

	@Test
	void aParallelScanThatIsClosedEarlyEnds() {
		AccessPlan plan = plan(Condition.none(), PlanPolicy.of(PlanPolicy.Access.SCAN).withSegments(4));
		try (Pages<Integer> pages = reader.read(plan, KEYS, Bindings.none(), ReadOptions.all(),
				CitiesIntegrationTests::number)) {
			assertThat(pages.next().items()).isNotEmpty();
		}
		assertThat(numbers(plan, ReadOptions.all().withLimit(1000))).hasSize(1000).doesNotHaveDuplicates();
	}

	@Test
	void aPartitionOfMoreThanOneMegabyteIsReadToItsEnd() {
		AccessPlan plan = plan(country("US"), PlanPolicy.standard());
		try (Pages<Integer> pages = reader.read(plan, KEYS, Bindings.none(), ReadOptions.all(),
				CitiesIntegrationTests::number)) {
			int requests = 0;
			List<Integer> numbers = new ArrayList<>();
			while (pages.hasNext()) {
				requests++;
				numbers.addAll(pages.next().items());
			}
			assertThat(requests).isGreaterThan(1);
			assertThat(numbers).hasSize(byCountry.get("US").intValue()).isSorted();
		}
	}

	@Test
	void countingAgreesWithTheFile() {
		assertThat(reader.count(plan(country("IT"), PlanPolicy.standard()), KEYS, Bindings.none()))
			.isEqualTo(byCountry.get("IT"));
	}

	@Test
	void aLimitCountsItemsThatMeetTheFilter() {
		Condition filter = new Leaf.Contains(AttributePath.of("line"),
				Operand.literal(AttributeValue.fromS("Springfield")));
		AccessPlan plan = plan(Condition.and(List.of(country("US"), filter)), PlanPolicy.standard());
		int all = numbers(plan, ReadOptions.all()).size();
		assertThat(all).isGreaterThan(10);
		assertThat(numbers(plan, ReadOptions.all().withLimit(10))).hasSize(10)
			.isEqualTo(numbers(plan, ReadOptions.all()).subList(0, 10));
		assertThat(numbers(plan, ReadOptions.all().withLimit(all + 1))).hasSize(all);
	}

	@Test
	void aBatchGetFindsEveryKeyInTheOrderAskedFor() {
		List<Map<String, AttributeValue>> some = Cities.all()
			.stream()
			.filter((city) -> number(city) % 700 == 0)
			.toList();
		BatchGetItemOperation<Integer> pages = new BatchGetItemOperation<>(
				new PageReads(new TableCall(new ServiceCalls(client, "test", OperationListener.NONE), "cities")),
				new BatchGetItemOperation.Target(KEYS.names(), Selection.everything(), false, false,
						Backoff.standard()),
				CitiesIntegrationTests::number,
				some.stream().map((city) -> PageReads.position(city, KEYS.names())).toList(), 8);
		List<Integer> found = new ArrayList<>();
		pages.forEachRemaining((page) -> found.addAll(page.items()));
		assertThat(found).isEqualTo(some.stream().map(CitiesIntegrationTests::number).toList());
	}

	private static List<Integer> numbers(AccessPlan plan, ReadOptions options) {
		List<Integer> numbers = new ArrayList<>();
		try (Pages<Integer> pages = reader.read(plan, KEYS, Bindings.none(), options, CitiesIntegrationTests::number)) {
			pages.forEachRemaining((page) -> numbers.addAll(page.items()));
		}
		return numbers;
	}

	private static AccessPlan plan(Condition condition, PlanPolicy policy) {
		return new AccessPlanner().plan(TABLE, condition, List.of(), Selection.everything(), policy);
	}

	private static Condition country(String code) {
		return new Leaf.Comparison(AttributePath.of("country"), Operator.EQ,
				Operand.literal(AttributeValue.fromS(code)));
	}

	private static int number(Map<String, AttributeValue> city) {
		return Integer.parseInt(city.get("number").n());
	}

	private static ItemWrite write(Map<String, AttributeValue> city) {
		return new ItemWrite.Put("cities", PageReads.position(city, KEYS.names()), city, Guard.NONE,
				ItemWrite.Returned.NOTHING);
	}

}
