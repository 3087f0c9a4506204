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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;
import java.util.stream.IntStream;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.observation.DynamoDb2MetricsAutoConfiguration;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.support.StubServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/**
 * Tests of {@link DynamoDb2EndpointAutoConfiguration} and of what the endpoint says
 * without a service.
 */
class EndpointAutoConfigurationTests {

	private final ApplicationContextRunner hidden = TestRunners.offline()
		.withUserConfiguration(PeopleApplication.class)
		.withConfiguration(AutoConfigurations.of(DynamoDb2EndpointAutoConfiguration.class,
				DynamoDb2MetricsAutoConfiguration.class));

	private final ApplicationContextRunner runner = this.hidden
		.withPropertyValues("management.endpoints.web.exposure.include=dynamodb2", "dynamodb2.health.timeout=200ms");

	@Test
	void everyMethodHasItsPlanAndTheClassOfItsCost() {
		this.runner.run((context) -> {
			RepositoryDescriptor people = overview(context).repositories().get(0);
			assertThat(people.repository()).isEqualTo(PersonRepository.class.getName());
			assertThat(people.table()).isEqualTo("people");
			assertThat(people.methods()).extracting(EndpointAutoConfigurationTests::line)
				.containsExactlyInAnyOrder("count() SCAN Scan of table 'people'",
						"delete(Object) ITEM DeleteItem on table 'people'",
						"deleteAll() SCAN Scan of table 'people', only city, name",
						"deleteAll(Iterable) BATCH BatchWriteItem on table 'people'",
						"deleteAllById(Iterable) BATCH BatchWriteItem on table 'people'",
						"deleteById(Object) ITEM DeleteItem on table 'people'",
						"existsById(Object) ITEM GetItem on table 'people'", "findAll() SCAN Scan of table 'people'",
						"findAllById(Iterable) BATCH BatchGetItem on table 'people'",
						"findByCity(String, ScrollPosition, Limit) QUERY Query on table 'people': city = ?",
						"searchByCity(String, Pageable) QUERY Query on table 'people': city = ?",
						"findByCityAndBornLessThanOrderByBornDesc(String, int) QUERY Query on index 'ByAge' of table "
								+ "'people': city = ? and born < ?, descending",
						"findByEmail(String) QUERY Query on index 'ByEmail' of table 'people': email = ?",
						"findById(Object) ITEM GetItem on table 'people'",
						"insert(Object) ITEM PutItem on table 'people'", "save(Object) ITEM PutItem on table 'people'",
						"saveAll(Iterable) BATCH BatchWriteItem on table 'people'",
						"update(Object) ITEM UpdateItem on table 'people'");
		});
	}

	@Test
	void connectionsAndTablesAreShownWithoutSecretsAlsoWhenNobodyAnswers() {
		this.runner
			.withPropertyValues("dynamodb2.region=eu-north-1", "dynamodb2.credentials.access-key-id=AKIATOPSECRET",
					"dynamodb2.credentials.secret-access-key=hush")
			.run((context) -> {
				DynamoDb2Descriptor overview = overview(context);
				assertThat(overview.connections())
					.containsExactly(new ConnectionDescriptor("default", "eu-north-1", "http://localhost:1"));
				assertThat(overview.tables()).singleElement().satisfies((table) -> {
					assertThat(table.name()).isEqualTo("people");
					assertThat(table.declared()).isNotNull();
					assertThat(table.declared().key()).isEqualTo("[city, name]");
					assertThat(table.declared().indexes()).extracting(SchemaDescriptor.IndexDescriptor::name)
						.containsExactly("ByAge", "ByEmail");
					assertThat(table.described().error()).isNotNull();
				});
				assertThat(overview.toString()).doesNotContain("AKIATOPSECRET", "hush");
			});
	}

	@Test
	@Timeout(30)
	void tablesOfAConnectionShareOneTimeLimit() {
		String[] tables = IntStream.range(0, 50)
			.mapToObj((i) -> "dynamodb2.tables.t%02d.partition-key=id".formatted(i))
			.toArray(String[]::new);
		try (StubServer server = StubServer.hanging()) {
			this.runner.withPropertyValues(tables)
				.withPropertyValues("dynamodb2.endpoint=http://localhost:" + server.port())
				.run((context) -> assertThat(overview(context).tables()).hasSize(51)
					.extracting((table) -> table.described().error())
					.startsWith("ApiCallTimeoutException")
					.endsWith("not asked: the time limit was over")
					.containsOnlyOnce("ApiCallTimeoutException"));
		}
	}

