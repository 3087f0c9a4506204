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

package io.github.dynamodb2.repository.aot;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.repository.query.DerivedName;
import io.github.dynamodb2.repository.query.DerivedNames;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.SimpleDynamoDb2Repository;
import io.github.dynamodb2.support.AheadOfTime;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.Compiled;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.core.RepositoryInformation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a build contributes for repositories: the generated code is compiled and
 * runs.
 */
class AotRepositoriesTests {

	@Test
	@CompileWithForkedClassLoader
	void namesOfAllQueryMethodsAreGeneratedAsTheyWouldBeRead() {
		build((context, compiled) -> {
			Map<String, DerivedName> names = compiled.getInstance(DerivedNames.class).derivedNames();
			assertThat(names).containsOnlyKeys("findByCustomerAndPlacedAtBetween",
					"findFirst3ByCustomerOrderByPlacedAtDesc", "streamByCustomerAndAddressCity", "findByCustomer",
					"findByNoteIsNullOrNoteContaining", "countByCustomer", "existsByCustomer", "deleteByCustomer",
					"findByCustomerIn");
			names
				.forEach((name, generated) -> assertThat(generated).isEqualTo(DerivedName.parse(name, Purchase.class)));
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void repositoriesRunOnGeneratedCode() {
		build((context, compiled) -> {
			Purchases purchases = context.getBean(Purchases.class);
			assertThat(purchases.findFirst3ByCustomerOrderByPlacedAtDesc("ada")).extracting(Purchase::amount)
				.containsExactly(7);
			assertThat(purchases.findByCustomer("ada", Limit.of(1))).extracting(Purchases.Sum::getAmount)
				.containsExactly(7);
			assertThat(queries(context)).hasSize(2)
				.allSatisfy((request) -> assertThat(request.tableName()).isEqualTo("corner-purchases"));
			assertThat(queries(context).get(0).scanIndexForward()).isFalse();
			assertThat(purchases.name()).isEqualTo("purchases");
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void declaredQueriesRunBesideGeneratedNames() {
		build((context, compiled) -> {
			assertThat(context.getBean(Purchases.class).worthwhile("ada", 3)).hasSize(1);
			assertThat(queries(context)).singleElement().satisfies((request) -> {
				assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0");
				assertThat(request.filterExpression()).isEqualTo("#n1 > :v1 OR attribute_exists(#n2)");
			});
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void noNameIsLeftToBeReadByTheRunningRepository() {
		build((context, compiled) -> {
			RepositoryInformation repository = context.getBean("&purchases", DynamoDb2RepositoryFactoryBean.class)
				.getRepositoryInformation();
			assertThat(repository.getRepositoryComposition()
				.getFragments()
				.stream()
				.flatMap((fragment) -> fragment.getImplementation().stream()))
				.filteredOn(DerivedNames.class::isInstance)
				.singleElement()
				.satisfies((names) -> assertThat(((DerivedNames) names).derivedNames().keySet())
					.isEqualTo(repository.getQueryMethods()
						.stream()
						.filter((method) -> !method.isAnnotationPresent(Query.class))
						.map(Method::getName)
						.collect(Collectors.toSet())));
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void whatTheGeneratedNamesSayIsWhatRuns() {
		AheadOfTime.build(AotRepositoriesTests::application)
			.edit("AotRepository", (source) -> source.replace("desc(\"placedAt\")", "asc(\"placedAt\")"))
			.start((context, compiled) -> {
				context.getBean(Purchases.class).findFirst3ByCustomerOrderByPlacedAtDesc("ada");
				assertThat(queries(context)).singleElement()
					.satisfies((request) -> assertThat(request.scanIndexForward()).isNotEqualTo(false));
			});
	}

	@Test
	@CompileWithForkedClassLoader
	void plansAreThoseOfAnApplicationThatIsNotBuiltAheadOfTime() {
		try (AnnotationConfigApplicationContext plain = application()) {
			plain.refresh();
			build((context, compiled) -> assertThat(sentences(context)).isEqualTo(sentences(plain)).hasSize(10));
		}
	}

	@Test
	void planOfEachMethodIsInTheFileOfTheRepository() {
		String json = AheadOfTime.build(AotRepositoriesTests::application)
			.resource(Purchases.class.getName().replace('.', '/') + ".json");
		assertThat(json).contains("\"module\": \"DynamoDB\"");
		try (AnnotationConfigApplicationContext plain = application()) {
			plain.refresh();
			assertThat(sentences(plain).values()).hasSize(10)
				.allSatisfy((plan) -> assertThat(json).contains("\"plan\": \"" + plan + "\""));
		}
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void methodsOfTheBaseClassAreKnownToTheBuild(CapturedOutput output) {
		AheadOfTime built = AheadOfTime.build(AotRepositoriesTests::application);
		assertThat(output).doesNotContain("Failed to contribute");
		assertThat(RuntimeHintsPredicates.reflection()
			.onConstructorInvocation(SimpleDynamoDb2Repository.class.getDeclaredConstructors()[0]))
			.accepts(built.hints());
	}

	@Test
	void nothingIsGeneratedWhereThatIsSwitchedOff() {
		assertThat(AheadOfTime.build(AotRepositoriesTests::application).sources())
			.anyMatch((file) -> file.contains("AotRepository"));
		assertThat(AheadOfTime.build(() -> switchedOff("spring.aot.dynamodb2.repositories.enabled")).sources())
			.noneMatch((file) -> file.contains("AotRepository"));
		assertThat(AheadOfTime.build(() -> switchedOff("spring.aot.repositories.enabled")).sources())
			.noneMatch((file) -> file.contains("AotRepository"));
	}

	private static AnnotationConfigApplicationContext switchedOff(String property) {
		AnnotationConfigApplicationContext context = application();
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("off", Map.of(property, "false")));
		return context;
	}

	private void build(BiConsumer<GenericApplicationContext, Compiled> test) {
		AheadOfTime.build(AotRepositoriesTests::application).start(test);
	}

	private static AnnotationConfigApplicationContext application() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.register(Application.class);
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("shop", "corner")));
		return context;
	}

	private static List<QueryRequest> queries(GenericApplicationContext context) {
		return context.getBean(ScriptedClient.class).requests(QueryRequest.class);
	}

	private static Map<String, String> sentences(GenericApplicationContext context) {
		return context.getBean(DynamoDb2Plans.class)
			.plans()
			.stream()
			.filter((plan) -> plan.method().contains("By") || plan.name().equals("worthwhile"))
			.collect(Collectors.toMap(MethodPlan::method, (plan) -> plan.plan().toString()));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories
	static class Application {

		@Bean
		ScriptedClient client() {
			Map<String, AttributeValue> item = Map.of("customer", AttributeValue.fromS("ada"), "placedAt",
					AttributeValue.fromN("1"), "amount", AttributeValue.fromN("7"));
			return new ScriptedClient().onQuery((request) -> QueryResponse.builder().items(List.of(item)).build());
		}

		@Bean
		Connection connection(ScriptedClient client) {
			return Connection.of(client);
		}

	}

}
