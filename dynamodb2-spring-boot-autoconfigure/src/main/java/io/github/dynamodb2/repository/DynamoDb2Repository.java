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

package io.github.dynamodb2.repository;

import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * A repository of the items of one DynamoDB table that are objects of one class.
 * <p>
 * What the methods inherited from {@link ListCrudRepository} cost: {@code save} is one
 * PutItem that replaces the whole item, {@code saveAll} is BatchWriteItem by 25 (one
 * PutItem for each entity of a class with a version), {@code findById} and
 * {@code existsById} are one GetItem, {@code findAllById} is BatchGetItem by 100,
 * {@code findAll} and {@code count} are a Scan of the whole table, {@code delete} and
 * {@code deleteById} are one DeleteItem, {@code deleteAllById} and {@code deleteAll} of
 * entities are BatchWriteItem by 25 (one DeleteItem for each entity of a class with a
 * version), {@code deleteAll} is a Scan of the keys with batches of deletes. A call that
 * needs several requests for the items that it is given sends eight at a time, unless its
 * connection says otherwise.
 * <p>
 * The methods that save return an object that carries what was written, such as versions,
 * generated ids and timestamps; the one given stays as it was. Deleting what is absent is
 * no error, save by {@code delete} of an entity with a version, which then is not the one
 * that was read. Deleting by an id checks no version.
 *
 * @param <T> the type of the entities
 * @param <ID> the type of their ids: that of the partition key, a class or record whose
 * properties are named as the key properties of the entity, or
 * {@link io.github.dynamodb2.core.Key}
 */
@NoRepositoryBean
public interface DynamoDb2Repository<T, ID> extends ListCrudRepository<T, ID> {

	/**
	 * Puts an entity whose key must not be there yet. Costs one PutItem with a condition.
	 * When an answer is lost and the item found at the repetition is this one, it was
	 * inserted; an entity that does not tell its writer, such as a lock, needs a property
	 * that names its owner.
	 * @param entity the entity; a version must be null, or 0 where it is primitive
	 * @param <S> the type of the entity
	 * @return the entity as it was written
	 * @throws org.springframework.dao.DuplicateKeyException when an item with its key
	 * exists
	 */
	<S extends T> S insert(S entity);

	/**
	 * Writes the mapped attributes of an entity and keeps the others of its item.
	 * Attributes whose property is {@code null} are removed. Costs one UpdateItem.
	 * @param entity the entity
	 * @param <S> the type of the entity
	 * @return the entity as it is now
	 * @throws org.springframework.dao.EmptyResultDataAccessException when there is no
	 * item with its key
	 * @throws org.springframework.dao.OptimisticLockingFailureException when the entity
	 * has a version and the item another one
	 */
	<S extends T> S update(S entity);

}
