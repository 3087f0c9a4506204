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

import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

import org.springframework.boot.ssl.SslBundle;

/**
 * Sets up how clients work, whoever they talk to. The properties come first, as one more
 * customizer, and once more after the application's: what a configuration that one of
 * them replaced as a whole leaves out is as the properties say again.
 *
 * @param properties the properties
 * @param customizers have the last word
 */
record ClientSetup(DynamoDb2Properties properties, List<DynamoDb2ClientCustomizer> customizers) {

	ClientSetup {
		customizers = List.copyOf(customizers);
	}

	/**
	 * Sets the client of one connection up.
	 * @param connection the connection's name
	 * @param bundle trust and key material, or {@code null} for what the JVM trusts
	 * @param builder the builder, which knows where to go already
	 * @throws InvalidConfigurationException when a property is wrong
	 */
	void apply(String connection, @Nullable SslBundle bundle, DynamoDbClientBuilder builder) {
		ConnectionSettings settings = ConnectionSettings.of(this.properties, connection);
		SdkHttpClient.Builder<?> http = HttpClients.of(settings, bundle);
		if (http != null) {
			builder.httpClientBuilder(http);
		}
		DynamoDb2ClientCustomizer ours = CallCustomizer.of(settings);
		ours.customize(connection, builder);
		this.customizers.forEach((customizer) -> customizer.customize(connection, builder));
		ours.customize(connection, builder);
	}

}
