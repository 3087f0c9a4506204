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

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many places there are, in all and by country.
 *
 * @param places the number of places
 * @param countries the number of places by country
 */
record CityStatistic(int places, Map<String, Long> countries) {

	CityStatistic {
		countries = Collections.unmodifiableMap(new TreeMap<>(countries));
	}

	static CityStatistic of(List<City> cities) {
		return new CityStatistic(cities.size(),
				cities.stream().collect(Collectors.groupingBy(City::country, Collectors.counting())));
	}

}