	@Test
	void timeLimitOfNothingFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(this.runner.withPropertyValues("dynamodb2.health.timeout=0s"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.health.timeout' is 0ms, but must be at least 1ms.");
	}

	@Test
	void methodIsExplainedWithItsPrice() {
		this.runner.run((context) -> {
			DynamoDb2Endpoint endpoint = context.getBean(DynamoDb2Endpoint.class);
			ExplanationDescriptor explanation = endpoint.explain("PersonRepository", "findByEmail");
			assertThat(explanation).isNotNull();
			assertThat(explanation.methods()).singleElement().satisfies((explained) -> {
				assertThat(explained.method().index()).isEqualTo("ByEmail");
				assertThat(explained.price()).isEqualTo(CostClass.QUERY.price());
			});
			assertThat(endpoint.explain(PersonRepository.class.getName(), "findByEmail(String)"))
				.isEqualTo(explanation);
			ExplanationDescriptor deleting = endpoint.explain("PersonRepository", "deleteAll()");
			assertThat(deleting).isNotNull();
			assertThat(deleting.methods()).singleElement()
				.satisfies((explained) -> assertThat(explained.price())
					.endsWith("Each 25 items found are deleted by one BatchWriteItem."));
			assertThat(endpoint.explain("PersonRepository", "findByNothing")).isNull();
			assertThat(endpoint.explain("NobodysRepository", "findByEmail")).isNull();
		});
	}

	@Test
	void methodThatReadsFarMoreThanItReturnsIsWarnedOf() {
		this.runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run((context) -> {
			read(context, "PersonRepository.findByEmail", 500, 3);
			read(context, "PersonRepository.findAll", 500, 500);
			assertThat(method(context, "findByEmail").reads()).isEqualTo(new ReadsDescriptor(500, 3, 2, List.of()));
			assertThat(method(context, "findByEmail").warning())
				.isEqualTo("500 items were read and paid for to return 3. Add an index whose key the condition gives, "
						+ "or whose items are fewer");
			assertThat(method(context, "findAll").reads()).isEqualTo(new ReadsDescriptor(500, 500, 2, List.of()));
			assertThat(method(context, "findAll").warning()).isNull();
			assertThat(method(context, "save").reads()).isNull();
		});
	}

	@Test
	void readsBelongToTheOverloadThatReads() {
		this.runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run((context) -> {
			read(context, "PersonRepository.deleteAll", 500, 3);
			List<MethodDescriptor> methods = overview(context).repositories().get(0).methods();
			assertThat(methods).filteredOn((method) -> method.method().equals("deleteAll()"))
				.singleElement()
				.extracting(MethodDescriptor::reads)
				.isEqualTo(new ReadsDescriptor(500, 3, 2, List.of()));
			assertThat(methods).filteredOn((method) -> method.method().equals("deleteAll(Iterable)"))
				.singleElement()
				.satisfies((method) -> {
					assertThat(method.reads()).isNull();
					assertThat(method.warning()).isNull();
				});
		});
	}

	@Test
	void repositoriesOfOneSimpleNameAreToldApart() {
		TestRunners.offline()
			.withUserConfiguration(Twins.class)
			.withConfiguration(AutoConfigurations.of(DynamoDb2EndpointAutoConfiguration.class))
			.withPropertyValues("management.endpoints.web.exposure.include=dynamodb2")
			.run((context) -> {
				DynamoDb2Endpoint endpoint = context.getBean(DynamoDb2Endpoint.class);
				String twin = io.github.dynamodb2.autoconfigure.endpoint.twin.PersonRepository.class.getName();
				assertThatExceptionOfType(InvalidEndpointRequestException.class)
					.isThrownBy(() -> endpoint.explain("PersonRepository", "findByEmail"))
					.satisfies((ex) -> assertThat(ex.getReason())
						.isEqualTo("'PersonRepository' names several repositories. Use the full name: [%s, %s]"
							.formatted(twin, PersonRepository.class.getName())));
				assertThat(endpoint.explain(twin, "findByEmail")).extracting(ExplanationDescriptor::repository)
					.isEqualTo(twin);
			});
	}

	@Test
	void endpointOfTheApplicationWins() {
		DynamoDb2Endpoint own = mock();
		this.runner.withBean("own", DynamoDb2Endpoint.class, () -> own)
			.run((context) -> assertThat(context.getBean(DynamoDb2Endpoint.class)).isSameAs(own));
	}

	@Test
	void isNotThereWithoutTheTablesOfTheConfiguration() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(DynamoDb2AutoConfiguration.class, DynamoDb2EndpointAutoConfiguration.class))
			.withPropertyValues("dynamodb2.endpoint=http://localhost:1",
					"management.endpoints.web.exposure.include=dynamodb2")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(DynamoDb2Endpoint.class));
	}

	@Test
	void isNotThereUnlessItIsExposed() {
		this.hidden.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(DynamoDb2Endpoint.class));
	}

	@ParameterizedTest
	@ValueSource(classes = { Endpoint.class, ConditionalOnAvailableEndpoint.class })
	void backsOffWithoutActuator(Class<?> missing) {
		this.runner.withClassLoader(new FilteredClassLoader(missing))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(DynamoDb2Endpoint.class));
	}

	@Test
	void worksWithoutMicrometer() {
		this.runner.withClassLoader(new FilteredClassLoader("io.micrometer"))
			.run((context) -> assertThat(method(context, "findByEmail").reads()).isNull());
	}

	private static void read(ApplicationContext context, String method, int scanned, int returned) {
		OperationCall call = new OperationCall("Query", "people", null, "default", method);
		context.getBean(MeteredOperations.class)
			.around(call,
					() -> QueryResponse.builder()
						.count(returned)
						.scannedCount(scanned)
						.consumedCapacity((capacity) -> capacity.capacityUnits(2.0))
						.build());
	}

	private static MethodDescriptor method(ApplicationContext context, String name) {
		return overview(context).repositories()
			.get(0)
			.methods()
			.stream()
			.filter((method) -> method.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static DynamoDb2Descriptor overview(ApplicationContext context) {
		return context.getBean(DynamoDb2Endpoint.class).overview();
	}

	private static String line(MethodDescriptor method) {
		return method.method() + " " + method.cost() + " " + method.plan();
	}

	/**
	 * An application with two repositories that differ in their packages alone.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(
			basePackageClasses = { PersonRepository.class,
					io.github.dynamodb2.autoconfigure.endpoint.twin.PersonRepository.class },
			nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
	static class Twins {

	}

}
