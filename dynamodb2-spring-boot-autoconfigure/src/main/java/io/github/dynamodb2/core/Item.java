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
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.model.NumberLimits;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a table: a map of its attributes that knows where it belongs and what it was
 * like when it was read. Numbers are {@code BigDecimal}, sets {@code Set}, binary
 * {@code byte[]}, lists {@code List}, maps {@code Map}; {@code null} is DynamoDB's NULL,
 * which is not the same as absent. What is put is copied; what is handed out may be
 * changed in place. Not for several threads.
 */
public final class Item extends AbstractMap<String, @Nullable Object> {

	private final TableItems items;

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	private @Nullable StoredItem stored;

	private Item(TableItems items) {
		this.items = items;
	}

	static Item unsaved(TableItems items, Map<String, ?> data) {
		Item item = new Item(items);
		Required.value("data", data).forEach(item::put);
		return item;
	}

	static Item stored(TableItems items, Map<String, AttributeValue> attributes, boolean whole) {
		Item item = new Item(items);
		attributes.forEach((name, value) -> item.values.put(name, new Unread(value)));
		item.stored = new StoredItem(attributes, whole);
		return item;
	}

	/**
	 * Stores the item. A new one is inserted: one PutItem on condition that its key is
	 * not there. One that was read or stored before has what changed written: one
	 * UpdateItem, on condition that every attribute that was read is unchanged and the
	 * item is still there; attributes that it never loaded, or that others added, stay.
	 * @return whether there was anything to store; if not, no request was sent
	 * @throws io.github.dynamodb2.core.error.ItemExistsException when a new item's key is
	 * there
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when somebody changed
	 * or deleted the item since
	 * @throws IllegalStateException when a key attribute of a stored item was changed
	 */
	public boolean save() {
		Map<String, AttributeValue> now = attributes();
		StoredItem before = this.stored;
		if (before == null) {
			store(this.items.insert(now), now, true);
			return true;
		}
		return store(this.items.save(before, now), now, before.whole());
	}

	private void store(ItemWrite write, Map<String, AttributeValue> now, boolean whole) {
		this.items.send(write);
		this.stored = new StoredItem(now, whole);
	}

	private boolean store(ItemWrite.Update write, Map<String, AttributeValue> now, boolean whole) {
		if (write.actions().isEmpty()) {
			return false;
		}
		store((ItemWrite) write, now, whole);
		return true;
	}

	/**
	 * Stores the item in place of whatever is there: one PutItem.
	 * @throws IllegalStateException when the item was read in part, whose other
	 * attributes would be lost, or when a key attribute of a stored item was changed
	 */
	public void overwrite() {
		Map<String, AttributeValue> now = attributes();
		if (this.stored != null) {
			checkOverwrite(this.stored, now);
		}
		store(this.items.put(now), now, true);
	}

	private void checkOverwrite(StoredItem before, Map<String, AttributeValue> now) {
		if (!before.whole()) {
			throw new IllegalStateException(
					("The item of table '%s' was not read whole, and to overwrite it would lose the attributes "
							+ "that it never loaded. Use save() or partialSave(), or read the whole item")
						.formatted(this.items.name()));
		}
		this.items.checkKey(before, now);
	}

	/**
	 * Stores only what this object changed: one UpdateItem, on condition that those
	 * attributes are unchanged since they were read and the item is still there. Of a new
	 * item all attributes are written, be it there or not.
	 * @return whether there was anything to store; if not, no request was sent
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when somebody changed
	 * one of those attributes or deleted the item since
	 * @throws IllegalStateException when a key attribute of a stored item was changed
	 */
	public boolean partialSave() {
		Map<String, AttributeValue> now = attributes();
		StoredItem before = this.stored;
		if (before == null) {
			store((ItemWrite) this.items.merge(now), now, false);
			return true;
		}
		return store(this.items.partialSave(before, now), now, before.whole());
	}

	/**
	 * Deletes the item if it is there, whatever has become of it: one DeleteItem. This
	 * object keeps its attributes and is a new item then.
	 * @throws IllegalStateException when a key attribute of a stored item was changed
	 */
	public void delete() {
		this.items.send(this.items.delete(this.stored, attributes()));
		this.stored = null;
	}

	/**
	 * Deletes the item on condition that every attribute that was read is unchanged: one
	 * DeleteItem. This object keeps its attributes and is a new item then.
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when somebody changed
	 * or deleted the item since
	 * @throws IllegalStateException when the item was never read or stored
	 */
	public void deleteIfUnchanged() {
		StoredItem before = this.stored;
		if (before == null) {
			throw new IllegalStateException(
					"The item of table '%s' was never read or stored. Use delete()".formatted(this.items.name()));
		}
		this.items.send(this.items.deleteUnchanged(before, attributes()));
		this.stored = null;
	}

