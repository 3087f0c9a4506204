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

package io.github.dynamodb2.autoconfigure.docker.compose;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * The environment of a LocalStack service.
 *
 * @param variables the variables that are set
 */
record LocalStackEnvironment(Map<String, String> variables) {

	/**
	 * LocalStack's own default, which stands for its default account.
	 */
	private static final String ANYBODY = "test";

	/**
	 * Returns the region that the service names.
	 * @return the region, or {@code null} when it names none and takes any
	 */
	@Nullable Region region() {
		return Stream.of("AWS_DEFAULT_REGION", "DEFAULT_REGION")
			.map(this.variables::get)
			.filter((region) -> region != null && !region.isBlank())
			.findFirst()
			.map(Region::of)
			.orElse(null);
	}

	AwsCredentialsProvider credentials() {
		return StaticCredentialsProvider
			.create(AwsBasicCredentials.create(this.variables.getOrDefault("AWS_ACCESS_KEY_ID", ANYBODY),
					this.variables.getOrDefault("AWS_SECRET_ACCESS_KEY", ANYBODY)));
	}

}
