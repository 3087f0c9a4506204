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

import java.io.IOException;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes the file of cities into the table, unless its last line is there already.
 */
@Component
@Order(2)
@EnableConfigurationProperties(CityProperties.class)
class CityLoader implements ApplicationRunner {

	private static final int CHUNK = 250;

	private final CityRepository repository;

	private final CityFile file;

	CityLoader(CityRepository repository, CityProperties properties) {
		this.repository = repository;
		this.file = new CityFile(properties.resource());
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<City> cities = this.file.read();
		if (!cities.isEmpty() && !isStored(cities.get(cities.size() - 1))) {
			save(cities);
		}
	}

	private boolean isStored(City city) {
		return this.repository.existsById(new CityId(city.country(), city.place()));
	}

	private void save(List<City> cities) {
		ProgressBar progress = ProgressBar.on(System.out, "Loading cities", cities.size());
		for (int done = 0; done < cities.size(); done += CHUNK) {
			int end = Math.min(done + CHUNK, cities.size());
			this.repository.saveAll(cities.subList(done, end));
			progress.show(end);
		}
	}

}
