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

package io.github.dynamodb2.repository.support;

import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.EnteredClasses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A call goes through few classes; the figures are in decision 011.
 */
class EnteredClassesTests {

	private static Map<String, Runnable> calls;

	@BeforeAll
	static void watch() throws ReflectiveOperationException {
		calls = EnteredClasses.watched(MeasuredCalls.class, Connection.class).get();
	}

	@ParameterizedTest
	@CsvSource({ "findById, 21", "EntityTable.find, 21", "EntityTable.put, 16", "save, 17" })
	void aWarmedCallEntersFewClasses(String call, int most) {
		Set<String> entered = EnteredClasses.by(calls.get(call));
		assertThat(entered).hasSizeLessThanOrEqualTo(most).hasSizeGreaterThan(5);
	}

}
