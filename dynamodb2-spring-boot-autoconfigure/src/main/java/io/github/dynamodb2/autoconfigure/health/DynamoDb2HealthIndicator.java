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

package io.github.dynamodb2.autoconfigure.health;

import java.util.Set;
import java.util.function.Supplier;

import io.github.dynamodb2.autoconfigure.table.TableProbe;
import io.github.dynamodb2.core.error.Failure;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Asks one question of a connection: what its first declared table is like, or, where
 * there is none, whether the service answers at all. Messages of failures are kept back:
 * they may tell of credentials, accounts and addresses.
 */
final class DynamoDb2HealthIndicator extends AbstractHealthIndicator {

	private static final Set<TableStatus> USABLE = Set.of(TableStatus.ACTIVE, TableStatus.UPDATING);

	private final TableProbe probe;

	private final Supplier<@Nullable String> table;

	/**
	 * Creates the indicator.
	 * @param probe asks
	 * @param table names the table
	 */
	DynamoDb2HealthIndicator(TableProbe probe, Supplier<@Nullable String> table) {
		super("DynamoDB health check failed");
		this.probe = probe;
		this.table = table;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.withDetail("connection", this.probe.connection().name());
		try {
			String name = this.table.get();
			if (name == null) {
				this.probe.ping();
				builder.up();
			}
			else {
				check(builder.withDetail("table", name), name);
			}
		}
		catch (RuntimeException ex) {
			builder.down().withDetail("error", Failure.nameOf(ex));
		}
	}

	private void check(Health.Builder builder, String name) {
		TableStatus status = this.probe.describe(name).tableStatus();
		(USABLE.contains(status) ? builder.up() : builder.outOfService()).withDetail("tableStatus",
				String.valueOf(status));
	}

}
