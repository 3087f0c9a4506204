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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * A file of cities: lines of comma-separated values, the first one with the names of the
 * columns, compressed where its name ends in {@code .gz}.
 *
 * @param resource where the file is
 */
record CityFile(Resource resource) {

	private static final String COLUMNS = "country,name,region,region_name,district,latitude,longitude";

	List<City> read() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
			String columns = reader.readLine();
			if (!COLUMNS.equals(columns)) {
				throw new IllegalArgumentException(
						"The first line of %s must be '%s' but was '%s'".formatted(this.resource, COLUMNS, columns));
			}
			return reader.lines().map(CityFile::city).toList();
		}
	}

	private InputStream open() throws IOException {
		String name = this.resource.getFilename();
		InputStream input = this.resource.getInputStream();
		return (name != null && name.endsWith(".gz")) ? new GZIPInputStream(input) : input;
	}

	private static City city(String line) {
		List<String> values = values(line);
		if (values.size() != 7) {
			throw new IllegalArgumentException(
					"A line of a file of cities must have 7 values but had " + values.size());
		}
		String place = values.get(1) + "#" + values.get(5) + "," + values.get(6);
		return new City(values.get(0), place, values.get(1), orNull(values.get(2)), orNull(values.get(3)),
				orNull(values.get(4)), Double.parseDouble(values.get(5)), Double.parseDouble(values.get(6)));
	}

	private static @Nullable String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

	/**
	 * Parts a line at its commas, except those between quotation marks.
	 */
	static List<String> values(String line) {
		List<String> values = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (char character : line.toCharArray()) {
			if (character == '"') {
				quoted = !quoted;
			}
			else if (character == ',' && !quoted) {
				values.add(value.toString());
				value.setLength(0);
			}
			else {
				value.append(character);
			}
		}
		values.add(value.toString());
		return values;
	}

}
