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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.aot.BuildTimeTables;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.aot.AotServices;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ConfiguredBuildTimeTables}.
 */
class ConfiguredBuildTimeTablesTests {

	private final BuildTimeTables tables = new ConfiguredBuildTimeTables();

	private final DynamoDb2MappingContext context = new DynamoDb2MappingContext();

	@Test
	void theTableIsThatOfTheRunningApplication() {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.table-name.prefix=dev-", "dynamodb2.tables.people.name=citizens",
					"dynamodb2.tables.people.partition-key=city", "dynamodb2.tables.people.sort-key=name",
					"dynamodb2.tables.people.indexes.ByBirth.partition-key=born:N",
					"dynamodb2.tables.people.indexes.ByBirth.type=global")
			.run((running) -> {
				TableModel model = running.getBean(EntityTableResolver.class).resolve(Person.class).model();
				assertThat(model.name()).isEqualTo("dev-citizens");
				assertThat(model.index("ByBirth")).isPresent();
				assertThat(this.tables.find(running.getBeanFactory(), this.context, Person.class)).hasValue(model);
			});
	}

	@Test
	void nothingIsKnownWithoutTheAutoConfiguration() {
		assertThat(this.tables.find(new DefaultListableBeanFactory(), this.context, Person.class)).isEmpty();
	}

	@Test
	void buildsFindIt() {
		assertThat(AotServices.factories().load(BuildTimeTables.class))
			.hasAtLeastOneElementOfType(ConfiguredBuildTimeTables.class);
	}

}
