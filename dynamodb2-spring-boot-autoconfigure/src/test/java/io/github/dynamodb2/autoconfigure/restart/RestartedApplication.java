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

package io.github.dynamodb2.autoconfigure.restart;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Key;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Starts, writes entities of each kind, reads them and stops.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RestartedApplication implements Callable<String> {

	private static final Instant NOON = Instant.parse("2020-02-29T12:00:00Z");

	@Override
	public String call() {
		try (ConfigurableApplicationContext context = start()) {
			return readings(context) + ", " + sensors(context);
		}
	}

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(RestartedApplication.class).web(WebApplicationType.NONE)
			.properties("dynamodb2.endpoint=embedded", "dynamodb2.provisioning=create",
					"dynamodb2.tables.sensors.type=" + Sensor.class.getName(), "logging.level.root=warn",
					"spring.main.banner-mode=off", "spring.docker.compose.enabled=false",
					"spring.config.location=optional:classpath:io/github/dynamodb2/none/")
			.run();
	}

	private static String readings(ConfigurableApplicationContext context) {
		Readings readings = context.getBean(Readings.class);
		readings.saveAll(List.of(new Reading("roof", NOON, new Reading.Value(1.5, "C")),
				new Reading("roof", NOON.plusSeconds(1), new Reading.Value(2.5, "C"))));
		Reading first = readings.findById(new Reading.Id("roof", NOON)).orElseThrow();
		List<Instant> later = readings.findBySensorAndTakenAfter("roof", NOON)
			.stream()
			.map(Readings.ReadingTime::getTaken)
			.toList();
		return first.value().number() + first.value().unit() + ", then " + later;
	}

	private static String sensors(ConfigurableApplicationContext context) {
		EntityTable<Sensor> sensors = context
			.<EntityTable<Sensor>>getBeanProvider(ResolvableType.forClassWithGenerics(EntityTable.class, Sensor.class))
			.getObject();
		Sensor roof = new Sensor();
		roof.setName("roof");
		roof.setPlace("north");
		sensors.put(roof);
		return sensors.get(Key.of("roof")).getPlace();
	}

}
