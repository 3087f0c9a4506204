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
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.ResumeRule;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.ReadOptions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The reads of one table, whatever its items are.
 *
 * @param call the call of somebody who is no repository
 * @param engine does the reads
 * @param keys writes keys
 * @param values writes the values of conditions
 * @param whole the attributes of a whole item
 * @param <T> the type of the items
 */
record PlannedReads<T>(TableCall call, TableEngine<T> engine, PrimaryKeys keys, ValueWriter values, Selection whole) {

	T get(Key key, Consumer<GetSpec> options) {
		return find(key, options)
			.orElseThrow(() -> new ItemNotFoundException(
					"Table '%s' has no item with the key that was given for %s. Use find(..) where it may be absent"
						.formatted(this.call.table(), this.engine.model().keys()),
					this.call.calls().connection(), null));
	}

	Optional<T> find(Key key) {
		return this.keys.readable(key).flatMap((known) -> this.engine.get(this.call, known, this.whole, false));
	}

	Optional<T> find(Key key, Consumer<GetSpec> options) {
		DefaultGetSpec spec = DefaultGetSpec.of(options);
		Selection selection = spec.attributes().isEmpty() ? this.whole : Selection.only(spec.attributes());
		return this.keys.readable(key)
			.flatMap((known) -> this.engine.get(this.call, known, selection, spec.isConsistent()));
	}

	boolean has(Key key) {
		return this.keys.readable(key).filter((known) -> this.engine.has(this.call, known, false)).isPresent();
	}

	ResultSet<T> query(Consumer<QuerySpec> query) {
		return results(DefaultQuerySpec.question(this.values, query));
	}

	long queryCount(Consumer<QuerySpec> query) {
		ReadQuestion question = DefaultQuerySpec.question(this.values, query);
		if (question.paging().options().limit() != null || question.paging().token() != null) {
			throw new IllegalArgumentException(
					"'limit' and 'startAt' do not fit here: queryCount counts all that the query finds");
		}
		return this.engine.count(this.call, plan(question), question.bindings());
	}

	AccessPlan explain(Consumer<QuerySpec> query) {
		return plan(DefaultQuerySpec.question(this.values, query));
	}

	ResultSet<T> scan(Consumer<ScanSpec> scan) {
		return results(DefaultScanSpec.question(this.values, scan));
	}

	ParallelScan<T> parallelScan(int segments, Consumer<ScanSpec> scan) {
		ReadQuestion question = DefaultScanSpec.parallel(this.values, segments, scan);
		AccessPlan plan = plan(question);
		ReadOptions options = question.parallelOptions(question.fingerprint(plan), segments, resumeRule(plan));
		return new DefaultParallelScan<>(() -> this.engine.read(this.call, plan, question.bindings(), options));
	}

	long count() {
		ReadQuestion question = DefaultScanSpec.question(this.values, (scan) -> {
		});
		return this.engine.count(this.call, plan(question), Bindings.none());
	}

	ResultSet<T> batchGet(Iterable<Key> wanted, Consumer<GetSpec> options) {
		DefaultGetSpec spec = DefaultGetSpec.of(options);
		List<Map<String, AttributeValue>> known = new ArrayList<>();
		Required.value("keys", wanted).forEach((key) -> this.keys.readable(key).ifPresent(known::add));
		Selection selection = spec.attributes().isEmpty() ? this.whole : Selection.only(spec.attributes());
		return new DefaultResultSet<>(
				(reading) -> this.engine.getAll(this.call, known, selection, spec.isConsistent(), reading.capacity()),
				ReadOptions.all(), 0);
	}

	private ResultSet<T> results(ReadQuestion question) {
		AccessPlan plan = plan(question);
		int fingerprint = question.fingerprint(plan);
		ReadOptions paging = question.options(fingerprint, resumeRule(plan));
		this.engine.read(this.call, plan, question.bindings(), paging).close();
		return new DefaultResultSet<>((options) -> this.engine.read(this.call, plan, question.bindings(), options),
				paging, fingerprint);
	}

	private AccessPlan plan(ReadQuestion question) {
		AccessPlan plan = question.plan(this.engine.model(), this.whole);
		question.checkSize(plan);
		return plan;
	}

	private ResumeRule resumeRule(AccessPlan plan) {
		return ResumeRule.of(this.engine.model().keys(), plan);
	}

}
