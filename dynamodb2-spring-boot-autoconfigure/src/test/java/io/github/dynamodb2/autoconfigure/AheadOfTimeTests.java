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

package io.github.dynamodb2.autoconfigure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.support.AheadOfTime;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.ReflectionHintsPredicates;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of an application with connections and tables in its configuration that is built
 * ahead of time.
 */
class AheadOfTimeTests {

	@Test
	@CompileWithForkedClassLoader
	void connectionsOfTheConfigurationAreMadeByGeneratedCode() {
		build().start((context, compiled) -> {
			Connection europe = context.getBean("europeConnection", Connection.class);
			assertThat(europe.name()).isEqualTo("europe");
			assertThat(europe.client().serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
			assertThat(context.getBean(Connection.class).client()).isSameAs(context.getBean(ScriptedClient.class));
			assertThat(context.getBean("eventsTable", Table.class).name()).isEqualTo("dev-events");
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void tablesWithATypeAreMadeByGeneratedCodeWhoeverMaySeeTheType() {
		build().start((context, compiled) -> {
			assertThat(context.getBean(Office.class).parcels().find("p1").map(Parcel::weight)).hasValue(7);
			assertThat(context.getBean(ScriptedClient.class).requests(GetItemRequest.class)).singleElement()
				.satisfies((request) -> assertThat(request.tableName()).isEqualTo("dev-parcels"));
			assertThat(context.getBeanNamesForType(tableOf(Person.class))).containsExactly("peopleEntityTable");
			assertThat(context.getBeanNamesForType(tableOf(Secret.class))).containsExactly("secretsEntityTable");
			assertThat(context.getBean("secretsEntityTable")).isInstanceOf(EntityTable.class);
		});
	}

	@Test
	void classesOfItemsHaveHints() {
		RuntimeHints hints = build().hints();
		for (Class<?> type : List.of(Parcel.class, Person.class, Secret.class)) {
			assertThat(on().onConstructorInvocation(type.getDeclaredConstructors()[0])).accepts(hints);
		}
		assertThat(on().onMethodInvocation(Parcel.class, "weight")).accepts(hints);
	}

	@Test
	void propertiesAreBoundInNativeImages() {
		RuntimeHints hints = build().hints();
		Set<Class<?>> records = new LinkedHashSet<>();
		collect(ResolvableType.forClass(DynamoDb2Properties.class), records);
		assertThat(records).contains(DynamoDb2Properties.Index.class, HttpSettings.class, CallSettings.class)
			.allSatisfy((type) -> assertThat(on().onConstructorInvocation(type.getDeclaredConstructors()[0]))
				.accepts(hints));
	}

	@Test
	void httpClientsAreFoundInNativeImages() {
		assertThat(on().onType(Apache5HttpClient.class)).accepts(build().hints());
	}

	private static void collect(ResolvableType type, Set<Class<?>> records) {
		if (Map.class.isAssignableFrom(type.toClass())) {
			collect(type.getGeneric(1), records);
		}
		else if (type.toClass().isRecord() && records.add(type.toClass())) {
			Arrays.stream(type.toClass().getRecordComponents())
				.map(RecordComponent::getGenericType)
				.forEach((component) -> collect(ResolvableType.forType(component), records));
		}
	}

	private static ReflectionHintsPredicates on() {
		return RuntimeHintsPredicates.reflection();
	}

	private static ResolvableType tableOf(Class<?> type) {
		return ResolvableType.forClassWithGenerics(EntityTable.class, type);
	}

	private static AheadOfTime build() {
		return AheadOfTime.build(AheadOfTimeTests::application);
	}

	private static AnnotationConfigApplicationContext application() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.register(Application.class);
		TestPropertyValues
			.of("dynamodb2.table-name.prefix=dev-", "dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.connections.europe.credentials.access-key-id=any",
					"dynamodb2.connections.europe.credentials.secret-access-key=any",
					"dynamodb2.tables.events.connection=europe", "dynamodb2.tables.events.partition-key=id",
					"dynamodb2.tables.parcels.type=" + Parcel.class.getName(),
					"dynamodb2.tables.people.type=" + Person.class.getName(),
					"dynamodb2.tables.secrets.type=" + Secret.class.getName())
			.applyTo(context);
		return context;
	}

	/**
	 * A class that our packages cannot see.
	 */
	record Parcel(@DynamoDbPartitionKey String id, int weight) {
	}

	/**
	 * A class that nobody else can see.
	 */
	private record Secret(@DynamoDbPartitionKey String id) {
	}

	/**
	 * Uses a table.
	 */
	record Office(EntityTable<Parcel> parcels) {
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DynamoDb2AutoConfiguration.class, DynamoDb2TablesAutoConfiguration.class })
	static class Application {

		@Bean
		ScriptedClient client() {
			Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS("p1"), "weight",
					AttributeValue.fromN("7"));
			return new ScriptedClient().onGet((request) -> GetItemResponse.builder().item(item).build());
		}

		@Bean
		Office office(EntityTable<Parcel> parcels) {
			return new Office(parcels);
		}

	}

}
