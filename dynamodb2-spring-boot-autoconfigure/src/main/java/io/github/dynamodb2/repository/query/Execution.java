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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.BoundConditions;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.KeyMatch;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;

/**
 * One call of a compiled method, ready to run.
 *
 * @param engine the table
 * @param call the call of the method
 * @param planned how it is read
 * @param bindings the values of the call
 * @param paging the part of the result that is wanted
 * @param form makes of a result what the caller gets
 */
record Execution(TableEngine<?> engine, TableCall call, PlannedRead planned, Bindings bindings, Paging paging,
		UnaryOperator<@Nullable Object> form) {

	Limit limit() {
		return this.paging.limit();
	}

	/**
	 * Begins to read elements. No request is sent before the first one is asked for.
	 * @param most how many matching items are wanted at most
	 * @return the elements, to be closed
	 */
	Pages<Object> read(Limit most) {
		return read(ReadOptions.all(), most);
	}

	@SuppressWarnings("unchecked")
	Pages<Object> read(ReadOptions options, Limit most) {
		ReadOptions wanted = limited(options, most).withStart(start());
		ItemReader<Object> reader = this.planned.reader();
		return (reader != null) ? this.engine.read(this.call, this.planned.plan(), this.bindings, wanted, reader)
				: (Pages<Object>) this.engine.read(this.call, this.planned.plan(), this.bindings, wanted);
	}

	/**
	 * Begins to read primary keys.
	 * @param most how many matching items are wanted at most
	 * @return the keys, to be closed
	 */
	Pages<Map<String, AttributeValue>> readKeys(Limit most) {
		return this.engine.read(this.call, this.planned.plan(), this.bindings, limited(ReadOptions.all(), most),
				this::primaryKey);
	}

	private Map<String, AttributeValue> primaryKey(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> key = new HashMap<>(item);
		key.keySet().retainAll(this.engine.model().keys().names());
		return key;
	}

	/**
	 * Deletes items by batches.
	 * @param positions where the items lie
	 */
	void delete(List<Map<String, AttributeValue>> positions) {
		if (!positions.isEmpty()) {
			this.engine.sendAll(this.call, positions.stream().map(this::deletion).toList());
		}
	}

	/**
	 * Deletes what is found: the item of a whole key unread, others by their keys, 25 a
	 * request.
	 * @return how many items
	 */
	long delete() {
		AccessPlan plan = this.planned.plan();
		if (plan instanceof GetPlan get) {
			return delete(get.key(), get.check());
		}
		if (plan instanceof QueryPlan query && query.isOfOneItem()) {
			return delete(query.key(), Condition.and(List.of(query.filter(), query.check())));
		}
		PendingWrites batch = new PendingWrites(this.call);
		long deleted = 0;
		try (Pages<Map<String, AttributeValue>> pages = readKeys(limit())) {
			while (pages.hasNext()) {
				List<Map<String, AttributeValue>> keys = pages.next().items();
				keys.forEach((key) -> batch.add(deletion(key)));
				deleted += keys.size();
			}
		}
		batch.close();
		return deleted;
	}

	/**
	 * Deletes the item of a key by one DeleteItem, on condition of what else is asked.
	 * @param key the key
	 * @param condition what the item must be like
	 * @return how many items were there and are gone: one or none
	 */
	private int delete(KeyMatch key, Condition condition) {
		Optional<Condition> folded = ConditionFolding.fold(condition, this.bindings);
		Optional<Map<String, AttributeValue>> bound = key.bindKey(this.bindings);
		boolean possible = folded.isPresent() && bound.isPresent();
		return (possible && isDeleted(bound.get(), new BoundConditions(this.bindings).bind(folded.get()))) ? 1 : 0;
	}

	private boolean isDeleted(Map<String, AttributeValue> key, Condition condition) {
		ItemWrite.Delete write = new ItemWrite.Delete(this.engine.model().name(), key,
				Guard.of(condition, Guard.Reason.CALLER), ItemWrite.Returned.OLD);
		try {
			return !this.engine.send(this.call, write).isEmpty();
		}
		catch (ConditionFailedException ex) {
			return false;
		}
	}

	private ItemWrite.Delete deletion(Map<String, AttributeValue> position) {
		return new ItemWrite.Delete(this.engine.model().name(), primaryKey(position), Guard.NONE,
				ItemWrite.Returned.NOTHING);
	}

	/**
	 * Deletes items, after their result has been made: one that cannot be made deletes
	 * nothing.
	 * @param positions where the items lie
	 * @param found the items
	 * @return what the caller gets
	 */
	@Nullable Object delete(List<Map<String, AttributeValue>> positions, @Nullable Object found) {
		Object result = result(found);
		delete(positions);
		return result;
	}

	/**
	 * Makes the result of a call.
	 * @param found what was found
	 * @return what the caller gets
	 */
	@Nullable Object result(@Nullable Object found) {
		return this.form.apply(found);
	}

	private Continuation start() {
		return this.planned.positions().start(this.paging.position(), this.bindings);
	}

	/**
	 * Returns the position behind an item.
	 * @param key where the item lies
	 * @return the position
	 */
	KeysetScrollPosition position(Map<String, AttributeValue> key) {
		return this.planned.positions().position(key, this.bindings);
	}

	private static ReadOptions limited(ReadOptions options, Limit most) {
		return most.isLimited() ? options.withLimit(most.max()) : options;
	}

	long count() {
		return this.engine.count(this.call, this.planned.plan(), this.bindings);
	}

	boolean wantsNothing() {
		return limit().isLimited() && limit().max() < 1;
	}

}
