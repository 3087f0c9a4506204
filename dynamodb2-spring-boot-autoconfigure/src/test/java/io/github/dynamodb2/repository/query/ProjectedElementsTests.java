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

package io.github.dynamodb2.repository.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for projections of the elements of collections and maps.
 */
class ProjectedElementsTests {

	private static final AttributeValue LINE = AttributeValue
		.fromM(Map.of("product", AttributeValue.fromS("tea"), "count", AttributeValue.fromN("2"), "maker",
				AttributeValue.fromM(Map.of("city", AttributeValue.fromS("Bonn")))));

	private static final Map<String, AttributeValue> ITEM = Map.of("id", AttributeValue.fromS("o"), "lines",
			AttributeValue.fromL(List.of(LINE)), "byName", AttributeValue.fromM(Map.of("a", LINE)), "first", LINE,
			"matrix", AttributeValue.fromL(List.of(AttributeValue.fromL(List.of(LINE)))));

	private final Orders orders = UserTables
		.of(Connection.of(new ScriptedClient().onGet((request) -> GetItemResponse.builder().item(ITEM).build())),
				"orders")
		.repository(Orders.class);

	@Test
	void elementsOfARecordAreProjected() {
		View view = this.orders.findViewById("o");
		LineView line = view.lines().get(0);
		assertThat(line).isEqualTo(new LineView("tea", new CityView("Bonn")));
		assertThat(view.byName()).containsOnlyKeys("a").containsValue(line);
		assertThat(view.matrix()).containsExactly(Set.of(line));
		assertThat(view.first()).contains(line);
		assertThat(view.second()).isEmpty();
		assertThat(view.counts()).isNull();
	}

	@Test
	void elementsOfAnInterfaceAreProjected() {
		Shown shown = this.orders.findShownById("o");
		assertThat(shown.getLines()).extracting(ShownLine::getProduct).containsExactly("tea");
		assertThat(shown.getLines()[0].getMaker().city()).isEqualTo("Bonn");
		assertThat(shown.getByName().get("a").product()).isEqualTo("tea");
		assertThat(shown.getFirst()).get().extracting(LineView::product).isEqualTo("tea");
		assertThat(shown.getSecond()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			findNumbersById | Numbers wants 'lines' as List<Integer>, which is List<ProjectedElementsTests$Line>
			findUnknownById | Unknown wants 'lines' as List<ProjectedElementsTests$Nameless>, which is List<Project
			findShownUnknownById | ShownUnknown wants 'lines' as List<ProjectedElementsTests$Nameless>, which is Li
			findTextsById | Texts wants 'lines' as List<String>, which is List<ProjectedElementsTests$Line> in Order
			findSortedById | Sorted wants 'lines' as SortedSet<ProjectedElementsTests$LineView>, which is List<Proj
			findKeyedById | Keyed wants 'byName' as Map<Integer, ProjectedElementsTests$LineView>, which is Map<Str
			findEndlessById | Endless wants 'lines' as List<ProjectedElementsTests$Again>, which is List<Projected
			""")
	void elementsThatCannotBeMadeAreRefusedAtTheStart(String method, String problem) {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Order.class, Refused.class, method))
			.withMessageStartingWith("Cannot derive Refused.%s: %s".formatted(method, problem))
			.withMessageEndingWith("in Order. Declare it with that type");
	}

	/**
	 * Orders, projected.
	 */
	interface Orders extends Repository<Order, String> {

		View findViewById(String id);

		Shown findShownById(String id);

	}

	/**
	 * Orders, projected wrongly.
	 */
	interface Refused extends Repository<Order, String> {

		Numbers findNumbersById(String id);

		Unknown findUnknownById(String id);

		ShownUnknown findShownUnknownById(String id);

		Texts findTextsById(String id);

		Sorted findSortedById(String id);

		Keyed findKeyedById(String id);

		Endless findEndlessById(String id);

	}

	record Order(@DynamoDbPartitionKey String id, List<Line> lines, Map<String, Line> byName, Line first,
			@Nullable Line second, List<List<Line>> matrix, @Nullable List<Integer> counts) {
	}

	record Line(String product, int count, Maker maker, @Nullable Line part) {
	}

	record Maker(String city) {
	}

	record View(List<LineView> lines, Map<String, LineView> byName, List<Set<LineView>> matrix,
			Optional<LineView> first, Optional<LineView> second, @Nullable List<Integer> counts) {
	}

	record LineView(String product, CityView maker) {
	}

	record CityView(String city) {
	}

	interface Shown {

		ShownLine[] getLines();

		Map<String, LineView> getByName();

		Optional<LineView> getFirst();

		Optional<LineView> getSecond();

	}

	interface ShownLine {

		String getProduct();

		CityView getMaker();

	}

	record Numbers(List<Integer> lines) {
	}

	record Unknown(List<Nameless> lines) {
	}

	interface ShownUnknown {

		List<Nameless> getLines();

	}

	record Nameless(String name) {
	}

	interface Texts {

		List<String> getLines();

	}

	record Sorted(SortedSet<LineView> lines) {
	}

	record Keyed(Map<Integer, LineView> byName) {
	}

	record Endless(List<Again> lines) {
	}

	record Again(Again part) {
	}

}
