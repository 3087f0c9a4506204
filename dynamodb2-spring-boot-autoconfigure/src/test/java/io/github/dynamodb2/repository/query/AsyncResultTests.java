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

package io.github.dynamodb2.repository.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for methods that return futures.
 */
class AsyncResultTests {

	private static final Map<String, AttributeValue> ITEM = Map.of("account_type", AttributeValue.fromS("a"),
			"last_name", AttributeValue.fromS("Doe"));

	@Test
	void asyncMethodReadsInAnotherThread() throws ExecutionException, InterruptedException {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Application.class)) {
			Application application = context.getBean(Application.class);
			ResultRepository users = context.getBean(ResultRepository.class);
			List<User> found = users.streamByAccountType("a").get();
			assertThat(found).extracting(User::lastName).containsExactly("Doe");
			assertThat(users.countByAccountType("a").get()).isEqualTo(1);
			assertThat(application.threads).isNotEmpty().doesNotContain(Thread.currentThread().getName());
		}
	}

	@Test
	void futureOfAMethodThatIsNotAsyncIsComplete() throws ExecutionException, InterruptedException {
		Application application = new Application();
		ResultRepository users = application.tables().repository(ResultRepository.class);
		var found = users.getByAccountTypeAndLastName("a", "Doe");
		assertThat(found).isDone();
		assertThat(found.get().lastName()).isEqualTo("Doe");
		assertThat(application.threads).containsExactly(Thread.currentThread().getName());
	}

	/**
	 * An application that runs methods asynchronously.
	 */
	@EnableAsync
	@Configuration
	static class Application {

		final Set<String> threads = new ConcurrentSkipListSet<>();

		UserTables tables() {
			ScriptedClient client = new ScriptedClient().onQuery((request) -> {
				this.threads.add(Thread.currentThread().getName());
				return QueryResponse.builder().items(List.of(ITEM)).count(1).scannedCount(1).build();
			}).onGet((request) -> {
				this.threads.add(Thread.currentThread().getName());
				return GetItemResponse.builder().item(ITEM).build();
			});
			return UserTables.of(Connection.of(client), "users");
		}

		@Bean
		DynamoDb2RepositoryFactoryBean<ResultRepository, User, UserRepository.UserId> users() {
			UserTables tables = tables();
			var factory = new DynamoDb2RepositoryFactoryBean<ResultRepository, User, UserRepository.UserId>(
					ResultRepository.class);
			factory.setEntityTableResolver(tables);
			factory.setDynamoDb2MappingContext(tables.context());
			return factory;
		}

	}

}
