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
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The file of cities.
 */
class CityFileTests {

	@Test
	void readsTheFileThatTheSampleShips() throws IOException {
		assertThat(new CityFile(new ClassPathResource("cities.csv.gz")).read()).hasSize(5234)
			.doesNotHaveDuplicates()
			.contains(new City("GR", "Mosynopolis, Maximianopolis, Μαξιμιανούπολις#41.12863,25.32546",
					"Mosynopolis, Maximianopolis, Μαξιμιανούπολις", "ESYE11", "East Macedonia and Thrace", "02",
					41.12863, 25.32546));
	}

	@Test
	void eachPlaceOfTheShippedFileHasAKeyOfItsOwn() throws IOException {
		assertThat(new CityFile(new ClassPathResource("cities.csv.gz")).read())
			.extracting((city) -> new CityId(city.country(), city.place()))
			.doesNotHaveDuplicates();
	}

	@Test
	void partsALineAtCommasOutsideOfQuotationMarks() {
		assertThat(CityFile.values("a,,\"b, c\",")).containsExactly("a", "", "b, c", "");
	}

	@Test
	void refusesAFileOfSomethingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> file("name,age\nAnn,7\n").read())
			.withMessage("The first line of Byte array resource [a test] must be "
					+ "'country,name,region,region_name,district,latitude,longitude' but was 'name,age'");
	}

	@Test
	void refusesALineWithTooFewValues() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> file("country,name,region,region_name,district,latitude,longitude\nXA,Short\n").read())
			.withMessage("A line of a file of cities must have 7 values but had 2");
	}

	private static CityFile file(String content) {
		return new CityFile(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8), "a test"));
	}

}
