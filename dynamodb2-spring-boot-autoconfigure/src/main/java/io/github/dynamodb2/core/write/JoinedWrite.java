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

package io.github.dynamodb2.core.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.RecordedCondition;
import io.github.dynamodb2.core.write.Guard.Reason;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Joins a write with an earlier one of the same item, which a transaction may name once
 * only: to what both leave one after the other, on the condition that the first one asks
 * for. What is not exact is refused.
 *
 * @param later the later write
 */
public record JoinedWrite(ItemWrite later) implements ItemWrite.Visitor<ItemWrite> {

	private static final Set<Reason> OF_ENTITIES = Set.of(Reason.PRESENT, Reason.VERSION);

	/**
	 * Joins them.
	 * @param earlier the earlier write of the same item
	 * @return the one write
	 * @throws IllegalArgumentException when no single write does the same as both
	 */
	public ItemWrite after(ItemWrite earlier) {
		return earlier.accept(this);
	}

	@Override
	public ItemWrite put(ItemWrite.Put earlier) {
		boolean inserts = earlier.guard().is(Reason.ABSENT);
		if (this.later instanceof ItemWrite.Put put) {
			requireMet(earlier, Set.of(Reason.VERSION));
			return new ItemWrite.Put(put.table(), put.key(), put.item(), earlier.guard(), earlier.returned());
		}
		if (this.later instanceof ItemWrite.Delete delete) {
			requireMet(earlier, Set.of(Reason.VERSION));
			return inserts ? new ItemWrite.Check(earlier.table(), earlier.key(), earlier.guard())
					: new ItemWrite.Delete(delete.table(), delete.key(), earlier.guard(), earlier.returned());
		}
		if (inserts && this.later instanceof ItemWrite.Update update) {
			requireMet(earlier, OF_ENTITIES);
			return new ItemWrite.Put(earlier.table(), earlier.key(), changed(earlier, update), earlier.guard(),
					earlier.returned());
		}
		throw refusal(earlier, "Write it once");
	}

	/**
	 * Refuses a later write whose condition is not only that of what the earlier one
	 * leaves: its absence, its version.
	 */
	private void requireMet(ItemWrite.Put earlier, Set<Reason> known) {
		Guard guard = this.later.guard();
		if (guard.isNone()) {
			return;
		}
		if (!known.containsAll(guard.reasons()) || isRecorded(guard)) {
			throw refusal(earlier, "Ask for the condition by the first write of the item, or write it once");
		}
		if (!new ConditionEvaluator(Bindings.none(), earlier.item()).meets(guard.condition())) {
			throw refusal(earlier, "The later one asks for another version than the earlier one leaves. "
					+ "Go on with the entity that the earlier one returned");
		}
	}

	private Map<String, AttributeValue> changed(ItemWrite.Put earlier, ItemWrite.Update update) {
		Map<String, AttributeValue> item = new HashMap<>(earlier.item());
		for (UpdateAction action : update.actions()) {
			if (!(action instanceof UpdateAction.Change change) || !change.isPlain()) {
				throw refusal(earlier, "Write the item with what the update would leave");
			}
			if (change.operand() instanceof Operand.Literal literal) {
				item.put(change.path().root(), literal.value());
			}
			else {
				item.remove(change.path().root());
			}
		}
		return item;
	}

	/**
	 * Joins two updates that have nothing to do with each other: neither changes what the
	 * other changes, nor does the first what the second asks for.
	 */
	@Override
	public ItemWrite update(ItemWrite.Update earlier) {
		if (!(this.later instanceof ItemWrite.Update update) || !isIndependent(earlier, update)) {
			throw refusal(earlier, "Write it once");
		}
		List<UpdateAction> actions = Stream.concat(earlier.actions().stream(), update.actions().stream()).toList();
		return new ItemWrite.Update(earlier.table(), earlier.key(), actions, earlier.guard().and(update.guard()),
				earlier.returned(), earlier.once() || update.once());
	}

	private static boolean isIndependent(ItemWrite.Update earlier, ItemWrite.Update later) {
		if (!isKnown(earlier) || !isKnown(later) || isRecorded(later.guard())) {
			return false;
		}
		if (!earlier.guard().is(Reason.PRESENT)
				&& (later.guard().is(Reason.PRESENT) || asksForKey(later.guard(), later.key().keySet()))) {
			return false;
		}
		List<AttributePath> changed = paths(earlier).toList();
		return Stream.concat(paths(later), later.guard().condition().paths())
			.allMatch((path) -> changed.stream().allMatch((other) -> areApart(path, other)));
	}

	private static boolean isKnown(ItemWrite.Update update) {
		return update.actions().stream().allMatch(UpdateAction.Change.class::isInstance);
	}

	private static boolean isRecorded(Guard guard) {
		return guard.condition().conjuncts().stream().anyMatch(RecordedCondition.class::isInstance);
	}

	private static boolean asksForKey(Guard guard, Set<String> keys) {
		return guard.condition().paths().anyMatch((path) -> keys.contains(path.root()));
	}

	private static Stream<AttributePath> paths(ItemWrite.Update update) {
		return update.actions().stream().map(UpdateAction.Change.class::cast).map(UpdateAction.Change::path);
	}

	/**
	 * Tells whether two paths part at a name. Places in one list are not apart, because
	 * they move when an element goes.
	 */
	private static boolean areApart(AttributePath one, AttributePath other) {
		int steps = Math.min(one.steps().size(), other.steps().size());
		for (int i = 0; i < steps; i++) {
			AttributePath.Step step = one.steps().get(i);
			if (!step.equals(other.steps().get(i))) {
				return step instanceof AttributePath.Name && other.steps().get(i) instanceof AttributePath.Name;
			}
		}
		return false;
	}

	@Override
	public ItemWrite delete(ItemWrite.Delete earlier) {
		throw refusal(earlier, "Write it once");
	}

	@Override
	public ItemWrite check(ItemWrite.Check earlier) {
		return this.later.guardedBy(earlier.guard());
	}

	private IllegalArgumentException refusal(ItemWrite earlier, String cure) {
		return new IllegalArgumentException(("An item of table '%s' is written twice in one transaction, "
				+ "and %s after %s cannot be joined to one write. %s")
			.formatted(this.later.table(), this.later.operation(), earlier.operation(), cure));
	}

}
