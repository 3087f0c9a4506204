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
package io.github.dynamodb2.core.page.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.schema.ItemSchemas;
import io.github.dynamodb2.support.FittingValues;
import io.github.dynamodb2.support.ItemCounts;
import io.github.dynamodb2.support.Program;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.ResponseJson;
import io.github.dynamodb2.support.ScriptedHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random pages, read straight and the SDK's way: the objects are the same, and so are the
 * items that cannot be read.
 */
class StraightReadingPropertyTests {

	private static final ItemSchemas SCHEMAS = new ItemSchemas();

	@TestFactory
	Stream<DynamicContainer> aPageOfItemsThatFitIsTheSame() {
		return ReadableClasses.STRAIGHT.stream().map((type) -> container(type, 2, 0));
	}

	@TestFactory
	Stream<DynamicContainer> aPageOfItemsOfWhichSomeDoNotFitIsTheSame() {
		return ReadableClasses.STRAIGHT.stream().map((type) -> container(type, 2, 20));
	}

	private static DynamicContainer container(Class<?> type, int tests, int mistakes) {
		TableSchema<?> schema = SCHEMAS.of(type).tableSchema();
		Programs<Map<String, AttributeValue>> pages = new Programs<>((random) -> page(random, schema, mistakes));
		ItemCounts seen = new ItemCounts();
		Side straight = Side.of(schema, PageBodies.interceptor().orElseThrow(), seen);
		Side plain = Side.of(schema);
		Stream<DynamicTest> checks = pages.check(tests, (page) -> {
			byte[] body = new ResponseJson(new SplittableRandom(page.steps().hashCode())).page(page.steps());
			int before = seen.counts().size();
			Result actual = straight.read(body);
			Result expected = plain.read(body);
			if (mistakes == 0 && type != ReadableClasses.Strict.class) {
				assertThat(expected.failure()).isNull();
			}
			check(actual, expected);
			if (actual.failure() == null) {
				assertThat(seen.counts().subList(before, before + 1)).containsExactly(0);
			}
		});
		return DynamicContainer.dynamicContainer(type.getSimpleName(), checks);
	}

	private static Program<Map<String, AttributeValue>> page(RandomGenerator random, TableSchema<?> schema,
			int mistakes) {
		FittingValues values = new FittingValues(random);
		int size = random.nextInt(6);
		return new Program<>(IntStream.range(0, size).mapToObj((item) -> values.item(schema, "id", mistakes)).toList(),
				List.of());
	}

	private static void check(Result actual, Result expected) {
		if (expected.failure() == null) {
			assertThat(actual.failure()).isNull();
			assertThat(actual.pages()).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(expected.pages());
		}
		else {
			assertThat(actual.failure()).isNotNull();
			assertThat(actual.failure()).hasSameClassAs(expected.failure()).hasMessage(expected.failure().getMessage());
		}
	}

	/**
	 * One of the two ways to read.
	 */
	private record Side(ScriptedHttp http, EntityTable<?> table) {

		static Side of(TableSchema<?> schema, ExecutionInterceptor... interceptors) {
			ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
			Stream.of(interceptors).forEach(configuration::addExecutionInterceptor);
			ScriptedHttp http = new ScriptedHttp();
			return new Side(http, Connection.of(http.client(configuration.build()))
				.entityTable(TableDefinition.named("t").partitionKey("id").build(), schema));
		}

		Result read(byte[] body) {
			this.http.answer(body, Map.of());
			try {
				List<ItemPage<?>> pages = new ArrayList<>();
				this.table.scan((scan) -> scan.limit(3)).pages().forEach(pages::add);
				return new Result(pages, null);
			}
			catch (RuntimeException ex) {
				return new Result(List.of(), ex);
			}
		}

	}

	/**
	 * What a Scan gives: its pages, or a failure.
	 */
	private record Result(List<ItemPage<?>> pages, @Nullable RuntimeException failure) {
	}

}
