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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import io.github.dynamodb2.autoconfigure.test.AutoConfigureDynamoDb2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.webflux.test.autoconfigure.AutoConfigureWebFlux;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the files under {@code META-INF}.
 */
class ConfigurationMetadataTests {

	private static final String SPRING_CLOUD_AWS = "io.awspring.cloud.autoconfigure.dynamodb.DynamoDbAutoConfiguration";

	private static final String IMPORTS = "META-INF/spring/%s.imports".formatted(AutoConfiguration.class.getName());

	@Test
	void everyKeyIsDescribed() throws IOException {
		List<Map<String, Object>> keys = keys();
		assertThat(keys).extracting((key) -> key.get("name"))
			.contains("dynamodb2.region", "dynamodb2.tables", "dynamodb2.repositories.scan",
					"dynamodb2.repositories.max-items", "dynamodb2.paging.secret",
					"management.health.dynamodb2.enabled", "management.endpoint.dynamodb2.access",
					"spring.aot.dynamodb2.repositories.enabled");
		assertThat(keys).allSatisfy((key) -> assertThat((String) key.get("description")).as("description of %s", key)
			.endsWith(".")
			.doesNotStartWith("The "));
	}

	@Test
	void everyMapHasAHintForItsKeys() throws IOException {
		List<String> maps = keys().stream()
			.filter((key) -> ((String) key.get("type")).startsWith("java.util.Map"))
			.map((key) -> key.get("name") + ".keys")
			.toList();
		assertThat(hints()).containsAll(maps);
	}

	@Test
	void everyHintIsAboutAKeyThatExists() throws IOException {
		List<String> names = keys().stream().map((key) -> (String) key.get("name")).toList();
		assertThat(hints()).contains("dynamodb2.endpoint", "dynamodb2.region")
			.allSatisfy((hint) -> assertThat(names).contains(hint.replaceFirst("[.]keys$", "")));
	}

	@Test
	void everyKeyOutsideMapsIsInTheMetadata() throws IOException {
		List<String> declared = ConfigurationKey.all()
			.stream()
			.filter((key) -> !key.isInsideMap())
			.map(ConfigurationKey::name)
			.toList();
		assertThat(keys()).extracting((key) -> key.get("name")).containsAll(declared);
	}

	@Test
	void defaultsOfTheMetadataAreThoseOfThePropertiesAndOfTheSdk() throws IOException {
		AttributeMap sdk = SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;
		Map<String, Object> defaults = defaults();
		ConfigurationKey.all()
			.stream()
			.filter((key) -> !key.isInsideMap() && !key.fallback().isEmpty())
			.forEach((key) -> assertThat(defaults.get(key.name())).as(key.name()).asString().isEqualTo(key.fallback()));
		assertThat(defaults.get("dynamodb2.http.max-connections"))
			.isEqualTo(sdk.get(SdkHttpConfigurationOption.MAX_CONNECTIONS));
		assertThat(time(defaults, "connection-timeout"))
			.isEqualTo(sdk.get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT));
		assertThat(time(defaults, "acquisition-timeout"))
			.isEqualTo(sdk.get(SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT));
		assertThat(time(defaults, "socket-timeout")).isEqualTo(sdk.get(SdkHttpConfigurationOption.READ_TIMEOUT));
		assertThat(time(defaults, "max-idle-time"))
			.isEqualTo(sdk.get(SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT));
		assertThat(time(defaults, "time-to-live"))
			.isEqualTo(sdk.get(SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE));
	}

	private static Duration time(Map<String, Object> defaults, String key) {
		return DurationStyle.detectAndParse((String) defaults.get("dynamodb2.http." + key));
	}

	private static Map<String, Object> defaults() throws IOException {
		Map<String, Object> defaults = new HashMap<>();
		keys().forEach((key) -> defaults.put((String) key.get("name"), key.get("defaultValue")));
		return defaults;
	}

	private static List<String> hints() throws IOException {
		return JsonPath.read(read(ours("META-INF/spring-configuration-metadata.json")), "$.hints[*].name");
	}

	@Test
	void autoConfigurationsAreSortedAndResolve() throws IOException {
		List<String> names = read(new ClassPathResource(IMPORTS)).lines().toList();
		assertThat(names).isNotEmpty().isSorted().allMatch(ConfigurationMetadataTests::resolves);
	}

	@ParameterizedTest
	@ValueSource(classes = { AutoConfigureDynamoDb2.class, AutoConfigureWebMvc.class, AutoConfigureWebFlux.class })
	void autoConfigurationsOfTheTestSlicesResolve(Class<?> annotation) throws IOException {
		List<String> names = read(ours("META-INF/spring/%s.imports".formatted(annotation.getName()))).lines().toList();
		assertThat(names).isNotEmpty().allMatch((name) -> resolves(name.replace("optional:", "")));
	}

	@Test
	void neighboursOfAutoConfigurationsResolve() {
		List<String> neighbours = autoConfigurations()
			.map((name) -> ClassUtils.resolveClassName(name, null).getAnnotation(AutoConfiguration.class))
			.flatMap((order) -> Stream.of(order.afterName(), order.beforeName()).flatMap(Arrays::stream))
			.toList();
		assertThat(neighbours).contains(SPRING_CLOUD_AWS)
			.hasSizeGreaterThan(2)
			.allMatch((name) -> name.equals(SPRING_CLOUD_AWS) || resolves(name));
	}

	private static Stream<String> autoConfigurations() {
		String slice = "META-INF/spring/%s.imports".formatted(AutoConfigureDynamoDb2.class.getName());
		return Stream.of(IMPORTS, slice)
			.map(ClassPathResource::new)
			.flatMap((resource) -> read(resource).lines())
			.filter((name) -> name.startsWith("io.github.dynamodb2."))
			.distinct();
	}

	@Test
	void factoriesAreSortedAndResolve() throws IOException {
		Resource factories = ours("META-INF/spring.factories");
		PropertiesLoaderUtils.loadProperties(factories).forEach((type, names) -> {
			assertThat(ClassUtils.isPresent((String) type, null)).as("%s", type).isTrue();
			assertThat(Arrays.asList(((String) names).split(","))).isSorted()
				.allMatch(ConfigurationMetadataTests::resolves);
		});
	}

	private static boolean resolves(String name) {
		return ClassUtils.isPresent(name, null);
	}

	static List<Map<String, Object>> keys() throws IOException {
		return JsonPath.read(read(ours("META-INF/spring-configuration-metadata.json")), "$.properties");
	}

	private static Resource ours(String path) throws IOException {
		for (URL url : Collections.list(ConfigurationMetadataTests.class.getClassLoader().getResources(path))) {
			Resource resource = new UrlResource(url);
			if (read(resource).contains("io.github.dynamodb2")) {
				return resource;
			}
		}
		throw new AssertionError("No " + path);
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
