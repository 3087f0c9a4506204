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

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of one item: data that can be read before it is sent, alone or with others. Its
 * text form is a sentence without values.
 */
public sealed interface ItemWrite {

	/**
	 * Returns the table.
	 * @return its name, as it is known where the write is made
	 */
	String table();

	/**
	 * Returns the primary key.
	 * @return the key attributes
	 */
	Map<String, AttributeValue> key();

	/**
	 * Returns what must hold for the item that is there.
	 * @return the guard
	 */
	Guard guard();

	/**
	 * Returns what the service is asked to give back.
	 * @return what comes back
	 */
	Returned returned();

	/**
	 * Returns the DynamoDB operation that does the write alone.
	 * @return its name, for instance {@code PutItem}
	 */
	String operation();

	/**
	 * Tells whether the write leaves the same when it is done twice.
	 * @return whether it does; if not, it may be sent again only when it is known that it
	 * was not done
	 */
	default boolean isRepeatable() {
		return true;
	}

	/**
	 * Returns the write with one guard more.
	 * @param more what else must hold
	 * @return the write
	 */
	ItemWrite guardedBy(Guard more);

	/**
	 * Dispatches on the kind of write.
	 * @param visitor what to do for each kind
	 * @param <R> the type of the result
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What the service gives back.
	 */
	enum Returned {

		/**
		 * Nothing.
		 */
		NOTHING,

		/**
		 * The item as it was.
		 */
		OLD,

		/**
		 * The item as it is now.
		 */
		NEW

	}

	/**
	 * Writes a whole item.
	 *
	 * @param table the table's name
	 * @param key the key attributes
	 * @param item the item, its key among it
	 * @param guard what must hold for the item that is there
	 * @param returned what comes back: nothing or the old item
	 */
	record Put(String table, Map<String, AttributeValue> key, Map<String, AttributeValue> item, Guard guard,
			Returned returned) implements ItemWrite {

		@Override
		public String operation() {
			return "PutItem";
		}

		@Override
		public Put guardedBy(Guard more) {
			return new Put(this.table, this.key, this.item, this.guard.and(more), this.returned);
		}

		/**
		 * Returns the write with the old item coming back.
		 * @return the write
		 */
		public Put returningOld() {
			return new Put(this.table, this.key, this.item, this.guard, Returned.OLD);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.put(this);
		}

		@Override
		public String toString() {
			return WriteSentence.of(this, ": the whole item");
		}

	}

	/**
	 * Changes attributes of an item.
	 *
	 * @param table the table's name
	 * @param key the key attributes
	 * @param actions the changes
	 * @param guard what must hold for the item that is there
	 * @param returned what comes back
	 * @param once whether it is sent with a token, so that it is done once however often
	 * it is sent
	 */
	record Update(String table, Map<String, AttributeValue> key, List<UpdateAction> actions, Guard guard,
			Returned returned, boolean once) implements ItemWrite {

		public Update {
			actions = List.copyOf(actions);
		}

		/**
		 * Creates an update that is sent without a token.
		 * @param table the table's name
		 * @param key the key attributes
		 * @param actions the changes
		 * @param guard what must hold for the item that is there
		 * @param returned what comes back
		 */
		public Update(String table, Map<String, AttributeValue> key, List<UpdateAction> actions, Guard guard,
				Returned returned) {
			this(table, key, actions, guard, returned, false);
		}

		@Override
		public String operation() {
			return this.once ? "TransactWriteItems" : "UpdateItem";
		}

		@Override
		public boolean isRepeatable() {
			return this.once || this.actions.stream().allMatch(UpdateAction::isRepeatable);
		}

		@Override
		public Update guardedBy(Guard more) {
			return new Update(this.table, this.key, this.actions, this.guard.and(more), this.returned, this.once);
		}

		/**
		 * Returns the write with the old item coming back.
		 * @return the write
		 * @throws IllegalArgumentException when it is sent with a token
		 */
		public Update returningOld() {
			if (this.once) {
				throw new IllegalArgumentException("'exactlyOnce' does not fit here: a transaction returns no item "
						+ "as it was. Use update(..), or leave it out");
			}
			return new Update(this.table, this.key, this.actions, this.guard, Returned.OLD);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.update(this);
		}

		@Override
		public String toString() {
			return WriteSentence.of(this, WriteSentence.changes(this.actions));
		}

	}

	/**
	 * Deletes an item.
	 *
	 * @param table the table's name
	 * @param key the key attributes
	 * @param guard what must hold for the item that is there
	 * @param returned what comes back: nothing or the old item
	 */
	record Delete(String table, Map<String, AttributeValue> key, Guard guard, Returned returned) implements ItemWrite {

		@Override
		public String operation() {
			return "DeleteItem";
		}

		@Override
		public Delete guardedBy(Guard more) {
			return new Delete(this.table, this.key, this.guard.and(more), this.returned);
		}

		/**
		 * Returns the write with the old item coming back.
		 * @return the write
		 */
		public Delete returningOld() {
			return new Delete(this.table, this.key, this.guard, Returned.OLD);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.delete(this);
		}

		@Override
		public String toString() {
			return WriteSentence.of(this, "");
		}

	}

	/**
	 * Writes nothing: the item must be as asked, or what is written with it is not
	 * written either. It is sent in a transaction only.
	 *
	 * @param table the table's name
	 * @param key the key attributes
	 * @param guard what must hold for the item that is there
	 */
	record Check(String table, Map<String, AttributeValue> key, Guard guard) implements ItemWrite {

		public Check {
			if (guard.isNone()) {
				throw new IllegalArgumentException("A check needs a condition, as in where(\"active\").eq(true)");
			}
		}

		@Override
		public Returned returned() {
			return Returned.NOTHING;
		}

		@Override
		public String operation() {
			return "ConditionCheck";
		}

		@Override
		public Check guardedBy(Guard more) {
			return new Check(this.table, this.key, this.guard.and(more));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.check(this);
		}

		@Override
		public String toString() {
			return WriteSentence.of(this, "");
		}

	}

	/**
	 * Dispatches on the kind of write.
	 *
	 * @param <R> the type of the result
	 */
	interface Visitor<R> {

		/**
		 * Visits the write of a whole item.
		 * @param write the write
		 * @return a result
		 */
		R put(Put write);

		/**
		 * Visits a change of attributes.
		 * @param write the write
		 * @return a result
		 */
		R update(Update write);

		/**
		 * Visits a delete.
		 * @param write the write
		 * @return a result
		 */
		R delete(Delete write);

		/**
		 * Visits a check.
		 * @param write the check
		 * @return a result
		 */
		R check(Check write);

	}

}
