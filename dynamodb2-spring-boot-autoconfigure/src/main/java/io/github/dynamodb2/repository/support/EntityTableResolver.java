package io.github.dynamodb2.repository.support;

import io.github.dynamodb2.core.EntityTable;

/**
 * Finds the table that holds the items of a class.
 */
@FunctionalInterface
public interface EntityTableResolver {

	/**
	 * Returns the table of a class. Sends no request.
	 * @param domainType the class of the entities
	 * @param <T> the type of the entities
	 * @return the table, the same one each time
	 * @throws IllegalArgumentException when the class cannot be mapped, or contradicts what
	 * is configured for its table
	 */
	<T> EntityTable<T> resolve(Class<T> domainType);

}
