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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.entity.EntityAccess;
import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.repository.DynamoDb2Repository;
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

	private final CrudAccess<T> access;

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
		this.access = new CrudAccess<>(table.access(), reads.repository());
		this.reads = reads;
		this.plans = CrudPlans.of(table.access(), reads);
	}

	@Override
	public <S extends T> S save(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.access.by("save").put(entity));
	}

	@Override
	public <S extends T> S insert(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.access.by("insert").insert(entity));
	}

	@Override
	public <S extends T> S update(S entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		return written(this.access.by("update").update(entity));
	}

	@Override
	public <S extends T> List<S> saveAll(Iterable<S> entities) {
		return this.access.by("saveAll")
			.putAll(elements(entities, ENTITIES_REQUIRED, ENTITY_REQUIRED))
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
		boolean consistent = this.reads.policy("findById").consistent();
		return key(id).flatMap((key) -> this.access.by("findById").get(key, consistent));
	}

	@Override
	public boolean existsById(ID id) {
		boolean consistent = this.reads.policy("existsById").consistent();
		return key(id).filter((key) -> this.access.by("existsById").has(key, consistent)).isPresent();
	}

	@Override
	public List<T> findAll() {
		List<T> all = new ArrayList<>();
		forEachPage(this.access.by("findAll").read(this.plans.findAll(), Bindings.none(), ReadOptions.all()),
				(items) -> {
					all.addAll(items);
					this.reads.settings().checkSize(this.reads.repository() + ".findAll", all.size());
				});
		return all;
	}

	@Override
	public List<T> findAllById(Iterable<ID> ids) {
		return collect(this.access.by("findAllById").getAll(keys(ids), this.reads.policy("findAllById").consistent()));
	}

	@Override
	public long count() {
		return this.access.by("count").count(this.plans.count(), Bindings.none());
	}

	@Override
	public void deleteById(ID id) {
		key(id).ifPresent(this.access.by("deleteById")::delete);
	}

	@Override
	public void delete(T entity) {
		Assert.notNull(entity, ENTITY_REQUIRED);
		this.access.by("delete").deleteEntity(entity);
	}

	@Override
	public void deleteAllById(Iterable<? extends ID> ids) {
		this.access.by("deleteAllById").deleteAll(keys(ids));
	}

	@Override
	public void deleteAll(Iterable<? extends T> entities) {
		List<? extends T> all = elements(entities, ENTITIES_REQUIRED, ENTITY_REQUIRED);
		EntityAccess<T> table = this.access.by("deleteAll");
		if (this.information.isVersioned()) {
			table.deleteEntities(all);
			return;
		}
		table.deleteAll(all.stream().map(table::key).toList());
	}

	@Override
	public void deleteAll() {
		EntityAccess<T> table = this.access.by("deleteAll");
		forEachPage(table.read(this.plans.keys(), Bindings.none(), ReadOptions.all(), this::keyOf), table::deleteAll);
	}

	private Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
		return this.access.table()
			.model()
			.keys()
			.names()
			.stream()
			.collect(Collectors.toMap(Function.identity(), item::get));
	}

	/**
	 * Returns the key of an id, unless it has an empty part, as no item has.
	 */
	private Optional<Map<String, AttributeValue>> key(ID id) {
		Assert.notNull(id, ID_REQUIRED);
		return Optional.of(this.information.key(id))
			.filter((key) -> key.values().stream().noneMatch(ValueSemantics::isEmpty));
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
