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

import io.github.dynamodb2.sample.search.PageSizes;
import io.github.dynamodb2.sample.search.SearchResult;
import io.github.dynamodb2.sample.search.Searches;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Searches for cities, one for each method of the repository.
 */
@RestController
@RequestMapping("/cities")
final class CityController {

	private final CityRepository cities;

	private final Searches searches;

	CityController(CityRepository cities, Searches searches) {
		this.cities = cities;
		this.searches = searches;
	}

	@GetMapping("/search/by-beginning")
	SearchResult<City> byBeginning(@RequestParam String country, @RequestParam String beginning) {
		return this.searches.list(CityRepository.class, "findByCountryAndPlaceStartingWith",
				() -> this.cities.findByCountryAndPlaceStartingWith(country, beginning));
	}

	@GetMapping("/search/by-name")
	SearchResult<City> byName(@RequestParam String name) {
		return this.searches.list(CityRepository.class, "findByNameOrderByCountry",
				() -> this.cities.findByNameOrderByCountry(name));
	}

	@GetMapping("/search/in-countries")
	SearchResult<City> inCountries(@RequestParam List<String> countries, @RequestParam String beginning) {
		return this.searches.list(CityRepository.class, "findByCountryInAndPlaceStartingWith",
				() -> this.cities.findByCountryInAndPlaceStartingWith(countries, beginning));
	}

	@GetMapping("/search/near-and-far")
	SearchResult<City> nearAndFar(@RequestParam String name, @RequestParam String country) {
		return this.searches.list(CityRepository.class, "findByNameOrCountryAndPlaceStartingWith",
				() -> this.cities.findByNameOrCountryAndPlaceStartingWith(name, country, name));
	}

	@GetMapping("/search/by-latitude")
	SearchResult<City> byLatitude(@RequestParam String country, @RequestParam double from, @RequestParam double to) {
		return this.searches.list(CityRepository.class, "findByCountryAndLatitudeBetweenOrderByLatitudeDesc",
				() -> this.cities.findByCountryAndLatitudeBetweenOrderByLatitudeDesc(country, from, to));
	}

	@GetMapping("/search/from-north-to-south")
	SearchResult<City> fromNorthToSouth(@RequestParam String country, @RequestParam(defaultValue = "20") int size,
			ScrollPosition token) {
		return this.searches.window(CityRepository.class, "findByCountryOrderByLatitudeDesc",
				() -> this.cities.findByCountryOrderByLatitudeDesc(country, token, PageSizes.limit(size)));
	}

	@GetMapping("/search/by-district")
	SearchResult<City> byDistrict(@RequestParam String country, @RequestParam String district) {
		return this.searches.list(CityRepository.class, "findByCountryAndDistrict",
				() -> this.cities.findByCountryAndDistrict(country, district));
	}

	@GetMapping("/search/by-region")
	SearchResult<City> byRegion(@RequestParam String regionName) {
		return this.searches.list(CityRepository.class, "findByRegionName",
				() -> this.cities.findByRegionName(regionName));
	}

	@GetMapping("/statistic")
	SearchResult<CityStatistic> statistic() {
		SearchResult<City> all = this.searches.stream(CityRepository.class, "findAllBy", this.cities::findAllBy);
		return new SearchResult<>(all.method(), all.plan(), all.costs(), List.of(CityStatistic.of(all.items())), null);
	}

}
