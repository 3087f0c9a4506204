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

package io.github.dynamodb2.sample;

import java.time.Duration;

import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two connections: what the properties say about each, and what beans add.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SettingsIntegrationTests {

	@Autowired
	private Connection connection;

	@Autowired
	@Qualifier("europeConnection")
	private Connection europe;

	@Test
	void aConnectionWithoutQualifierIsTheDefaultOne() {
		assertThat(this.connection.name()).isEqualTo("default");
		assertThat(this.europe.client().serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
	}

	@Test
	void aConnectionHasItsOwnTimeLimitAndInheritsTheRest() {
		assertThat(settings(this.connection).apiCallTimeout()).hasValue(Duration.ofSeconds(30));
		assertThat(settings(this.europe).apiCallTimeout()).hasValue(Duration.ofSeconds(20));
		assertThat(settings(this.europe).retryStrategy())
			.hasValueSatisfying((retries) -> assertThat(retries.maxAttempts()).isEqualTo(4));
	}

	@Test
	void aCustomizerNamesEachClientByItsConnection() {
		assertThat(settings(this.connection).advancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX))
			.hasValue("sample/default");
		assertThat(settings(this.europe).advancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX))
			.hasValue("sample/europe");
	}

	@Test
	void aCustomizerProtectsTheTablesOfOneConnectionFromDeletion() {
		assertThat(isProtected(this.europe, "notes")).isTrue();
		assertThat(isProtected(this.connection, "users")).isFalse();
	}

	private static ClientOverrideConfiguration settings(Connection connection) {
		return connection.client().serviceClientConfiguration().overrideConfiguration();
	}

	private static boolean isProtected(Connection connection, String table) {
		return connection.client()
			.describeTable((request) -> request.tableName(table))
			.table()
			.deletionProtectionEnabled();
	}

}
