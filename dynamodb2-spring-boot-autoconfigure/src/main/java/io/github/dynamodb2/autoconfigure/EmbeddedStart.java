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

import java.net.BindException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.ConnectionProperties.Credentials;
import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Embedded;
import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Starts DynamoDB Local as the properties say, and says how to look into it.
 *
 * @param embedded where it listens and keeps its tables
 * @param connection a connection that leads there
 */
record EmbeddedStart(Embedded embedded, ConnectionSettings connection) {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedStart.class);

	private static final String PORT = "dynamodb2.embedded.port";

	private static final int LAST_PORT = 65535;

	/**
	 * Reads the properties.
	 * @param properties the properties
	 * @return the start, with the first connection that is embedded
	 */
	static EmbeddedStart of(DynamoDb2Properties properties) {
		ConnectionSettings connection = Stream
			.concat(Stream.of(ConnectionSettings.DEFAULT), properties.connections().keySet().stream())
			.map((name) -> ConnectionSettings.of(properties, name))
			.filter((settings) -> Endpoints.isEmbedded(settings.get(ConnectionKey.ENDPOINT)))
			.findFirst()
			.orElseGet(() -> ConnectionSettings.of(properties, ConnectionSettings.DEFAULT));
		return new EmbeddedStart(properties.embedded(), connection);
	}

	/**
	 * Starts it.
	 * @param whenAlone what to do when no other thread keeps the JVM alive
	 * @return the running server
	 * @throws InvalidConfigurationException when folder or port cannot be used
	 */
	EmbeddedDynamoDb start(Runnable whenAlone) {
		Visitor visitor = Visitor.of(this.connection);
		int port = port();
		try {
			EmbeddedDynamoDb started = EmbeddedDynamoDb.start(this.embedded.directory(), port, whenAlone);
			logger.info(visitor.announce(started.endpoint()));
			return started;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationException("dynamodb2.embedded.directory",
					"is '%s', which cannot be used: %s.".formatted(this.embedded.directory(), ex.getMessage()),
					"Name a folder that can be written to, or leave it out to keep the data in memory.");
		}
		catch (IllegalStateException ex) {
			throw isPortTaken(ex) ? new InvalidConfigurationException(PORT,
					"is %d, where somebody else listens already.".formatted(port),
					"End the other one, choose another port, or leave it out to take a free one.") : ex;
		}
	}

	private static boolean isPortTaken(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
	}

	private int port() {
		Integer port = this.embedded.port();
		if (port != null && (port < 1 || port > LAST_PORT)) {
			throw new InvalidConfigurationException(PORT, "is %d, which is no port.".formatted(port),
					"Choose one between 1 and %d, or leave it out to take a free one.".formatted(LAST_PORT));
		}
		return (port != null) ? port : 0;
	}

	/**
	 * Who looks into the tables, as one who calls the service.
	 *
	 * @param region the region, which has tables of its own
	 * @param key says whose keys are used: each has tables of its own
	 * @param variables the same for the AWS command line
	 */
	private record Visitor(String region, String key, String variables) {

		static Visitor of(ConnectionSettings connection) {
			String region = RegionChoice.of(connection, true, true).id();
			Setting<Credentials> setting = connection.get(ConnectionKey.CREDENTIALS);
			AwsCredentialsProvider provider = CredentialsChoice.of(setting, true);
			String profile = (setting.value() != null) ? setting.value().profile() : null;
			if (profile != null) {
				return new Visitor(region, "access key id of profile " + profile, "AWS_PROFILE=" + profile);
			}
			String id = provider.resolveCredentials().accessKeyId();
			return new Visitor(region, "access key id " + id,
					"AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=any".formatted(id));
		}

		String announce(URI endpoint) {
			return ("DynamoDB Local listens on %1$s (port %2$d, region %3$s, %4$s). Its tables: %5$s "
					+ "aws dynamodb list-tables --region %3$s --endpoint-url %1$s")
				.formatted(endpoint, endpoint.getPort(), this.region, this.key, this.variables);
		}

	}

}
