package io.github.dynamodb2.repository.support;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Ids that are the value of the partition key, for tables without sort key.
 *
 * @param partition the partition key's property
 * @param type the type of the ids
 * @param <ID> the type of the ids
 */
record SimpleIds<ID>(KeyProperty partition, Class<ID> type) implements EntityIds<ID> {

	@Override
	public Map<String, AttributeValue> key(ID id) {
		return Map.of(this.partition.attribute(), this.partition.write(id));
	}

	@Override
	public @Nullable ID id(Object entity) {
		return this.type.cast(this.partition.read(entity));
	}

}
