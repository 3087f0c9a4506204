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
package io.github.dynamodb2.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/**
 * An item of ten attributes, six of them strings.
 */
@DynamoDbBean
public class Order {

	private String customer = "";

	private long number;

	private String status = "";

	private String street = "";

	private String city = "";

	private String country = "";

	private String note = "";

	private int pieces;

	private BigDecimal total = BigDecimal.ZERO;

	private boolean paid;

	static byte[] page(int items) {
		String list = IntStream.range(0, items).mapToObj(Order::json).collect(Collectors.joining(","));
		return "{\"Count\":%1$d,\"Items\":[%2$s],\"ScannedCount\":%1$d}".formatted(items, list)
			.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] item() {
		return "{\"Item\":%s}".formatted(json(1)).getBytes(StandardCharsets.UTF_8);
	}

	private static String json(int number) {
		return String.format(Locale.ROOT,
				"{\"customer\":{\"S\":\"customer-0042\"},\"number\":{\"N\":\"%1$d\"},\"status\":{\"S\":\"DELIVERED\"},"
						+ "\"street\":{\"S\":\"%1$d Main Street\"},\"city\":{\"S\":\"Springfield\"},"
						+ "\"country\":{\"S\":\"US\"},\"note\":{\"S\":\"Leave it at the door of number %1$d\"},"
						+ "\"pieces\":{\"N\":\"7\"},\"total\":{\"N\":\"%1$d.95\"},\"paid\":{\"BOOL\":true}}",
				1000 + number);
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'customer'
	 */
	@DynamoDbPartitionKey
	public String getCustomer() {
		return this.customer;
	}

	/**
	 * Sets an attribute.
	 * @param customer the attribute 'customer'
	 */
	public void setCustomer(String customer) {
		this.customer = customer;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'number'
	 */
	@DynamoDbSortKey
	public long getNumber() {
		return this.number;
	}

	/**
	 * Sets an attribute.
	 * @param number the attribute 'number'
	 */
	public void setNumber(long number) {
		this.number = number;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'status'
	 */
	public String getStatus() {
		return this.status;
	}

	/**
	 * Sets an attribute.
	 * @param status the attribute 'status'
	 */
	public void setStatus(String status) {
		this.status = status;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'street'
	 */
	public String getStreet() {
		return this.street;
	}

	/**
	 * Sets an attribute.
	 * @param street the attribute 'street'
	 */
	public void setStreet(String street) {
		this.street = street;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'city'
	 */
	public String getCity() {
		return this.city;
	}

	/**
	 * Sets an attribute.
	 * @param city the attribute 'city'
	 */
	public void setCity(String city) {
		this.city = city;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'country'
	 */
	public String getCountry() {
		return this.country;
	}

	/**
	 * Sets an attribute.
	 * @param country the attribute 'country'
	 */
	public void setCountry(String country) {
		this.country = country;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'note'
	 */
	public String getNote() {
		return this.note;
	}

	/**
	 * Sets an attribute.
	 * @param note the attribute 'note'
	 */
	public void setNote(String note) {
		this.note = note;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'pieces'
	 */
	public int getPieces() {
		return this.pieces;
	}

	/**
	 * Sets an attribute.
	 * @param pieces the attribute 'pieces'
	 */
	public void setPieces(int pieces) {
		this.pieces = pieces;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'total'
	 */
	public BigDecimal getTotal() {
		return this.total;
	}

	/**
	 * Sets an attribute.
	 * @param total the attribute 'total'
	 */
	public void setTotal(BigDecimal total) {
		this.total = total;
	}

	/**
	 * Returns an attribute.
	 * @return the attribute 'paid'
	 */
	public boolean isPaid() {
		return this.paid;
	}

	/**
	 * Sets an attribute.
	 * @param paid the attribute 'paid'
	 */
	public void setPaid(boolean paid) {
		this.paid = paid;
	}

}
