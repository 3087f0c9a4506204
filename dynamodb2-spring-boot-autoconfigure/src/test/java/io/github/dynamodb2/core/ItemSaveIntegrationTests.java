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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What saving, overwriting and deleting an item does when others write as well.
 */
class ItemSaveIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private Table table;

	@BeforeEach
	void createTable() {
		this.table = Connection.of(this.client)
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("items"))
				.partitionKey("id")
				.index(Index.global("KindIndex").partitionKey("kind").projectKeysOnly())
				.build());
		this.log.clear();
	}

	@AfterEach
	void closeClient() {
		this.client.close();
	}

	private String changed(String done) {
		return ("The item of table '%s' was not %s: somebody changed or deleted it since it was read. "
				+ "Read it again and repeat the change")
			.formatted(this.table.name(), done);
	}

	@Test
	void newItemIsInsertedAndNeverReplaces() {
		this.table.newItem(Map.of("id", "a", "n", 1)).save();
		assertThat(this.log.operations()).containsExactly("PutItem");
		assertThatExceptionOfType(ItemExistsException.class)
			.isThrownBy(() -> this.table.newItem(Map.of("id", "a", "n", 2)).save())
			.withMessage("Table '%s' has an item with this key already. Use put(..) or save(..) to replace it, "
					+ "or choose another key", this.table.name())
			.withCauseInstanceOf(software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException.class);
		assertThat(this.table.get("a").getInteger("n")).isEqualTo(1);
	}

	@Test
	void saveKeepsWhatOthersAdded() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item mine = this.table.get("a");
		Item theirs = this.table.get("a");
		mine.put("x", 1);
		mine.save();
		theirs.put("y", 2);
		theirs.save();
		assertThat(this.table.get("a")).containsOnlyKeys("id", "n", "x", "y");
	}

	@Test
	void saveFailsWhenAnyAttributeReadWasChanged() {
		this.table.put(Map.of("id", "a", "n", 1, "m", 1));
		Item mine = this.table.get("a");
		this.table.update(Key.of("a"), (u) -> u.set("m", 2));
		mine.put("n", 2);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::save).withMessage(changed("saved"));
		mine.partialSave();
		assertThat(this.table.get("a")).isEqualTo(Map.of("id", "a", "n", new BigDecimal(2), "m", new BigDecimal(2)));
	}

	@Test
	void saveFailsWhenOthersAddedTheSameAttribute() {
		this.table.put(Map.of("id", "a"));
		Item mine = this.table.get("a");
		this.table.update(Key.of("a"), (u) -> u.set("x", 2));
		mine.put("x", 1);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::save).withMessage(changed("saved"));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::partialSave)
			.withMessage(changed("saved"));
		assertThat(this.table.get("a").getInteger("x")).isEqualTo(2);
	}

	@Test
	void neitherSaveCreatesAnItemThatWasDeleted() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item mine = this.table.get("a");
		this.table.delete("a");
		mine.put("x", 1);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::save);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::partialSave);
		assertThat(this.table.has("a")).isFalse();
	}

	@Test
	void savingNothingSendsNothing() {
		this.table.put(Map.of("id", "a", "n", 1, "tags", Set.of("x", "y")));
		Item mine = this.table.get("a");
		this.log.clear();
		mine.put("n", 1.0);
		mine.put("tags", Set.of("y", "x"));
		assertThat(mine.save()).isFalse();
		assertThat(mine.partialSave()).isFalse();
		assertThat(this.log.operations()).isEmpty();
	}

	@Test
	void changesInsideNestedValuesCount() {
		this.table.put(
				Map.of("id", "a", "tags", Set.of("x"), "list", List.of(Map.of("deep", 1)), "raw", new byte[] { 1, 2 }));
		Item mine = this.table.get("a");
		mine.<String>getSet("tags").add("y");
		mine.getBytes("raw")[0] = 9;
		@SuppressWarnings("unchecked")
		Map<String, Object> nested = (Map<String, Object>) mine.getList("list").get(0);
		nested.put("deep", 2);
		assertThat(mine.save()).isTrue();
		Item stored = this.table.get("a");
		assertThat(stored.getSet("tags")).containsExactlyInAnyOrder("x", "y");
		assertThat(stored.getBytes("raw")).containsExactly(9, 2);
		assertThat(stored.getList("list")).isEqualTo(List.of(Map.of("deep", new BigDecimal(2))));
		assertThat(mine.save()).isFalse();
	}

	@Test
	void nullIsStoredAndRemoveMakesAbsent() {
		this.table.put(Map.of("id", "a", "n", 1, "gone", 1));
		Item mine = this.table.get("a");
		mine.put("n", null);
		mine.put("empty", "");
		mine.put("list", List.of());
		mine.put("map", Map.of());
		mine.remove("gone");
		mine.save();
		Item stored = this.table.get("a");
		assertThat(stored).containsEntry("n", null)
			.containsEntry("empty", "")
			.containsEntry("list", List.of())
			.containsEntry("map", Map.of())
			.doesNotContainKey("gone");
		stored.put("more", 1);
		assertThat(stored.save()).isTrue();
	}

	@Test
	void changedKeyIsRefused() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item mine = this.table.get("a");
		this.log.clear();
		mine.put("id", "b");
		String message = ("Key attribute 'id' of an item of table '%s' was changed, but a stored item keeps its key. "
				+ "Insert a new item and delete this one")
			.formatted(this.table.name());
		List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(mine::save, mine::partialSave,
				mine::overwrite, mine::delete, mine::deleteIfUnchanged);
		calls.forEach(
				(call) -> assertThatExceptionOfType(IllegalStateException.class).isThrownBy(call).withMessage(message));
		assertThat(this.log.operations()).isEmpty();
	}

	@Test
	void itemReadInPartSavesWhatItKnowsAndIsNotOverwritten() {
		this.table.put(Map.of("id", "a", "n", 1, "secret", 1));
		Item mine = this.table.get(Key.of("a"), (g) -> g.attributes("n"));
		mine.put("n", 2);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(mine::overwrite)
			.withMessage(
					"The item of table '%s' was not read whole, and to overwrite it would lose the attributes that "
							+ "it never loaded. Use save() or partialSave(), or read the whole item",
					this.table.name());
		mine.save();
		assertThat(this.table.get("a")).isEqualTo(Map.of("id", "a", "n", new BigDecimal(2), "secret", BigDecimal.ONE));
	}

	@Test
	void itemOfKeysOnlyIndexKnowsThatItIsNotWhole() {
		this.table.put(Map.of("id", "a", "kind", "k", "n", 1));
		Item scanned = this.table.scan((s) -> s.index("KindIndex")).first().orElseThrow();
		assertThat(scanned).containsOnlyKeys("id", "kind");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(scanned::overwrite);
		Item queried = this.table.query((q) -> q.where("kind").eq("k")).first().orElseThrow();
		assertThat(queried).containsOnlyKeys("id", "kind", "n");
		queried.overwrite();
	}

	@Test
	void partialSaveOfNewItemMergesIntoWhatIsThere() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item fresh = this.table.newItem(Map.of("id", "a", "m", 2));
		assertThat(fresh.partialSave()).isTrue();
		assertThat(this.table.get("a")).containsOnlyKeys("id", "n", "m");
		this.table.newItem(Map.of("id", "b")).partialSave();
		assertThat(this.table.get("b")).containsOnlyKeys("id");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(fresh::overwrite);
	}

	@Test
	void overwriteReplacesWhateverIsThere() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item mine = this.table.get("a");
		this.table.update(Key.of("a"), (u) -> u.set("n", 5).set("x", 5));
		mine.put("n", 2);
		mine.overwrite();
		assertThat(this.table.get("a")).isEqualTo(Map.of("id", "a", "n", new BigDecimal(2)));
	}

	@Test
	void deleteIfUnchangedAsksForEveryAttribute() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item mine = this.table.get("a");
		this.table.update(Key.of("a"), (u) -> u.set("n", 2));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(mine::deleteIfUnchanged)
			.withMessage(changed("deleted"));
		this.table.get("a").deleteIfUnchanged();
		assertThat(this.table.has("a")).isFalse();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.table.newItem(Map.of("id", "a")).deleteIfUnchanged())
			.withMessage("The item of table '%s' was never read or stored. Use delete()", this.table.name());
	}

	@Test
	void deletedItemIsNewAgain() {
		Item mine = this.table.put(Map.of("id", "a", "n", 1));
		mine.delete();
		assertThat(mine.save()).isTrue();
		assertThat(this.table.has("a")).isTrue();
	}

	@Test
	void itemsOfHundredsOfAttributesAreSavedToo() {
		Item stored = this.table.put(wide(400));
		Item mine = this.table.get("a");
		mine.put("n7", -7);
		mine.put("added", "x");
		mine.remove("n8");
		this.log.clear();
		mine.save();
		UpdateItemRequest request = this.log.only(UpdateItemRequest.class);
		assertThat(request.updateExpression()).isNull();
		assertThat(request.attributeUpdates()).containsOnlyKeys("n7", "added", "n8");
		assertThat(request.expected()).hasSize(402);
		assertThat(this.table.get("a")).hasSize(401).containsEntry("n7", new BigDecimal(-7)).doesNotContainKey("n8");
		stored.put("n9", 0);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(stored::save).withMessage(changed("saved"));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(stored::deleteIfUnchanged)
			.withMessage(changed("deleted"));
		mine.deleteIfUnchanged();
		assertThat(this.table.has("a")).isFalse();
	}

	@Test
	void wideItemIsMergedAsAWhole() {
		this.table.newItem(wide(400)).partialSave();
		assertThat(this.table.get("a")).hasSize(401);
	}

	@Test
	void savesUpToTheLastAttributeThatExpressionsHold() {
		for (int count : new int[] { 98, 99, 100, 101, 150 }) {
			this.table.put(wide(count));
			Item mine = this.table.get("a");
			mine.keySet().stream().filter((name) -> name.startsWith("n")).toList().forEach((name) -> mine.put(name, 5));
			mine.save();
			assertThat(this.table.get("a").getInteger("n0")).isEqualTo(5);
		}
	}

	private static Map<String, Object> wide(int count) {
		List<Object> kinds = new ArrayList<>(List.of("text", 1, true, new byte[] { 1 }, Set.of("a", "b"), Set.of(1, 2),
				List.of(1, "x"), Map.of("k", 1)));
		kinds.add(null);
		kinds.add("");
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", "a");
		for (int i = 0; i < count; i++) {
			data.put("n" + i, kinds.get(i % kinds.size()));
		}
		return data;
	}

	@Test
	void updateOfAbsentItemIsRefusedUnlessItMayCreate() {
		assertThatExceptionOfType(ItemNotFoundException.class)
			.isThrownBy(() -> this.table.update(Key.of("a"), (u) -> u.increment("n", 1)))
			.withMessage("Table '%s' has no item with this key to update. "
					+ "Save it, or use createIfAbsent(), to create it", this.table.name());
		Item created = this.table.update(Key.of("a"), (u) -> u.increment("n", 1).createIfAbsent());
		assertThat(created).isEqualTo(Map.of("id", "a", "n", BigDecimal.ONE));
		Item changed = this.table.update(Key.of("a"),
				(u) -> u.increment("n", 2)
					.setIfAbsent("n2", 5)
					.append("list", List.of("x"))
					.addToSet("set", List.of(1, 1.0, 2))
					.where("n")
					.eq(1));
		assertThat(changed.getInteger("n")).isEqualTo(3);
		assertThat(changed.getList("list")).containsExactly("x");
		assertThat(changed.<BigDecimal>getSet("set")).hasSize(2);
		Item again = this.table.update(Key.of("a"), (u) -> u.removeFromSet("set", List.of(1, 2)).setIfAbsent("n2", 6));
		assertThat(again).doesNotContainKey("set").containsEntry("n2", new BigDecimal(5));
		again.put("n2", 7);
		assertThat(again.save()).isTrue();
	}

}
