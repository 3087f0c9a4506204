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

import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests for {@link RegionChoice}.
 */
@ExtendWith(OutputCaptureExtension.class)
class RegionChoiceTests {

	private static final String[] NOWHERE = { "aws.configFile=nowhere", "aws.sharedCredentialsFile=nowhere",
			"aws.disableEc2Metadata=true" };

	private static final String PROBLEM = "Property 'dynamodb2.region' is missing, and the AWS SDK found no region "
			+ "in the environment, the system properties, the profile or the instance either.";

	private static final String ACTION = "Set it, for instance to 'us-east-1', or set 'AWS_REGION' in the environment.";

	private final ApplicationContextRunner nowhere = TestRunners.bare().withSystemProperties(NOWHERE);

	private String before;

	/**
	 * Hides the region of the environment from the SDK.
	 */
	@BeforeEach
	void blankRegion() {
		this.before = System.getProperty("aws.region");
		System.setProperty("aws.region", "");
	}

	@AfterEach
	void restoreRegion() {
		if (this.before != null) {
			System.setProperty("aws.region", this.before);
		}
		else {
			System.clearProperty("aws.region");
		}
	}

	@Test
	void takesWhatTheSdkFinds() {
		assertThat(RegionChoice.find(new Setting<>("dynamodb2.region", null), () -> Region.SA_EAST_1))
			.isEqualTo(Region.SA_EAST_1);
	}

	@Test
	void regionThatIsNowhereFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(this.nowhere);
		assertThat(analysis.getDescription()).isEqualTo(PROBLEM);
		assertThat(analysis.getAction()).isEqualTo(ACTION);
	}

	@Test
	void regionOfANamedConnectionThatIsNowhereFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(this.nowhere.withPropertyValues(
				"dynamodb2.endpoint=http://localhost:1", "dynamodb2.connections.far.endpoint=http://far:1"));
		assertThat(analysis.getDescription()).isEqualTo(PROBLEM);
		assertThat(analysis.getAction()).isEqualTo(ACTION);
	}

	@Test
	void failureIsPrinted(CapturedOutput output) {
		TestPropertyValues.of(NOWHERE)
			.applyToSystemProperties(() -> assertThatException()
				.isThrownBy(() -> new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).run()));
		assertThat(output).containsSubsequence("APPLICATION FAILED TO START", PROBLEM, ACTION);
	}

	/**
	 * An application without any configuration.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(DynamoDb2AutoConfiguration.class)
	static class Application {

	}

}
