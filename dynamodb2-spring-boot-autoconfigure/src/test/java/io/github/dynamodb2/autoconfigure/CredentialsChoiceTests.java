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
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CredentialsChoice}.
 */
class CredentialsChoiceTests {

	@TempDir
	private Path folder;

	@Test
	void profileThatIsNotThereFailsTheStartAndNamesTheNearest() throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner("[shop]", "[archive]").withPropertyValues("dynamodb2.credentials.profile=shpo"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.credentials.profile' is 'shpo', "
				+ "but the shared AWS files have no profile of that name.");
		assertThat(analysis.getAction()).isEqualTo("Use 'shop', or write the profile to them.");
	}

	@Test
	void profileOfANamedConnectionThatIsNotThereFailsTheStart() throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner().withPropertyValues("dynamodb2.connections.europe.credentials.profile=shop"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.connections.europe.credentials.profile' "
				+ "is 'shop', but no shared AWS file has any profile.");
		assertThat(analysis.getAction()).isEqualTo("Write the profile to '~/.aws/config' or '~/.aws/credentials', "
				+ "or to the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, "
				+ "or leave the property out.");
	}

	@Test
	void keysOfTheProfileAreUsed() throws IOException {
		runner("[shop]", "aws_access_key_id=of-the-shop", "aws_secret_access_key=secret")
			.withPropertyValues("dynamodb2.credentials.profile=shop")
			.run((context) -> assertThat(context.getBean(Connection.class)
				.client()
				.serviceClientConfiguration()
				.credentialsProvider()
				.resolveIdentity()
				.join()
				.accessKeyId()).isEqualTo("of-the-shop"));
	}

	private ApplicationContextRunner runner(String... credentials) throws IOException {
		Path file = Files.writeString(this.folder.resolve("credentials"), String.join("\n", credentials));
		return TestRunners.offline()
			.withSystemProperties("aws.configFile=nowhere", "aws.sharedCredentialsFile=" + file);
	}

}
