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

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 5: a file of one's own in place of the part of the world that the sample ships.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "sample.cities.file=src/test/resources/three-places.csv")
class OwnFileOfCitiesIntegrationTests {

	private final CityRepository cities;

	private final CityLoader loader;

	OwnFileOfCitiesIntegrationTests(@Autowired CityRepository cities, @Autowired CityLoader loader) {
		this.cities = cities;
		this.loader = loader;
	}

	@Test
	void placesOfOneNameInOneCountryAreTwoItems() {
		assertThat(this.cities.findByCountryAndPlaceStartingWith("XA", "Twinton#")).extracting(City::place)
			.containsExactly("Twinton#1.5,2.25", "Twinton#1.5,3");
	}

	@Test
	void whatTheFileLeavesEmptyIsAbsent() {
		assertThat(this.cities.findById(new CityId("XB", "Lone, East#-10,20")))
			.hasValue(new City("XB", "Lone, East#-10,20", "Lone, East", null, null, null, -10, 20));
	}

	@Test
	void aFileIsLoadedOnce() throws Exception {
		this.cities.deleteById(new CityId("XA", "Twinton#1.5,3"));
		this.loader.run(noArguments());
		assertThat(this.cities.existsById(new CityId("XA", "Twinton#1.5,3"))).isFalse();
		this.cities.deleteById(new CityId("XB", "Lone, East#-10,20"));
		this.loader.run(noArguments());
		assertThat(this.cities.count()).isEqualTo(3);
	}

	private static ApplicationArguments noArguments() {
		return new DefaultApplicationArguments();
	}

}
