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

package io.github.dynamodb2.sample.city;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * Chapter 4: some thousand places of the world, and how much more a search costs the less
 * of a key it knows.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CitiesIntegrationTests {

	private final RestTestClient client;

	CitiesIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/cities").build();
	}

	@Test
	void aCountryAndTheBeginningOfANameAreAQueryThatReadsOnlyWhatItReturns() {
		answerOf("/search/by-beginning?country={country}&beginning={beginning}", "NZ", "Well").jsonPath("$.plan")
			.isEqualTo("Query on table 'cities': country = ? and place begins with ?")
			.jsonPath("$.items.length()")
			.isEqualTo(3)
			.jsonPath("$.items[1].name")
			.isEqualTo("Wellington")
			.jsonPath("$.consumedCapacity")
			.isEqualTo(0.5);
	}

	@Test
	void aPageComesWithTheTokenOfTheNextOne() {
		Map<?, ?> first = pageOf("");
		assertThat(first.get("items")).asInstanceOf(LIST)
			.hasSize(2)
			.first()
			.asInstanceOf(MAP)
			.containsEntry("name", "Mehamn");
		Map<?, ?> second = pageOf("&token=" + first.get("next"));
		assertThat(second.get("items")).asInstanceOf(LIST)
			.hasSize(2)
			.doesNotContainAnyElementsOf((List<?>) first.get("items"));
		assertThat(second.get("consumedCapacity")).isEqualTo(0.5);
	}

	@Test
	void textThatIsNoTokenIsABadRequest() {
		this.client.get()
			.uri("/search/from-north-to-south?country=NO&size=2&token=hello")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).startsWith("The token "));
	}

	private Map<?, ?> pageOf(String token) {
		return this.client.get()
			.uri("/search/from-north-to-south?country=NO&size=2" + token)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

	@Test
	void aNameInEveryCountryIsAQueryOnTheGlobalIndex() {
		answerOf("/search/by-name?name={name}", "Springfield").jsonPath("$.plan")
			.isEqualTo("Query on index 'NameIndex' of table 'cities': name = ?")
			.jsonPath("$.items.length()")
			.isEqualTo(21)
			.jsonPath("$.items[0].country")
			.isEqualTo("AU")
			.jsonPath("$.items[20].country")
			.isEqualTo("US");
	}

	@Test
	void severalCountriesAreAQueryEachAtTheSameTime() {
		answerOf("/search/in-countries?countries={countries}&beginning={beginning}", "NO,NZ,IS", "Sand")
			.jsonPath("$.plan")
			.isEqualTo("up to 100 Queries on table 'cities': country in (?) and place begins with ?")
			.jsonPath("$.requests")
			.isEqualTo(3)
			.jsonPath("$.items.length()")
			.isEqualTo(12);
	}

	@Test
	void alternativesThatTwoIndexesAnswerAreAUnionWithEachItemOnce() {
		answerOf("/search/near-and-far?name={name}&country={country}", "Richmond", "NZ").jsonPath("$.plan")
			.isEqualTo("union, each item once: (Query on index 'NameIndex' of table 'cities': name = ?), "
					+ "(Query on table 'cities': country = ? and place begins with ?)")
			.jsonPath("$.requests")
			.isEqualTo(2)
			.jsonPath("$.items.length()")
			.isEqualTo(3);
	}

	@Test
	void namesOfAnyScriptAreFoundLetterByLetter() {
		answerOf("/search/by-beginning?country={country}&beginning={beginning}", "IS", "Þorl")
			.jsonPath("$.items[0].name")
			.isEqualTo("Þorlákshöfn");
		answerOf("/search/by-name?name={name}", "San José").jsonPath("$.items[?(@.country == 'CR')]").exists();
	}

	@Test
	void placesFromNorthToSouthAreAQueryOnTheLocalIndexBackwards() {
		answerOf("/search/by-latitude?country={country}&from={from}&to={to}", "NO", 70.9, 90).jsonPath("$.plan")
			.isEqualTo("Query on index 'LatitudeIndex' of table 'cities': country = ? and latitude >= ? "
					+ "and latitude <= ?, descending")
			.jsonPath("$.items[0].name")
			.isEqualTo("Mehamn")
			.jsonPath("$.items[1].name")
			.isEqualTo("Ávanuorri")
			.jsonPath("$.items[2].name")
			.isEqualTo("Honningsvåg");
	}

	@Test
	void aDistrictIsAFilterAndTheWholeCountryIsPaidFor() {
		answerOf("/search/by-district?country={country}&district={district}", "NZ", "059").jsonPath("$.plan")
			.isEqualTo("Query on table 'cities': country = ?, filter (district = ?)")
			.jsonPath("$.items.length()")
			.isEqualTo(10)
			.jsonPath("$.consumedCapacity")
			.isEqualTo(10.0);
	}

	@Test
	void aRegionWithoutCountryIsAScanAndTheWholeTableIsPaidFor() {
		answerOf("/search/by-region?regionName={regionName}", "Otago").jsonPath("$.plan")
			.isEqualTo("Scan of table 'cities', filter (region_name = ?)")
			.jsonPath("$.items[0].country")
			.isEqualTo("NZ")
			.jsonPath("$.consumedCapacity")
			.isEqualTo(77.0);
	}

	@Test
	void aStatisticOfTheWorldIsAParallelScan() {
		answerOf("/statistic").jsonPath("$.plan")
			.isEqualTo("parallel Scan of table 'cities' in 4 segments")
			.jsonPath("$.requests")
			.isEqualTo(4)
			.jsonPath("$.items[0].places")
			.isEqualTo(5234)
			.jsonPath("$.items[0].countries.GR")
			.isEqualTo(1132);
	}

	private BodyContentSpec answerOf(String uri, Object... variables) {
		return this.client.get().uri(uri, variables).exchange().expectStatus().isOk().expectBody();
	}

}
