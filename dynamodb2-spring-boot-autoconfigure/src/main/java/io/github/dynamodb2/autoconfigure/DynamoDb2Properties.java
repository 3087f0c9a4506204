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

package io.github.dynamodb2.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.ConnectionProperties.Credentials;
import io.github.dynamodb2.repository.ScanMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything under {@code dynamodb2}; an unknown key fails the start.
 *
 * @param region AWS region of the default connection. Left out, the AWS SDK looks for one
 * in its usual places.
 * @param endpoint Address of the service, or 'embedded' for DynamoDB Local inside this
 * JVM. Left out, the region's own.
 * @param credentials Credentials of the default connection. Left out, the AWS SDK looks
 * for some in its usual places.
 * @param http HTTP client and its pool.
 * @param ssl Trust and key material of encrypted connections.
 * @param call Timeouts and retries of calls.
 * @param connections Connections besides the default one, by name. What one leaves out
 * comes from the top level.
 * @param tableName What is added to every physical table name.
 * @param provisioning What happens at the start to tables that are missing or different.
 * @param tables Tables by key. Each becomes a bean.
 * @param repositories Settings of the repositories.
 * @param paging Settings of slices, pages and windows.
 * @param batch Settings of calls that write or read many items.
 * @param embedded Settings of DynamoDB Local inside this JVM.
 * @param metrics Settings of the meters.
 * @param health Settings of the health check.
 */
