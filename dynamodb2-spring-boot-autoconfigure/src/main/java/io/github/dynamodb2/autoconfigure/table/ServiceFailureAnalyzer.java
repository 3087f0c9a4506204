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

package io.github.dynamodb2.autoconfigure.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Explains a call at the start that the service did not answer as it should.
 */
final class ServiceFailureAnalyzer extends AbstractFailureAnalyzer<DynamoDb2Exception> {

	private static final String DEFAULT = "default";

	private static final String CONNECTIONS = "dynamodb2.connections";

	private final @Nullable Environment environment;

	ServiceFailureAnalyzer(@Nullable Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DynamoDb2Exception cause) {
		String connection = cause.connection().orElse(DEFAULT);
		boolean provisioning = findCause(rootFailure, ProvisioningException.class) != null;
		Failure.Kind problem = Failure.of(cause).kind();
		return what(problem).map((what) -> new FailureAnalysis(description(what, problem, connection, cause),
				isConfigured(connection) ? action(problem, connection, provisioning) : ownAction(connection), cause))
			.orElse(null);
	}

	/**
	 * Tells whether a connection is one of the properties.
	 */
	private boolean isConfigured(String connection) {
		return DEFAULT.equals(connection) || this.environment == null
				|| Binder.get(this.environment)
					.bind(CONNECTIONS, Bindable.mapOf(String.class, Object.class))
					.map((declared) -> declared.containsKey(connection))
					.orElse(false);
	}

	private static String ownAction(String connection) {
		return "Correct the bean that makes connection '%s': 'dynamodb2.connections' has none of that name."
			.formatted(connection);
	}

	/**
	 * Says what is the matter, where a person can do something about it.
	 */
	private static Optional<String> what(Failure.Kind problem) {
		return switch (problem) {
			case MISSING -> Optional.of("lacks a table");
			case NO_CREDENTIALS -> Optional.of("has no credentials");
			case WRONG_CREDENTIALS -> Optional.of("has credentials that the service does not accept");
			case NOT_ALLOWED -> Optional.of("is not allowed to make a call");
			case NOT_TRUSTED -> Optional.of("does not trust the service");
			case UNREACHABLE, TIMED_OUT -> Optional.of("does not reach the service");
			default -> Optional.empty();
		};
	}

	private static String description(String what, Failure.Kind problem, String connection, DynamoDb2Exception cause) {
		String details = (problem == Failure.Kind.NO_CREDENTIALS)
				? "None are under 'dynamodb2', and none where "
						+ "the AWS SDK looks: environment, system properties, shared files, container, instance."
				: String.valueOf(cause.getMessage());
		return "Connection '%s' to DynamoDB %s:%n%n    %s".formatted(connection, what, details);
	}

	private String action(Failure.Kind problem, String connection, boolean provisioning) {
		String prefix = DEFAULT.equals(connection) ? "dynamodb2" : CONNECTIONS + "." + connection;
		return switch (problem) {
			case MISSING -> ("Create the table, for instance with 'dynamodb2.provisioning' set to 'create', "
					+ "or correct its name, '%1$s.region' or '%1$s.endpoint'.")
				.formatted(prefix);
			case NO_CREDENTIALS -> ("Set '%1$s.credentials', or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the "
					+ "environment. A service on this machine needs none: set '%1$s.endpoint'.")
				.formatted(prefix);
			case WRONG_CREDENTIALS ->
				"Correct or renew '%1$s.credentials', or those that the AWS SDK finds, and check '%1$s.region'."
					.formatted(prefix);
			case NOT_ALLOWED -> provisioning
					? "Allow the action in IAM, or set 'dynamodb2.provisioning' to 'none': "
							+ "tables are not looked at when the application starts then."
					: "Allow the action in IAM, or correct '%1$s.credentials'.".formatted(prefix);
			case NOT_TRUSTED -> ("Name an SSL bundle that trusts the service's certificate under '%1$s.ssl.bundle', "
					+ "or correct '%1$s.endpoint'.")
				.formatted(prefix);
			default -> reach(prefix);
		};
	}

	private String reach(String prefix) {
		String endpoint = endpoint(prefix);
		return (endpoint != null)
				? "Start the service, or correct '%s'; 'embedded' is DynamoDB Local inside this JVM."
					.formatted(endpoint)
				: ("Check the network and '%1$s.region', or set '%1$s.endpoint'; "
						+ "'embedded' is DynamoDB Local inside this JVM.")
					.formatted(prefix);
	}

	private @Nullable String endpoint(String prefix) {
		Environment known = this.environment;
		List<String> properties = Stream.of(prefix, "dynamodb2").distinct().map((name) -> name + ".endpoint").toList();
		return (known != null) ? properties.stream().filter(known::containsProperty).findFirst().orElse(null) : null;
	}

}