	private Map<String, AttributeValue> attributes() {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		this.values.forEach((name, value) -> attributes.put(name,
				(value instanceof Unread unread) ? unread.value() : ItemValues.write(name, value)));
		return attributes;
	}

	@Override
	public @Nullable Object get(@Nullable Object name) {
		Object value = this.values.get(name);
		if (name instanceof String attribute && value instanceof Unread unread) {
			value = ItemValues.read(unread.value());
			this.values.put(attribute, value);
		}
		return value;
	}

	/**
	 * Sets an attribute of this object; nothing is stored yet.
	 * @param name the attribute's name
	 * @param value the value, copied; {@code null} is DynamoDB's NULL
	 * @return the value before, or {@code null}
	 * @throws IllegalArgumentException when the value has no form in DynamoDB
	 */
	@Override
	public @Nullable Object put(String name, @Nullable Object value) {
		Object before = get(name);
		this.values.put(name, checkedCopy(name, value));
		return before;
	}

	static @Nullable Object checkedCopy(String name, @Nullable Object value) {
		ItemValues.write(ItemValues.checkedName(name), value);
		return ItemValues.copy(value);
	}

	@Override
	public @Nullable Object remove(@Nullable Object name) {
		Object before = get(name);
		this.values.remove(name);
		return before;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return this.values.containsKey(name);
	}

	@Override
	public Set<Entry<String, @Nullable Object>> entrySet() {
		List.copyOf(this.values.keySet()).forEach(this::get);
		return new ItemEntries(this.values);
	}

	/**
	 * Returns an attribute of type S.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	public @Nullable String getString(String name) {
		return typed(name, String.class);
	}

	/**
	 * Returns an attribute of type N.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	public @Nullable BigDecimal getNumber(String name) {
		Number number = typed(name, Number.class);
		return (number != null) ? new BigDecimal(NumberLimits.plain("Attribute '" + name + "'", number)) : null;
	}

	/**
	 * Returns an attribute of type N that is a whole number.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 * @throws ArithmeticException when it is no {@code long}
	 */
	public @Nullable Long getLong(String name) {
		BigDecimal number = getNumber(name);
		return (number != null) ? (Long) number.longValueExact() : null;
	}

	/**
	 * Returns an attribute of type N that is a small whole number.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 * @throws ArithmeticException when it is no {@code int}
	 */
	public @Nullable Integer getInteger(String name) {
		BigDecimal number = getNumber(name);
		return (number != null) ? (Integer) number.intValueExact() : null;
	}

	/**
	 * Returns an attribute of type BOOL.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	public @Nullable Boolean getBoolean(String name) {
		return typed(name, Boolean.class);
	}

	/**
	 * Returns an attribute of type B.
	 * @param name the attribute's name
	 * @return the value, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	public byte @Nullable [] getBytes(String name) {
		return typed(name, byte[].class);
	}

	/**
	 * Returns an attribute of type L.
	 * @param name the attribute's name
	 * @return the elements, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	@SuppressWarnings("unchecked")
	public @Nullable List<@Nullable Object> getList(String name) {
		return typed(name, List.class);
	}

	/**
	 * Returns an attribute of type M.
	 * @param name the attribute's name
	 * @return the entries, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	@SuppressWarnings("unchecked")
	public @Nullable Map<String, @Nullable Object> getMap(String name) {
		return typed(name, Map.class);
	}

	/**
	 * Returns an attribute of type SS, NS or BS.
	 * @param name the attribute's name
	 * @param <E> {@code String}, {@code BigDecimal} or {@code byte[]}; not checked
	 * @return the elements, or {@code null} when it is absent or NULL
	 * @throws IllegalArgumentException when the attribute is of another type
	 */
	@SuppressWarnings("unchecked")
	public <E> @Nullable Set<E> getSet(String name) {
		return typed(name, Set.class);
	}

	private <V> @Nullable V typed(String name, Class<V> type) {
		Object value = get(name);
		if (value != null && !type.isInstance(value)) {
			throw new IllegalArgumentException("Attribute '%s' is of type %s, which is no %s".formatted(name,
					ItemValues.write(name, value).type(), type.getSimpleName()));
		}
		return type.cast(value);
	}

	/**
	 * A value that nobody has asked for yet.
	 *
	 * @param value the value in DynamoDB's own form
	 */
	private record Unread(AttributeValue value) {
	}

}
