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
package io.github.dynamodb2.core.error;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that was read does not fit its class. Neither the message nor a cause holds a
 * value of the item: of what a converter or constructor has thrown only the kind and the
 * place remain.
 */
public class UnreadableItemException extends DynamoDb2Exception {

	private final String table;

	private final transient Map<String, AttributeValue> key;

	private final transient Misfit misfit;

	/**
	 * Creates the exception where nobody knows yet which item it is.
	 * @param misfit what does not fit
	 * @param reason what a converter or constructor has thrown, or {@code null}; its
	 * message is left out
	 */
	public UnreadableItemException(Misfit misfit, @Nullable Throwable reason) {
		super("Cannot read an item: " + misfit.sentence(), (reason != null) ? Reason.of(reason, Reason.MOST) : null);
		this.table = "";
		this.key = Map.of();
		this.misfit = misfit;
	}

	private UnreadableItemException(UnreadableItemException ex, String table, Map<String, AttributeValue> key,
			String connection) {
		super("Cannot read an item of table '%s': %s".formatted(table, ex.misfit.sentence()), connection,
				ex.getCause());
		this.table = table;
		this.key = Map.copyOf(key);
		this.misfit = ex.misfit;
	}

	private UnreadableItemException(UnreadableItemException ex) {
		super("The write was done, but what it returns is unreadable. " + ex.getMessage(), ex.connection().orElse(null),
				ex.getCause(), false);
		this.table = ex.table;
		this.key = ex.key;
		this.misfit = ex.misfit;
	}

	/**
	 * Says that the item was written, or replaced or deleted, before it was read.
	 * @return the exception to throw
	 */
	public UnreadableItemException afterWrite() {
		return new UnreadableItemException(this);
	}

	/**
	 * Says which item it is.
	 * @param itsTable the physical name of the table
	 * @param itsKey the item's primary key, as far as it was read
	 * @param itsConnection the name of the connection
	 * @return the exception to throw
	 */
	public UnreadableItemException of(String itsTable, Map<String, AttributeValue> itsKey, String itsConnection) {
		return new UnreadableItemException(this, itsTable, itsKey, itsConnection);
	}

	/**
	 * Returns the table that holds the item.
	 * @return the physical name
	 */
	public String table() {
		return this.table;
	}

	/**
	 * Returns which item it is.
	 * @return the primary key, as far as it was read; no other attribute
	 */
	public Map<String, AttributeValue> key() {
		return this.key;
	}

	/**
	 * Returns the attribute that does not fit.
	 * @return the path, {@code lines[1].price} for instance; empty when each attribute
	 * fits but the class refuses them together
	 */
	public Optional<String> attribute() {
		return Optional.of(this.misfit.attribute()).filter((path) -> !path.isEmpty());
	}

	/**
	 * Returns what the attribute was to become.
	 * @return the name of the type in Java
	 */
	public String expectedType() {
		return this.misfit.expected();
	}

	/**
	 * Returns what the attribute is.
	 * @return the name of the type in DynamoDB, {@code S} for instance
	 */
	public String foundType() {
		return this.misfit.found();
	}

	/**
	 * What does not fit.
	 *
	 * @param attribute the path of the attribute, empty for the item as a whole
	 * @param target what it was to be put into, such as a property
	 * @param expected the type wanted in Java
	 * @param found the type found in DynamoDB
	 */
	public record Misfit(String attribute, String target, String expected, String found) {

		private static final String NONE = "none";

		/**
		 * Says of an attribute that it is no value of DynamoDB at all.
		 * @param attribute the path of the attribute
		 * @return what does not fit
		 */
		public static Misfit malformed(String attribute) {
			return new Misfit(attribute, NONE, NONE, NONE);
		}

		String sentence() {
			if (this.found.equals(NONE)) {
				return ("attribute '%s' is not one value of one of DynamoDB's types. See what stands between the "
						+ "application and the service, such as a proxy, an interceptor or a compatible server")
					.formatted(this.attribute);
			}
			if (this.attribute.isEmpty()) {
				return ("each attribute fits, but %s refuses them together. "
						+ "Correct the item, or what its constructor and setters demand")
					.formatted(this.target);
			}
			return ("attribute '%s' has a value of type %s, which does not become %s for %s. "
					+ "Correct the item, or convert the property with @DynamoDbConvertedBy")
				.formatted(this.attribute, this.found, this.expected, this.target);
		}

	}

	/**
	 * Stands for an exception whose message may hold a value.
	 */
	private static final class Reason extends RuntimeException {

		private static final int MOST = 8;

		private Reason(String name, @Nullable Throwable cause) {
			super(name, cause);
		}

		static Reason of(Throwable thrown, int most) {
			Throwable cause = thrown.getCause();
			Reason reason = new Reason(thrown.getClass().getName(),
					(cause != null && most > 1) ? of(cause, most - 1) : null);
			reason.setStackTrace(thrown.getStackTrace());
			return reason;
		}

	}

}
