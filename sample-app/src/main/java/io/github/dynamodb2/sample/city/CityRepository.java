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

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * The cities, with searches from the cheapest to the dearest.
 */
public interface CityRepository extends DynamoDb2Repository<City, CityId> {

	/**
	 * Finds places by the beginning of their name: a Query.
	 * @param country the country's two letters
	 * @param beginning how the name begins
	 * @return the places, by name
	 */
	List<City> findByCountryAndPlaceStartingWith(String country, String beginning);

	/**
	 * Finds places of several countries by the beginning of their name: a Query for each
	 * country, all at the same time.
	 * @param countries the two letters of each country
	 * @param beginning how the name begins
	 * @return the places
	 */
	List<City> findByCountryInAndPlaceStartingWith(Collection<String> countries, String beginning);

	/**
	 * Finds the places of one name in all countries and, in one country, those that only
	 * begin with a name: two Queries, on the global index and on the table. A place that
	 * both find comes once.
	 * @param name the whole name
	 * @param country the two letters of the one country
	 * @param beginning how the name begins there
	 * @return the places
	 */
	List<City> findByNameOrCountryAndPlaceStartingWith(String name, String country, String beginning);

	/**
	 * Finds the places of one name in all countries: a Query on the global index.
	 * @param name the whole name
	 * @return the places, by country
	 */
	List<City> findByNameOrderByCountry(String name);

	/**
	 * Finds the places between two parallels: a Query on the local index, backwards.
	 * @param country the country's two letters
	 * @param from the southern bound in degrees, included
	 * @param to the northern bound in degrees, included
	 * @return the places from north to south
	 */
	List<City> findByCountryAndLatitudeBetweenOrderByLatitudeDesc(String country, double from, double to);

	/**
	 * Finds the places of a country, one page at a time: a Query on the local index,
	 * backwards, that goes on where the page before ended.
	 * @param country the country's two letters
	 * @param position where the page begins
	 * @param limit how many places a page has
	 * @return a page of places from north to south
	 */
	Window<City> findByCountryOrderByLatitudeDesc(String country, ScrollPosition position, Limit limit);

	/**
	 * Finds the places of a district: a Query that reads the whole country, and a filter.
	 * @param country the country's two letters
	 * @param district the code of the district
	 * @return the places, by name
	 */
	List<City> findByCountryAndDistrict(String country, String district);

	/**
	 * Finds the places of a region whose country nobody knows: a Scan, because it says
	 * so.
	 * @param regionName the name of the region
	 * @return the places in no order
	 */
	@AllowScan
	List<City> findByRegionName(String regionName);

	/**
	 * Reads all places: a Scan of four segments at the same time.
	 * @return the places in no order, to be closed
	 */
	@ParallelScan(segments = 4)
	Stream<City> findAllBy();

}
