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
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RegionChoice}.
 */
class RegionChoiceTests {

	private static final Setting<String> REGION = new Setting<>("dynamodb2.region", null);

	@Test
	void takesWhatTheSdkFinds() {
		assertThat(RegionChoice.find(REGION, () -> Region.SA_EAST_1)).isEqualTo(Region.SA_EAST_1);
	}

	@Test
	void namesThePropertyWhenTheSdkFindsNone() {
		assertThatExceptionOfType(InvalidConfigurationException.class)
			.isThrownBy(() -> RegionChoice.find(REGION, () -> {
				throw SdkClientException.create("nowhere");
			}))
			.withMessage("Property 'dynamodb2.region' is missing, and the AWS SDK found no region in the environment, "
					+ "the system properties, the profile or the instance either.")
			.satisfies((ex) -> assertThat(ex.action())
				.isEqualTo("Set it, for instance to 'us-east-1', or set 'AWS_REGION' in the environment."));
	}

}
