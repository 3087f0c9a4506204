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

package io.github.dynamodb2.repository.delivery;

import java.time.Instant;
import java.util.function.Predicate;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.repository.aot.ProjectionHints;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.support.AheadOfTime;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.aop.SpringProxy;
import org.springframework.aop.framework.Advised;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.ReflectionHintsPredicates;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DecoratingProxy;
import org.springframework.data.projection.TargetAware;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.interceptor.TransactionalProxy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the hints that a build contributes for repositories and tables.
 */
class AotHintsTests {

	private final RuntimeHints hints = AheadOfTime.build(AotHintsTests::application).hints();

	@Test
	void whatQueryMethodsReturnIsFoundInWhateverHoldsIt() {
		assertMade(Deliveries.Alone.class, Deliveries.InFuture.class, Deliveries.InSlice.class, Deliveries.InPage.class,
				Deliveries.InOptional.class, Deliveries.InWindow.class, Deliveries.InStream.class,
				Deliveries.InStreamable.class);
	}

	@Test
	void interfacesInsideProjectionsHaveProxies() {
		assertProxy(Deliveries.View.class);
		assertProxy(Deliveries.View.RouteView.class);
		assertProxy(Deliveries.View.StopView.class);
		assertMade(Deliveries.View.First.class);
		assertProxy(Deliveries.View.Street.class);
		assertHint(on().onMethodInvocation(Deliveries.View.StopView.class, "getCity"));
	}

	@Test
	void typesThatCallsChooseAreRegisteredByTheApplication() {
		assertThat(proxy(Chosen.class)).rejects(this.hints);
		new ProjectionHints(this.hints).register(Chosen.class, ChosenRecord.class);
		assertProxy(Chosen.class);
		assertMade(ChosenRecord.class);
	}

	@Test
	void entitiesAreMadeWithAllThatIsInside() {
		assertMade(Delivery.class, Delivery.Route.class, Delivery.Stop.class);
		assertHint(on().onMethodInvocation(Delivery.Stop.class, "street"));
	}

	@Test
	void repositoriesAreProxies() {
		assertHint(RuntimeHintsPredicates.proxies()
			.forInterfaces(Deliveries.class, Repository.class, TransactionalProxy.class, Advised.class,
					DecoratingProxy.class));
	}

	@Test
	void aBaseClassOfTheApplicationIsMade() {
		assertMade(CountingRepository.class);
		assertHint(on().onMethodInvocation(CountingRepository.class, "count"));
	}

	@Test
	void fragmentsAreCalled() {
		assertHint(on().onMethodInvocation(Tracking.class, "track"));
		assertHint(on().onMethodInvocation(TrackingImpl.class, "track"));
	}

	@Test
	void entitiesOfTableBeansAreMadeWithTheirConverters() {
		assertMade(Note.class, EpochMillis.class);
		assertHint(on().onMethodInvocation(Note.class, "text"));
	}

	private void assertMade(Class<?>... types) {
		for (Class<?> type : types) {
			assertHint(on().onConstructorInvocation(type.getDeclaredConstructors()[0]));
		}
	}

	private void assertProxy(Class<?> type) {
		assertHint(proxy(type));
	}

	private void assertHint(Predicate<RuntimeHints> predicate) {
		assertThat(predicate).accepts(this.hints);
	}

	private static Predicate<RuntimeHints> proxy(Class<?> type) {
		return RuntimeHintsPredicates.proxies()
			.forInterfaces(type, TargetAware.class, SpringProxy.class, DecoratingProxy.class);
	}

	private static ReflectionHintsPredicates on() {
		return RuntimeHintsPredicates.reflection();
	}

	private static AnnotationConfigApplicationContext application() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.register(Application.class);
		return context;
	}

	/**
	 * A projection that no method declares.
	 */
	interface Chosen {

		int getWeight();

	}

	/**
	 * Another one.
	 */
	record ChosenRecord(int weight) {
	}

	record Note(@DynamoDbPartitionKey String id, String text, @DynamoDbConvertedBy(EpochMillis.class) Instant written) {
	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(repositoryBaseClass = CountingRepository.class)
	static class Application {

		@Bean
		Connection connection() {
			return Connection.of(new ScriptedClient());
		}

		@Bean
		EntityTable<Note> notes(Connection connection) {
			return connection.table(TableDefinition.named("notes").partitionKey("id").build()).as(Note.class);
		}

	}

}
