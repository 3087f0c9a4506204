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

package io.github.dynamodb2.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places of the world, from GeoNames under CC BY 4.0, numbered within their country.
 */
public final class Cities {

	private static final String RESOURCE = "/cities.csv.gz";

	private Cities() {
	}

	/**
	 * Reads all 171,075 places.
	 * @return items with the keys country (S) and number (N)
	 */
	public static List<Map<String, AttributeValue>> all() {
		try (InputStream resource = Cities.class.getResourceAsStream(RESOURCE)) {
			if (resource == null) {
				throw new IllegalStateException("'%s' is not on the class path".formatted(RESOURCE));
			}
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.UTF_8));
			int[] number = { 0 };
			return lines.lines().skip(1).map((line) -> item(line, ++number[0])).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, AttributeValue> item(String line, int number) {
		return Map.of("country", AttributeValue.fromS(line.substring(0, 2)), "number",
				AttributeValue.fromN(String.valueOf(number)), "line", AttributeValue.fromS(line));
	}

}
