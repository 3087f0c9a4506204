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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.UpdateAction;
import io.github.dynamodb2.core.write.UpdateAction.Kind;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects an update.
 */
final class DefaultUpdateSpec implements UpdateSpec {

	private final ValueWriter writer;

	private final Operands operands;

	private final ConditionChain chain;

	private final Map<AttributePath, UpdateAction.Change> actions = new LinkedHashMap<>();

	private boolean create;

	private boolean once;

	private DefaultUpdateSpec(ValueWriter writer) {
		this.writer = writer;
		this.operands = new Operands.Literals(writer);
		this.chain = new ConditionChain(this.operands);
	}

	static UpdateChanges changes(ValueWriter writer, Consumer<UpdateSpec> body) {
		DefaultUpdateSpec spec = new DefaultUpdateSpec(writer);
		Required.value("changes", body).accept(spec);
		return new UpdateChanges(List.copyOf(spec.actions.values()),
				Guard.of(spec.chain.condition(), Guard.Reason.CALLER), spec.create, spec.once);
	}

	@Override
	public Operators<UpdateSpec> and(AttributePath path) {
		return this.chain.open(ConditionChain.Word.AND, path, this);
	}

	@Override
	public Operators<UpdateSpec> or(AttributePath path) {
		return this.chain.open(ConditionChain.Word.OR, path, this);
	}

	@Override
	public UpdateSpec and(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.AND, group, this);
	}

	@Override
	public UpdateSpec or(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.OR, group, this);
	}

	@Override
	public UpdateSpec not(Consumer<ConditionSpec> group) {
		return this.chain.not(group, this);
	}

	@Override
	public UpdateSpec set(AttributePath path, @Nullable Object value) {
		return add(Kind.SET, path, write(path, value));
	}

	@Override
	public UpdateSpec setIfAbsent(AttributePath path, @Nullable Object value) {
		return add(Kind.SET_IF_ABSENT, path, write(path, value));
	}

	@Override
	public UpdateSpec increment(AttributePath path, Number by) {
		return part(Kind.INCREMENT, Required.value("path", path),
				ItemValues.write(path.toString(), Required.value("by", by)));
	}

	@Override
	public UpdateSpec append(String attribute, Collection<?> elements) {
		return part(Kind.APPEND, AttributePath.of(attribute),
				AttributeValue.fromL(ItemValues.writeList(attribute, Required.value("elements", elements))));
	}

	@Override
	public UpdateSpec addToSet(String attribute, Collection<?> elements) {
		return part(Kind.ADD_TO_SET, AttributePath.of(attribute),
				ItemSets.write(attribute, Required.value("elements", elements)));
	}

	@Override
	public UpdateSpec removeFromSet(String attribute, Collection<?> elements) {
		return part(Kind.REMOVE_FROM_SET, AttributePath.of(attribute),
				ItemSets.write(attribute, Required.value("elements", elements)));
	}

	private UpdateSpec part(Kind kind, AttributePath path, AttributeValue written) {
		return add(kind, path, this.writer.typed(path, written));
	}

	@Override
	public UpdateSpec remove(AttributePath path) {
		return add(Kind.REMOVE, path, null);
	}

	@Override
	public UpdateSpec createIfAbsent() {
		this.create = true;
		return this;
	}

	@Override
	public UpdateSpec exactlyOnce() {
		this.once = true;
		return this;
	}

	private AttributeValue write(AttributePath path, @Nullable Object value) {
		return (value != null) ? this.writer.operand(Required.value("path", path), value)
				: AttributeValue.fromNul(true);
	}

	private void checkApart(AttributePath path) {
		for (AttributePath other : this.actions.keySet()) {
			if (leads(other, path) || leads(path, other)) {
				throw new IllegalArgumentException(
						"Attributes '%s' and '%s' overlap in one update. Change them one after the other"
							.formatted(other, path));
			}
		}
	}

	private static boolean leads(AttributePath outer, AttributePath inner) {
		int length = outer.steps().size();
		return length < inner.steps().size() && inner.steps().subList(0, length).equals(outer.steps());
	}

	private UpdateSpec add(Kind kind, AttributePath path, @Nullable AttributeValue value) {
		checkApart(Required.value("path", path));
		Operand operand = (value != null) ? this.operands.add(this.writer.stored(path, value)) : null;
		if (this.actions.put(path, new UpdateAction.Change(kind, path, operand)) != null) {
			throw new IllegalArgumentException(
					"Attribute '%s' is changed twice in one update. Name each attribute once".formatted(path));
		}
		return this;
	}

}
