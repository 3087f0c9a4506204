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
package io.github.dynamodb2.support;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The test has services started by Docker Compose, as Spring Boot does it, and is skipped
 * where its commands are missing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsDocker
@ExtendWith(NeedsDockerCompose.Condition.class)
public @interface NeedsDockerCompose {

	/**
	 * Looks for the commands that Spring Boot looks for.
	 */
	final class Condition implements ExecutionCondition {

		private static final String HINT = "Install it to run these tests, or leave them out with "
				+ "-DexcludedGroups=container";

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (!ends("docker", "--version")) {
				return ConditionEvaluationResult.disabled("No command 'docker' on the PATH. " + HINT);
			}
			if (ends("docker", "compose", "version", "--format", "json")
					|| ends("docker-compose", "version", "--format", "json")) {
				return ConditionEvaluationResult.enabled("Docker Compose answers");
			}
			return ConditionEvaluationResult.disabled("No Docker Compose 2: neither 'docker compose version' nor "
					+ "'docker-compose version' gives JSON. " + HINT);
		}

		private static boolean ends(String... command) {
			try {
				return new ProcessBuilder(command).redirectOutput(Redirect.DISCARD)
					.redirectError(Redirect.DISCARD)
					.start()
					.waitFor() == 0;
			}
			catch (IOException ex) {
				return false;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}

	}

}