@ConfigurationProperties(value = "dynamodb2", ignoreUnknownFields = false)
public record DynamoDb2Properties(@Nullable String region, @Nullable String endpoint,
		@NestedConfigurationProperty @Nullable Credentials credentials,
		@NestedConfigurationProperty @DefaultValue HttpSettings http,
		@NestedConfigurationProperty @DefaultValue SslSettings ssl,
		@NestedConfigurationProperty @DefaultValue CallSettings call,
		@DefaultValue Map<String, ConnectionProperties> connections, @DefaultValue TableName tableName,
		@DefaultValue("none") Provisioning provisioning, @DefaultValue Map<String, Table> tables,
		@DefaultValue Repositories repositories, @DefaultValue Paging paging, @DefaultValue Batch batch,
		@DefaultValue Embedded embedded, @DefaultValue Metrics metrics, @DefaultValue Health health) {

	public DynamoDb2Properties {
		region = BlankSettings.toNull(region);
		endpoint = BlankSettings.toNull(endpoint);
		credentials = Credentials.orNull(credentials);
		connections = copy(connections);
		tables = copy(tables);
	}

	/**
	 * Returns the settings of the default connection, which others inherit.
	 */
	ConnectionProperties topLevel() {
		return new ConnectionProperties(this.region, this.endpoint, this.credentials, this.http, this.ssl, this.call);
	}

	private static <V> Map<String, V> copy(Map<String, V> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}

	/**
	 * What is done at the start about tables.
	 */
	public enum Provisioning {

		/**
		 * Nothing: the service is not asked.
		 */
		NONE,

		/**
		 * Keys, indexes and projections are compared; a difference fails the start.
		 */
		VALIDATE,

		/**
		 * Missing tables are created; existing ones are left as they are.
		 */
		CREATE,

		/**
		 * Missing tables are created, and missing global indexes are added to existing
		 * ones; nothing is ever changed or removed.
		 */
		UPDATE

	}

	/**
	 * The kinds of secondary index.
	 */
	public enum IndexType {

		/**
		 * The table's partitions in another order.
		 */
		LOCAL,

		/**
		 * Partitions of its own.
		 */
		GLOBAL

	}

	/**
	 * What an index holds besides keys.
	 */
	public enum IndexProjection {

		/**
		 * Every attribute.
		 */
		ALL,

		/**
		 * Nothing else.
		 */
		KEYS_ONLY,

		/**
		 * The attributes listed under 'include'.
		 */
		INCLUDE

	}

	/**
	 * What is added to physical table names.
	 *
	 * @param prefix Text before every physical table name.
	 * @param suffix Text after every physical table name.
	 */
	public record TableName(@DefaultValue("") String prefix, @DefaultValue("") String suffix) {

		public TableName {
			prefix = prefix.isBlank() ? "" : prefix;
			suffix = suffix.isBlank() ? "" : suffix;
		}

		/**
		 * Adds prefix and suffix.
		 * @param name a table's name
		 * @return the physical name
		 */
		public String physical(String name) {
			return this.prefix + name + this.suffix;
		}

	}

	/**
	 * One table.
	 *
	 * @param connection Name of the table's connection. Left out, the default one.
	 * @param name Name of the table, before prefix and suffix. Left out, its key.
	 * @param partitionKey Partition key: 'name', 'name:N' or 'name:B'.
	 * @param sortKey Sort key: 'name', 'name:N' or 'name:B'.
	 * @param throughput Provisioned throughput. Left out, the table is on-demand.
	 * @param timeToLive Attribute with the time of expiry in epoch seconds.
	 * @param type Class of the items, for an EntityTable besides the Table.
	 * @param indexes Secondary indexes by name.
	 */
	public record Table(@Nullable String connection, @Nullable String name, @DefaultValue List<String> partitionKey,
			@DefaultValue List<String> sortKey, @Nullable Throughput throughput, @Nullable String timeToLive,
			@Nullable Class<?> type, @DefaultValue Map<String, Index> indexes) {

		public Table {
			connection = BlankSettings.toNull(connection);
			name = BlankSettings.toNull(name);
			throughput = Throughput.orNull(throughput);
			partitionKey = List.copyOf(partitionKey);
			sortKey = List.copyOf(sortKey);
			indexes = copy(indexes);
		}

	}

	/**
	 * One secondary index.
	 *
	 * @param type Whether the index is local or global. Left out, the class of the items
	 * says so.
	 * @param name Name of the index, where its key cannot be written as one. Left out,
	 * its key.
	 * @param partitionKey Partition attributes of a global index: 'name', 'name:N' or
	 * 'name:B'.
	 * @param sortKey Sort attributes: 'name', 'name:N' or 'name:B'.
	 * @param projection What the index holds besides keys. Left out, the class of the
	 * items says so, or everything.
	 * @param include Attributes that projection 'include' holds.
	 * @param throughput Provisioned throughput of a global index. Left out, the table's.
	 */
	public record Index(@Nullable IndexType type, @Nullable String name, @DefaultValue List<String> partitionKey,
			@DefaultValue List<String> sortKey, @Nullable IndexProjection projection,
			@DefaultValue List<String> include, @Nullable Throughput throughput) {

		public Index {
			name = BlankSettings.toNull(name);
			throughput = Throughput.orNull(throughput);
			partitionKey = List.copyOf(partitionKey);
			sortKey = List.copyOf(sortKey);
			include = List.copyOf(include);
		}

	}

	/**
	 * Provisioned throughput.
	 *
	 * @param read Read capacity units a second.
	 * @param write Write capacity units a second.
	 */
	public record Throughput(@Nullable Long read, @Nullable Long write) {

		private static @Nullable Throughput orNull(@Nullable Throughput throughput) {
			return (throughput == null || (throughput.read == null && throughput.write == null)) ? null : throughput;
		}

	}

	/**
	 * Settings of the repositories.
	 *
	 * @param enabled Whether repository interfaces become beans.
	 * @param scan What a derived method that needs a Scan does at the start, unless it
	 * has a permission of its own.
	 * @param maxFanOut Most queries that one call of a derived method may send, where it
	 * gives a key attribute several values.
	 * @param maxItems Most items that a method may return in a List or another
	 * collection; more are refused. Left out, there is no bound.
	 */
	public record Repositories(@DefaultValue("true") boolean enabled, @DefaultValue("reject") ScanMode scan,
			@DefaultValue("100") int maxFanOut, @Nullable Integer maxItems) {
	}

	/**
	 * Settings of slices, pages and windows.
	 *
	 * @param secret Secret that signs the tokens of positions. Left out, a checksum finds
	 * accidents, and anybody can make a token.
	 */
	public record Paging(@Nullable String secret) {

		@Override
		public String toString() {
			return "Paging[...]";
		}

	}

	/**
	 * Settings of calls that write or read many items.
	 *
	 * @param requests Most requests that one call of a method such as saveAll,
	 * deleteAllById or findAllById sends at a time; 1 sends one after the other.
	 */
	public record Batch(@DefaultValue("8") int requests) {
	}

	/**
	 * Settings of DynamoDB Local inside this JVM.
	 *
	 * @param directory Folder for the data. Left out, they are kept in memory.
	 * @param port Port of the loopback address. Left out, a free one.
	 */
	public record Embedded(@Nullable Path directory, @Nullable Integer port) {
	}

	/**
	 * Settings of the meters.
	 *
	 * @param enabled Whether there are meters of capacity, items, pages, retries and
	 * throttles, where Micrometer is there.
	 * @param sdk Whether the AWS SDK's own metrics become meters too.
	 */
	public record Metrics(@DefaultValue("true") boolean enabled, @DefaultValue("false") boolean sdk) {
	}

	/**
	 * Settings of the health check.
	 *
	 * @param timeout Longest time that a call of the health check, or of the actuator
	 * endpoint, may take with its retries.
	 */
	public record Health(@DefaultValue("3s") Duration timeout) {
	}

}
