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

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.endpoint.TableDescriptor.Description;
import io.github.dynamodb2.autoconfigure.table.ApplicationTable;
import io.github.dynamodb2.autoconfigure.table.TableProbe;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.error.Failure;

/**
 * Describes tables, one DescribeTable each.
 *
 * @param timeout the longest time that all calls to one connection may take together
 */
record TableSurvey(Duration timeout) {

	private static final String NOT_ASKED = "not asked: the time limit was over";

	List<TableDescriptor> of(List<ApplicationTable> tables) {
		Map<Connection, Duration> spent = new IdentityHashMap<>();
		return tables.stream().map((table) -> TableDescriptor.of(table, describe(table, spent))).toList();
	}

	private Description describe(ApplicationTable table, Map<Connection, Duration> spent) {
		Duration before = spent.getOrDefault(table.connection(), Duration.ZERO);
		Duration left = this.timeout.minus(before);
		if (left.toMillis() < 1) {
			return Description.failed(NOT_ASKED);
		}
		long begun = System.nanoTime();
		try {
			return Description.of(new TableProbe(table.connection(), left).describe(table.name()));
		}
		catch (RuntimeException ex) {
			return Description.failed(Failure.nameOf(ex));
		}
		finally {
			spent.put(table.connection(), before.plusNanos(System.nanoTime() - begun));
		}
	}

}
