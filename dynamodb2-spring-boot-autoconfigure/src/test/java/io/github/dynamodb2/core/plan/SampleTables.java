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

package io.github.dynamodb2.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The tables that the planner is asked about.
 */
final class SampleTables {

	/**
	 * A partition attribute and nothing else.
	 */
	static final TableModel COUNTRIES = table("countries", key("code"));

	/**
	 * A partition and a sort attribute.
	 */
	static final TableModel NOTES = table("notes", key("owner", text("title")));

	/**
	 * Number keys.
	 */
	static final TableModel READINGS = table("readings",
			new KeySchema(List.of(number("sensor")), List.of(number("at"))));

	/**
	 * Binary keys.
	 */
	static final TableModel FILES = table("files", new KeySchema(List.of(binary("digest")), List.of(binary("part"))));

	/**
	 * Local indexes of each projection.
	 */
	static final TableModel ORDERS = table("orders", key("customer", number("number")),
			Index.local("by-placed").sortKey("placed", ScalarAttributeType.N),
			Index.local("by-status").sortKey("status").projectKeysOnly(),
			Index.local("by-total").sortKey("total", ScalarAttributeType.N).project("status"));

	/**
	 * Global indexes of each projection.
	 */
	static final TableModel PEOPLE = table("people", key("id"),
			Index.global("by-city").partitionKey("city").sortKey("name").project("age"),
			Index.global("by-email").partitionKey("email").projectKeysOnly(),
			Index.global("by-team").partitionKey("team").sortKey("joined", ScalarAttributeType.N));

	/**
	 * A global index of several attributes of each kind.
	 */
	static final TableModel VISITS = table("visits", key("id"),
			Index.global("by-place")
				.partitionKey("tenant")
				.partitionKey("region")
				.sortKey("kind")
				.sortKey("created", ScalarAttributeType.N))
		.withPresent(Set.of("kind", "created"));

	private SampleTables() {
	}

	static TableModel table(String name, KeySchema keys, Index... indexes) {
		return TableModel.of(name, keys, List.of(indexes));
	}

	/**
	 * Returns the table with its indexes in another order, and does not put them in order
	 * again as {@link TableModel#of} does.
	 */
	static TableModel withIndexesShuffled(TableModel model, long seed) {
		List<Index> shuffled = new ArrayList<>(model.indexes());
		Collections.shuffle(shuffled, new Random(seed));
		return new TableModel(model.name(), model.primary(), shuffled, model.present());
	}

	static KeySchema key(String partition, KeyAttribute... sort) {
		return new KeySchema(List.of(text(partition)), List.of(sort));
	}

	static KeyAttribute text(String name) {
		return new KeyAttribute(name, ScalarAttributeType.S);
	}

	static KeyAttribute number(String name) {
		return new KeyAttribute(name, ScalarAttributeType.N);
	}

	static KeyAttribute binary(String name) {
		return new KeyAttribute(name, ScalarAttributeType.B);
	}

}
