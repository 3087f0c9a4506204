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

package io.github.dynamodb2.core;

import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.core.EntityBatchTests.Thing;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.support.Moods;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.Step;
import io.github.dynamodb2.support.UnreliableTable;
import io.github.dynamodb2.support.UnreliableTable.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random programs of entities put and deleted against a server that misbehaves at random,
 * though seldom so that a batch waits, compared with a map.
 */
class EntityBatchPropertyTests {

	private static final Programs<Step> PROGRAMS = new Programs<>((random) -> Step.program(random,
			Moods.of(random, 3, Answer.ALL, Answer.SOME, Answer.FAILS, Answer.FAILS_HALF_WAY)));

	@TestFactory
	Stream<DynamicTest> noEntityOfABatchIsLost() {
		return PROGRAMS.check(2, (program) -> {
			UnreliableTable server = program.table();
			EntityBatchWrite<Thing> batch = EntityBatchTests.table(server.client(), Thing.class, 8).batchWrite();
			program.steps().forEach((step) -> server.repair(() -> add(step, batch)));
			server.repair(batch::close);
			assertThat(server.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	@TestFactory
	Stream<DynamicTest> nothingOfPutAllAndDeleteAllIsLost() {
		return PROGRAMS.check(2, (program) -> {
			UnreliableTable server = program.table();
			EntityTable<Thing> things = EntityBatchTests.table(server.client(), Thing.class,
					1 + program.steps().size() % 8);
			List<Step> puts = program.steps().stream().filter(Step::put).toList();
			List<Step> deletes = program.steps().stream().filter((step) -> !step.put()).toList();
			server.repair(() -> things.putAll(puts.stream().map(EntityBatchPropertyTests::thing).toList()));
			EntityEngine<Thing> engine = EntityEngine.of(things);
			server.repair(() -> engine.engine().sendAll(engine.call(), deletes.stream().map(Step::write).toList()));
			assertThat(server.items()).isEqualTo(Step.outcome(Stream.concat(puts.stream(), deletes.stream()).toList()));
		});
	}

	private static void add(Step step, EntityBatchWrite<Thing> batch) {
		if (step.put()) {
			batch.put(thing(step));
		}
		else {
			batch.delete(step.id());
		}
	}

	private static Thing thing(Step step) {
		return new Thing(step.id(), step.value());
	}

}
