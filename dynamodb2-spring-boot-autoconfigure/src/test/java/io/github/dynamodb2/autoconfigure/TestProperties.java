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

package io.github.dynamodb2.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Properties that tests bind.
 */
final class TestProperties {

	private TestProperties() {
	}

	/**
	 * Binds properties.
	 * @param settings for instance {@code region=eu-west-1}, below {@code dynamodb2}
	 */
	static DynamoDb2Properties of(String... settings) {
		Map<String, String> properties = new LinkedHashMap<>();
		Stream.of(settings)
			.map((setting) -> setting.split("=", 2))
			.forEach((pair) -> properties.put("dynamodb2." + pair[0], pair[1]));
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("dynamodb2",
				Bindable.of(DynamoDb2Properties.class),
				new BlankSettings(new StandardEnvironment()).apply(BindHandler.DEFAULT));
	}

}
