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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.repository.query.DerivedName;
import io.github.dynamodb2.repository.query.DerivedNames;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.aop.SpringProxy;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.ReflectionHintsPredicates;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.DecoratingProxy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.Compiled;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.data.domain.Limit;
import org.springframework.data.projection.TargetAware;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a build contributes for repositories: the generated code is compiled and
 * runs.
 */
class AotRepositoriesTests {

	private final TestGenerationContext generation = new TestGenerationContext();

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
	@ExtendWith(OutputCaptureExtension.class)
	void methodsThatEveryRepositoryHasAreNotTakenForQueries(CapturedOutput output) {
		build((context, compiled) -> assertThat(output).doesNotContain("Failed to contribute"));
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
			assertThat(context.getBean(ScriptedClient.class).requests(QueryRequest.class)).hasSize(2)
				.allSatisfy((request) -> assertThat(request.tableName()).isEqualTo("corner-purchases"));
			assertThat(purchases.name()).isEqualTo("purchases");
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void plansAreThoseOfAnApplicationThatIsNotBuiltAheadOfTime() {
		try (AnnotationConfigApplicationContext plain = application()) {
			plain.refresh();
			build((context, compiled) -> assertThat(sentences(context)).isEqualTo(sentences(plain)).hasSize(9));
		}
	}

	@Test
	@CompileWithForkedClassLoader
	void planOfEachMethodIsInTheFileOfTheRepository() {
		build((context, compiled) -> {
			String json = resource(Purchases.class.getName().replace('.', '/') + ".json");
			assertThat(json).contains("\"module\": \"DynamoDB\"");
			sentences(context).values().forEach((plan) -> assertThat(json).contains("\"plan\": \"" + plan + "\""));
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void entitiesIdsProjectionsAndConvertersHaveHints() {
		build((context, compiled) -> {
			assertHint(on().onConstructorInvocation(Purchase.class.getDeclaredConstructors()[0]));
			assertHint(on().onMethodInvocation(Purchase.class, "placedAt"));
			assertHint(on().onConstructorInvocation(Purchase.Address.class.getDeclaredConstructors()[0]));
			assertHint(on().onConstructorInvocation(Purchase.Id.class.getDeclaredConstructors()[0]));
			assertHint(on().onMethodInvocation(Purchase.Id.class, "customer"));
			assertHint(on().onConstructorInvocation(EpochMillis.class.getDeclaredConstructors()[0]));
			assertHint(RuntimeHintsPredicates.proxies()
				.forInterfaces(Purchases.Sum.class, TargetAware.class, SpringProxy.class, DecoratingProxy.class));
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void entitiesOfTableBeansHaveHints() {
		build((context, compiled) -> {
			assertHint(on().onConstructorInvocation(Note.class.getDeclaredConstructors()[0]));
			assertHint(on().onMethodInvocation(Note.class, "text"));
		});
	}

	@Test
	void nothingIsGeneratedWhereThatIsSwitchedOff() {
		try (AnnotationConfigApplicationContext source = application()) {
			source.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("off", Map.of("spring.aot.dynamodb2.repositories.enabled", "false")));
			new ApplicationContextAotGenerator().processAheadOfTime(source, this.generation);
			this.generation.writeGeneratedContent();
			assertThat(this.generation.getGeneratedFiles().getGeneratedFiles(Kind.SOURCE).keySet())
				.noneMatch((file) -> file.contains("AotRepository"));
		}
	}

	private void build(BiConsumer<GenericApplicationContext, Compiled> test) {
		try (AnnotationConfigApplicationContext source = application()) {
			String initializer = new ApplicationContextAotGenerator().processAheadOfTime(source, this.generation)
				.canonicalName();
			this.generation.writeGeneratedContent();
			TestCompiler.forSystem().with(this.generation).compile((compiled) -> {
				try (GenericApplicationContext context = new GenericApplicationContext()) {
					shop(context);
					start(context, compiled, initializer);
					test.accept(context, compiled);
				}
			});
		}
	}

	@SuppressWarnings("unchecked")
	private static void start(GenericApplicationContext context, Compiled compiled, String initializer) {
		compiled.getInstance(ApplicationContextInitializer.class, initializer).initialize(context);
		context.refresh();
	}

	private static AnnotationConfigApplicationContext application() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.register(Application.class);
		shop(context);
		return context;
	}

	private static void shop(GenericApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("shop", "corner")));
	}

	private static Map<String, String> sentences(GenericApplicationContext context) {
		return context.getBean(DynamoDb2Plans.class)
			.plans()
			.stream()
			.filter((plan) -> plan.method().contains("By"))
			.collect(Collectors.toMap(MethodPlan::method, (plan) -> plan.plan().toString()));
	}

	private String resource(String path) {
		try {
			return this.generation.getGeneratedFiles().getGeneratedFileContent(Kind.RESOURCE, path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void assertHint(Predicate<RuntimeHints> predicate) {
		assertThat(predicate).accepts(this.generation.getRuntimeHints());
	}

	private static ReflectionHintsPredicates on() {
		return RuntimeHintsPredicates.reflection();
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

		@Bean
		EntityTable<Note> notes(Connection connection) {
			return connection.table(TableDefinition.named("notes").partitionKey("id").build()).as(Note.class);
		}

	}

	record Note(@DynamoDbPartitionKey String id, String text, @DynamoDbConvertedBy(EpochMillis.class) Instant written) {
	}

}
