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

package io.github.dynamodb2.repository.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.core.entity.EntityForm;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.MissingArgumentException;
import io.github.dynamodb2.repository.query.CrudMethod;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.util.Streamable;
import org.springframework.util.Assert;

/**
 * The methods that every repository has. A base class of one's own extends it with a
 * constructor of the same parameters.
 *
 * @param <T> the type of the entities
 * @param <ID> the type of their ids
 */
public class SimpleDynamoDb2Repository<T, ID> implements DynamoDb2Repository<T, ID> {

	private static final String ID_REQUIRED = "The given id must not be null";

	private static final String IDS_REQUIRED = "Ids must not be null";

	private static final String ENTITY_REQUIRED = "Entity must not be null";

	private static final String ENTITIES_REQUIRED = "Entities must not be null";

	private final DynamoDb2EntityInformation<T, ID> information;

	private final TableEngine<T> engine;

	private final EntityForm<T> form;

	private final TableCall table;

	private final Map<CrudMethod, TableCall> calls = new ConcurrentHashMap<>();

	private final CrudReads reads;

	private final CrudPlans plans;

	/**
	 * Creates the repository of a table.
	 * @param information what is known of the entities
	 * @param table the table
	 * @param reads how the methods read
	 */
	public SimpleDynamoDb2Repository(DynamoDb2EntityInformation<T, ID> information, EntityTable<T> table,
			CrudReads reads) {
		this.information = information;
		EntityEngine<T> known = EntityEngine.of(table);
		this.engine = known.engine();
		this.form = known.form();
		this.table = known.call();
		this.reads = reads;
		this.plans = CrudPlans.of(table.model(), this.form.schema().attributeNames(), reads);
	}

	@Override
	public <S extends T> S save(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.engine.put(call(CrudMethod.SAVE), this.form.put(entity)));
	}

	@Override
	public <S extends T> S insert(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.engine.put(call(CrudMethod.INSERT), this.form.insert(entity)));
	}

	@Override
	public <S extends T> S update(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.engine.update(call(CrudMethod.UPDATE), this.form.update(entity)));
	}

	@Override
	public <S extends T> List<S> saveAll(Iterable<S> entities) {
		List<ItemWrite.Put> writes = elements(entities, ENTITIES_REQUIRED, ENTITY_REQUIRED).stream()
			.map((entity) -> this.form.put(entity))
			.toList();
		return this.engine.putAll(call(CrudMethod.SAVE_ALL), writes)
			.stream()
			.map(this::<S>written)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	@SuppressWarnings("unchecked")
	private <S extends T> S written(T entity) {
		return (S) entity;
	}

	@Override
	public Optional<T> findById(ID id) {
		boolean consistent = this.reads.policy(CrudMethod.FIND_BY_ID).consistent();
		return key(id)
			.flatMap((key) -> this.engine.get(call(CrudMethod.FIND_BY_ID), key, Selection.everything(), consistent));
	}

	@Override
	public boolean existsById(ID id) {
		boolean consistent = this.reads.policy(CrudMethod.EXISTS_BY_ID).consistent();
		return key(id).filter((key) -> this.engine.has(call(CrudMethod.EXISTS_BY_ID), key, consistent)).isPresent();
	}

	@Override
	public List<T> findAll() {
		List<T> all = new ArrayList<>();
		forEachPage(
				this.engine.read(call(CrudMethod.FIND_ALL), this.plans.findAll(), Bindings.none(), ReadOptions.all()),
				(items) -> {
					all.addAll(items);
					this.reads.settings()
						.checkSize(this.reads.repository() + "." + CrudMethod.FIND_ALL.method(), all.size());
				});
		return all;
	}

	@Override
	public List<T> findAllById(Iterable<ID> ids) {
		return collect(this.engine.getAhead(call(CrudMethod.FIND_ALL_BY_ID), keys(ids),
				this.reads.policy(CrudMethod.FIND_ALL_BY_ID).consistent()));
	}

	@Override
	public long count() {
		return this.engine.count(call(CrudMethod.COUNT), this.plans.count(), Bindings.none());
	}

	@Override
	public void deleteById(ID id) {
		key(id).ifPresent((key) -> this.engine.send(call(CrudMethod.DELETE_BY_ID), deletion(key)));
	}

	@Override
	public void delete(T entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		this.engine.send(call(CrudMethod.DELETE), this.form.delete(entity));
	}

	@Override
	public void deleteAllById(Iterable<? extends ID> ids) {
		deleteKeys(call(CrudMethod.DELETE_ALL_BY_ID), keys(ids));
	}

	@Override
	public void deleteAll(Iterable<? extends T> entities) {
		List<? extends T> all = elements(entities, ENTITIES_REQUIRED, ENTITY_REQUIRED);
		this.engine.sendAll(call(CrudMethod.DELETE_EACH),
				all.stream().map((entity) -> this.form.delete(entity)).toList());
	}

	@Override
	public void deleteAll() {
		TableCall call = call(CrudMethod.DELETE_ALL);
		PendingWrites batch = new PendingWrites(call);
		forEachPage(this.engine.read(call, this.plans.keys(), Bindings.none(), ReadOptions.all(), this::keyOf),
				(keys) -> keys.forEach((key) -> batch.add(deletion(key))));
		batch.close();
	}

	private void deleteKeys(TableCall call, Collection<Map<String, AttributeValue>> keys) {
		this.engine.sendAll(call, keys.stream().map(this::deletion).toList());
	}

	private ItemWrite.Delete deletion(Map<String, AttributeValue> key) {
		return new ItemWrite.Delete(this.engine.model().name(), key, Guard.NONE, ItemWrite.Returned.NOTHING);
	}

	private Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
		return this.engine.model().keys().names().stream().collect(Collectors.toMap(Function.identity(), item::get));
	}

	/**
	 * Returns the call of a method, so that listeners know which one calls.
	 */
	private TableCall call(CrudMethod method) {
		TableCall known = this.calls.get(method);
		return (known != null) ? known : this.calls.computeIfAbsent(method,
				(each) -> this.table.by(this.reads.repository() + "." + each.method()));
	}

	/**
	 * Returns the key of an id, unless no item can have it.
	 */
	private Optional<Map<String, AttributeValue>> key(ID id) {
		if (id == null) {
			throw new MissingArgumentException(ID_REQUIRED, "id");
		}
		return Optional.of(this.information.key(id)).filter(this.form::holds);
	}

	private Collection<Map<String, AttributeValue>> keys(Iterable<? extends ID> ids) {
		Collection<Map<String, AttributeValue>> keys = new LinkedHashSet<>();
		elements(ids, IDS_REQUIRED, ID_REQUIRED).forEach((id) -> key(id).ifPresent(keys::add));
		return keys;
	}

	private static <E> List<E> elements(Iterable<E> elements, String message, String elementMessage) {
		Assert.notNull(elements, message);
		List<E> all = Streamable.of(elements).toList();
		all.forEach((element) -> Assert.notNull(element, elementMessage));
		return all;
	}

	private static <E> List<E> collect(Pages<E> pages) {
		List<E> all = new ArrayList<>();
		forEachPage(pages, all::addAll);
		return all;
	}

	private static <E> void forEachPage(Pages<E> pages, Consumer<List<E>> action) {
		try (pages) {
			pages.forEachRemaining((page) -> action.accept(page.items()));
		}
	}

}
