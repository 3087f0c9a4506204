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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.WriteRefusedException;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random programs of writes over a way that loses answers, with another writer in
 * between: no conflict is false, nothing is lost, nothing is done twice, and a write that
 * is known not to be done has left the store as it was.
 */
class LostAnswersIntegrationTests {

	private static final int WRITES = Integer.getInteger("lost-answers.writes", 2000);

	private final FaultyHttp http = new FaultyHttp();

	private final DynamoDbClient client = this.http.client();

	private final Random random = new Random(20261130);

	private final String name = LocalDynamoDb.freshName("answers");

	private final TableDefinition definition = TableDefinition.named(this.name).partitionKey("id").build();

	private final Table table = Connection.of(this.client).table(this.definition);

	private final EntityTable<Doc> docs = this.table.as(Doc.class);

	private final Table reliable = LocalDynamoDb.connection().table(this.definition);

	private final EntityTable<Doc> others = this.reliable.as(Doc.class);

	private int token;

	private boolean otherWrote;

	@BeforeEach
	void createTable() {
		LocalDynamoDb.connection().createTable(this.definition);
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void noConflictIsFalseAndNothingIsLostOrDoneTwice() {
		List<Supplier<Write>> kinds = List.of(this::insert, this::insertEntity, this::put, this::update,
				this::increment, this::delete, this::save, this::partialSave, this::deleteUnchanged, this::saveEntity,
				this::updateEntity, this::deleteEntity, this::wideSave);
		for (int i = 0; i < WRITES; i++) {
			run(kinds.get(this.random.nextInt(kinds.size())).get());
		}
	}

	@Test
	void manyAtOnceTellExactlyWhichWereChanged() {
		for (int i = 0; i < WRITES / 20; i++) {
			saveAll();
		}
	}

	private void run(Write write) {
		Map<String, Object> before = stored();
		int done = this.http.done();
		faults(write.operation());
		try {
			write.call().run();
			int times = this.http.done() - done;
			assertThat(times > 0 || (write.deletes() && stored().isEmpty())).as(write.name() + " was lost").isTrue();
			assertThat(write.once() && times > 1).as(write.name() + " was done twice").isFalse();
			assertThat(this.otherWrote || write.isLeft(stored())).as(write.name() + " left something else").isTrue();
		}
		catch (DynamoDb2Exception ex) {
			this.http.on((operation) -> Fault.NONE);
			int times = this.http.done() - done;
			boolean refused = ex instanceof WriteRefusedException || ex instanceof ItemNotFoundException;
			assertThat(refused && times > 0 && !this.otherWrote).as(write.name() + " met a false conflict: " + ex)
				.isFalse();
			assertThat(ex.isOutcomeKnown() && times > 0).as(write.name() + " was done, not known: " + ex).isFalse();
			assertThat(write.once() && times > 1).as(write.name() + " was done twice").isFalse();
			if (ex.isOutcomeKnown() && !this.otherWrote) {
				assertThat(stored()).as(write.name()).isEqualTo(before);
			}
		}
	}

	/**
	 * Says what happens to the next requests, and that another writer may come before one
	 * of them.
	 */
	private void faults(String operation) {
		List<Fault> faults = new ArrayList<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			faults.add(Fault.values()[this.random.nextInt(Fault.values().length)]);
		}
		int other = this.random.nextInt(12);
		this.otherWrote = false;
		int[] asked = { 0 };
		this.http.on((sent) -> {
			if (!sent.equals(operation)) {
				return Fault.NONE;
			}
			int number = asked[0]++;
			if (number == other) {
				otherWrites();
			}
			return (number < faults.size()) ? faults.get(number) : Fault.NONE;
		});
	}

	private void otherWrites() {
		this.otherWrote = true;
		if (this.random.nextBoolean()) {
			this.reliable.put(Map.of("id", "a", "text", next(), "version", 1000 + this.token));
		}
		else {
			this.reliable.delete("a");
		}
	}

	private String next() {
		this.token++;
		return "w" + this.token;
	}

	private Map<String, Object> stored() {
		return this.reliable.find("a").map((item) -> Map.<String, Object>copyOf(item)).orElse(Map.of());
	}

	private Item read() {
		this.http.on((operation) -> Fault.NONE);
		if (this.reliable.find("a").isEmpty()) {
			this.reliable.put(Map.of("id", "a", "text", next(), "n", 1, "version", 1));
		}
		return this.table.get("a");
	}

	private Doc readDoc() {
		read();
		return this.others.get("a");
	}

	private void absent() {
		if (this.random.nextInt(4) > 0) {
			this.reliable.delete("a");
		}
	}

