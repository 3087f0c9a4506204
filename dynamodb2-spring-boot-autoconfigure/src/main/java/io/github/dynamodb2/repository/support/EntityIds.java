package io.github.dynamodb2.repository.support;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the ids of a repository are, between entities and the keys of items.
 *
 * @param <ID> the type of the ids
 */
sealed interface EntityIds<ID> permits SimpleIds, CompositeIds, KeyIds {

	/**
	 * Makes the primary key of an id.
	 * @param id the id
	 * @return the key
	 * @throws IllegalArgumentException when the id lacks a part, by name
	 */
	Map<String, AttributeValue> key(ID id);

	/**
	 * Reads the id of an entity.
	 * @param entity the entity
	 * @return the id, or {@code null} when a part of it is {@code null}
	 */
	@Nullable ID id(Object entity);

}