	private Write insert() {
		absent();
		String text = next();
		return new Write("insert", "PutItem", text, () -> this.table.insert(Map.of("id", "a", "text", text)));
	}

	private Write insertEntity() {
		absent();
		String text = next();
		return new Write("insert of an entity", "PutItem", text, () -> this.docs.insert(new Doc("a", text, null)));
	}

	private Write put() {
		Object now = read().get("text");
		String text = next();
		return new Write("put on a condition", "PutItem", text,
				() -> this.table.put(Map.of("id", "a", "text", text), (c) -> c.where("text").eq(now)));
	}

	private Write update() {
		Object now = read().get("text");
		String text = next();
		return new Write("update", "UpdateItem", text,
				() -> this.table.update(Key.of("a"), (u) -> u.set("text", text).remove("n").where("text").eq(now)));
	}

	private Write increment() {
		read();
		return new Write("increment", "UpdateItem", "",
				() -> this.table.update(Key.of("a"), (u) -> u.increment("n", 1)));
	}

	private Write delete() {
		Object now = read().get("text");
		return new Write("delete on a condition", "DeleteItem", null,
				() -> this.table.delete(Key.of("a"), (c) -> c.where("text").eq(now)));
	}

	private Write save() {
		Item item = read();
		String text = next();
		item.put("text", text);
		item.put("set", Set.of(3, 1, 2.50));
		return new Write("save", "UpdateItem", text, item::save);
	}

	private Write wideSave() {
		Item item = read();
		String text = next();
		item.put("text", text);
		for (int i = 0; i < 350; i++) {
			item.put("attribute" + i, text + i);
		}
		return new Write("save of a wide item", "UpdateItem", text, item::save);
	}

	private Write partialSave() {
		Item item = read();
		String text = next();
		item.put("text", text);
		item.remove("n");
		return new Write("partialSave", "UpdateItem", text, item::partialSave);
	}

	private Write deleteUnchanged() {
		Item item = read();
		return new Write("deleteIfUnchanged", "DeleteItem", null, item::deleteIfUnchanged);
	}

	private Write saveEntity() {
		Doc now = readDoc();
		String text = next();
		return new Write("save of an entity", "PutItem", text, () -> this.docs.put(new Doc("a", text, now.version())));
	}

	private Write updateEntity() {
		Doc now = readDoc();
		String text = next();
		return new Write("update of an entity", "UpdateItem", text,
				() -> this.docs.update(new Doc("a", text, now.version())));
	}

	private Write deleteEntity() {
		Doc now = readDoc();
		return new Write("delete of an entity", "DeleteItem", null, () -> this.docs.deleteEntity(now));
	}

	private void saveAll() {
		this.http.on((operation) -> Fault.NONE);
		List<Doc> stored = this.others.putAll(List.of(fresh("x"), fresh("y"), fresh("z")));
		String text = next();
		List<Doc> wanted = stored.stream().map((doc) -> new Doc(doc.id(), text, doc.version())).toList();
		String stale = List.of("x", "y", "z", "none").get(this.random.nextInt(4));
		stored.stream().filter((doc) -> doc.id().equals(stale)).forEach(this.others::put);
		this.http.on((operation) -> Fault.values()[this.random.nextInt(Fault.CUT_ANSWER.ordinal())]);
		List<String> changed = new ArrayList<>();
		try {
			this.docs.putAll(wanted);
		}
		catch (ItemChangedException ex) {
			ex.changed().forEach((key) -> changed.add(key.get("id").s()));
			assertThat(ex.untried()).isEmpty();
		}
		assertThat(changed).isEqualTo(stale.equals("none") ? List.of() : List.of(stale));
		wanted.stream()
			.filter((doc) -> !doc.id().equals(stale))
			.forEach((doc) -> assertThat(this.others.get(doc.id()).text()).isEqualTo(text));
	}

	private Doc fresh(String id) {
		this.reliable.delete(id);
		return new Doc(id, next(), null);
	}

	/**
	 * A write that a program makes.
	 *
	 * @param name what messages call it
	 * @param operation the operation that it sends
	 * @param text what it leaves in attribute "text", empty for anything, {@code null}
	 * when it deletes
	 * @param call makes it
	 */
	private record Write(String name, String operation, @Nullable String text, Runnable call) {

		boolean deletes() {
			return this.text == null;
		}

		boolean once() {
			return this.name.equals("increment");
		}

		boolean isLeft(Map<String, Object> stored) {
			return deletes() ? stored.isEmpty() : this.text.isEmpty() || this.text.equals(stored.get("text"));
		}

	}

	/**
	 * An entity with a version.
	 */
	public record Doc(@DynamoDbPartitionKey String id, String text,
			@DynamoDbVersionAttribute @Nullable Integer version) {
	}

}
