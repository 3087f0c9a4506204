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

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.health.DynamoDb2HealthContributorAutoConfiguration;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.mapping.EpochMillis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a wrong configuration says at the start.
 */
class WrongConfigurationTests {

	private static final String USERS = "dynamodb2.tables.users.";

	private static final String NAMES = "which cannot be: DynamoDB takes 3 to 255 letters, digits, '_', '-' and '.'.";

	private static final String TABLE_NAMES = "Correct the name, or 'dynamodb2.table-name.prefix' and 'suffix', "
			+ "which are a part of it.";

	private static final String ORIGIN = "%n%n    Origin: \"%s\" from property source \"test\"";

	@ParameterizedTest
	@MethodSource
	void startFailsAndNamesPropertyAndCure(Case wrong) {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline()
			.withConfiguration(AutoConfigurations.of(DynamoDb2HealthContributorAutoConfiguration.class))
			.withPropertyValues(wrong.properties));
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines(wrong.description());
		assertThat(analysis.getAction()).isEqualToNormalizingNewlines(wrong.action);
	}

	static Stream<Case> startFailsAndNamesPropertyAndCure() {
		return Stream.of(connections(), clients(), limits(), tables(), indexes(), classes())
			.flatMap(Function.identity());
	}

	private static Stream<Case> connections() {
		return Stream.of(
				Case.of("dynamodb2.endpoint=", "dynamodb2.region=us-esat-1")
					.says("dynamodb2.region", "is 'us-esat-1', which is no region that the AWS SDK knows.")
					.advises("Use 'us-east-1', 'us-west-1' or 'us-east-2', or set the endpoint too "
							+ "if a service of your own answers to this region."),
				Case.of("dynamodb2.endpoint=localhost:8000")
					.says("dynamodb2.endpoint", "is 'localhost:8000', which is no absolute http or https address.")
					.advises("Write the address in full, for instance 'http://localhost:8000', "
							+ "or 'embedded' for DynamoDB Local inside this JVM."),
				Case.of("dynamodb2.connections.europe.endpoint=http//example")
					.says("dynamodb2.connections.europe.endpoint",
							"is 'http//example', which is no absolute http or https address.")
					.advises("Write the address in full, for instance 'http://localhost:8000', "
							+ "or 'embedded' for DynamoDB Local inside this JVM."),
				user("dynamodb2.endpoint=http://user:secret@localhost:8000"),
				user("dynamodb2.connections.europe.endpoint=https://secret@dynamodb.example"),
				user("dynamodb2.endpoint=ftp//user:sec/ret@localhost"),
				Case.of("dynamodb2.connections.default.region=us-east-1")
					.says("dynamodb2.connections.default", "declares the default connection a second time.")
					.advises("Move its settings to the top level, for instance to 'dynamodb2.region'."),
				Case.of("dynamodb2.connections.far-east.region=us-east-1",
						"dynamodb2.connections.farEast.region=us-east-1")
					.says("dynamodb2.connections.farEast",
							"gives a bean named 'farEastConnection', but so does 'dynamodb2.connections.far-east'.")
					.advises("Rename one of them."),
				Case.of("dynamodb2.credentials.access-key-id=me")
					.says("dynamodb2.credentials.secret-access-key", "is missing, but other credentials are set.")
					.advises("Set both 'access-key-id' and 'secret-access-key', or a 'profile', or none of them."),
				Case.of("dynamodb2.credentials.access-key-id=me", "dynamodb2.credentials.profile=mine")
					.says("dynamodb2.credentials.profile", "is set together with keys.")
					.advises("Use either the profile or 'access-key-id' and 'secret-access-key'."));
	}

	private static Case user(String setting) {
		return Case.of(setting)
			.says(setting.substring(0, setting.indexOf('=')),
					"has a user or a password before the '@', which DynamoDB does not look at.")
			.advises("Remove it. Who calls is said by 'credentials'.");
	}

	private static Stream<Case> clients() {
		return Stream.of(
				Case.of("dynamodb2.http.max-connections=0")
					.says("dynamodb2.http.max-connections", "is 0, but must be at least 1.")
					.advises("Correct it, or leave it out."),
				Case.of("dynamodb2.http.socket-timeout=0s")
					.says("dynamodb2.http.socket-timeout", "is 0ms, but must be at least 1ms.")
					.advises("Correct it, or leave it out."),
				Case.of("dynamodb2.connections.europe.call.max-attempts=0")
					.says("dynamodb2.connections.europe.call.max-attempts", "is 0, but must be at least 1.")
					.advises("Correct it, or leave it out."),
				Case.of("dynamodb2.connections.europe.http.client=url-connection", "dynamodb2.http.max-idle-time=10s")
					.says("dynamodb2.connections.europe.http.client",
							"is 'url-connection', which has no pool, but the pool is configured.")
					.advises("Use 'apache5', or leave 'max-connections', 'acquisition-timeout', 'max-idle-time' and "
							+ "'time-to-live' out."),
				Case.of("dynamodb2.connections.europe.ssl.bundle=mine")
					.says("dynamodb2.connections.europe.ssl.bundle",
							"is 'mine', but the application has no SSL bundles.")
					.advises("Declare the bundle under 'spring.ssl.bundle', or leave the property out."));
	}

	private static Stream<Case> limits() {
		return Stream.of(limit("dynamodb2.health.timeout=0s", "is 0ms, but must be at least 1ms."),
				limit("dynamodb2.health.timeout=-1s", "is -1000ms, but must be at least 1ms."),
				limit("dynamodb2.call.timeout=999us", "is 0ms, but must be at least 1ms."),
				limit("dynamodb2.call.attempt-timeout=-5ms", "is -5ms, but must be at least 1ms."),
				limit("dynamodb2.http.time-to-live=-1s", "is -1000ms, but must not be negative."),
				limit("dynamodb2.batch.requests=0", "is 0, but must be at least 1."),
				limit("dynamodb2.repositories.max-fan-out=0", "is 0, but must be at least 1."),
				limit("dynamodb2.repositories.max-fan-out=-100", "is -100, but must be at least 1."),
				limit("dynamodb2.repositories.max-items=0", "is 0, but must be at least 1."));
	}

	private static Case limit(String setting, String problem) {
		return Case.of(setting)
			.says(setting.substring(0, setting.indexOf('=')), problem)
			.advises("Correct it, or leave it out.");
	}

	private static Stream<Case> tables() {
		return Stream.of(
				Case.of("dynamodb2.connections.europe.region=eu-west-1", USERS + "connection=europa")
					.says(USERS + "connection", "is 'europa', but there is no connection of that name.")
					.advises("Use 'europe', or declare 'dynamodb2.connections.europa'."),
				Case.of(USERS + "partition-key=id:X")
					.says(USERS + "partition-key", "is 'id:X', but 'X' is no type that a key can have.")
					.advises("Write 'id' or 'id:S' for a string, 'id:N' for a number, 'id:B' for binary data."),
				Case.of(USERS + "partition-key=:N")
					.says(USERS + "partition-key", "is ':N', which names no attribute.")
					.advises("Write the attribute's name, for instance 'id' or 'id:N'."),
				Case.of(USERS + "partition-key=id", USERS + "time-to-live=")
					.says(USERS + "time-to-live", "is '', which names no attribute.")
					.advises("Write the attribute's name, or leave the property out."),
				Case.of(USERS + "name=ab", USERS + "partition-key=id")
					.says(USERS + "name", "gives its table the name 'ab', " + NAMES)
					.advises(TABLE_NAMES),
				Case.of("dynamodb2.tables.[my users].partition-key=id")
					.says("dynamodb2.tables.my users", "gives its table the name 'my users', " + NAMES)
					.advises(TABLE_NAMES),
				Case.of("dynamodb2.table-name.prefix=dev/", USERS + "connection=default")
					.says("dynamodb2.tables.users", "gives its table the name 'dev/users', " + NAMES)
					.advises(TABLE_NAMES),
				Case.of("dynamodb2.table-name.suffix=" + "x".repeat(252), USERS + "name=users")
					.says(USERS + "name", "gives its table the name 'users" + "x".repeat(252) + "', " + NAMES)
					.advises(TABLE_NAMES),
				Case.of(USERS + "type=java.lang.String")
					.says(USERS + "type",
							"is java.lang.String. Cannot map java.lang.String: it is no class of an application. "
									+ "Use a record or a class.")
					.advises("Name the class of the items, or leave it out."),
				Case.of(USERS + "type=java.util.Map")
					.says(USERS + "type",
							"is java.util.Map. Cannot map java.util.Map: it is no class of an application. "
									+ "Use a record or a class.")
					.advises("Name the class of the items, or leave it out."),
				Case.of(USERS + "partition-key=a,b")
					.says(USERS + "partition-key", "names several attributes: [a, b].")
					.advises("Name one; only global indexes may have several."),
				Case.of(USERS + "sort-key=id")
					.says(USERS + "partition-key", "is missing, but 'sort-key' is set.")
					.advises("Set both, or 'partition-key' alone."),
				Case.of(USERS + "time-to-live=expires")
					.says(USERS + "partition-key", "is missing, but the table has other settings.")
					.advises("Set it, or leave all but 'connection' and 'name' out: "
							+ "the table is described on first use then."),
				Case.of(USERS + "partition-key=id", USERS + "throughput.read=5")
					.says(USERS + "throughput.write", "is 0, but must be at least 1.")
					.advises("Set both 'read' and 'write', or leave 'throughput' out: the table is on-demand then."),
				Case.of(USERS + "partition-key=id", "dynamodb2.tables.[us.ers].partition-key=id",
						"dynamodb2.tables.us-ers.partition-key=id")
					.says("dynamodb2.tables.us-ers",
							"gives a bean named 'usErs', but so does 'dynamodb2.tables.us.ers'.")
					.advises("Rename one of them."));
	}

	private static Stream<Case> indexes() {
		String index = USERS + "indexes.ByDate.";
		return Stream.of(
				index("type=local").says(index + "sort-key", "is missing, but a local index needs a sort key.")
					.advises("Set it, or make the index global with '" + index + "type'."),
				index("type=local", "sort-key=date", "partition-key=city")
					.says(index + "partition-key",
							"is [city], but a local index has the partition key of its table, [id].")
					.advises("Leave it out, or make the index global with '" + index + "type'."),
				index("type=local", "sort-key=date", "throughput.read=1")
					.says(index + "throughput", "is set, but a local index uses its table's.")
					.advises("Remove it."),
				index("type=global", "sort-key=date")
					.says(index + "partition-key", "is missing, but a global index needs a partition key.")
					.advises("Set it, or make the index local with '" + index + "type'."),
				index("partition-key=date").says(index + "type", "is missing.")
					.advises("Set it to 'local' or 'global'."),
				index("type=global", "partition-key=date", "projection=include")
					.says(index + "include", "is missing, but the projection is 'include'.")
					.advises("List the attributes to include, or set '" + index
							+ "projection' to 'all' or 'keys-only'."),
				index("type=global", "partition-key=date", "include=name")
					.says(index + "include", "is set, but the projection is not 'include'.")
					.advises("Set '" + index + "projection' to 'include', or remove the list."),
				index("type=global", "partition-key=date", "projection=include", "include[0]=")
					.says(index + "include", "is '', which names no attribute.")
					.advises("Write the attribute's name, or leave the property out."),
				index("type=global", "partition-key=date", "projection=include", "include=name, ,city")
					.says(index + "include", "is '', which names no attribute.")
					.advises("Write the attribute's name, or leave the property out."),
				index("type=global", "partition-key[0]=")
					.says(index + "partition-key", "is '', which names no attribute.")
					.advises("Write the attribute's name, or leave the property out."),
				index("type=global", "partition-key=date:D")
					.says(index + "partition-key", "is 'date:D', but 'D' is no type that a key can have.")
					.advises("Write 'date' or 'date:S' for a string, 'date:N' for a number, "
							+ "'date:B' for binary data."),
				index("type=global", "partition-key=id:N").says("dynamodb2.tables.users",
						"describes no possible table: Key attribute 'id' of table 'users' is declared as S and as N.")
					.advises("Correct it, or the class of the items."),
				index("type=global", "partition-key=date", "name=by date")
					.says(index + "name", "gives its index the name 'by date', " + NAMES)
					.advises("Correct the name."),
				Case.of(USERS + "partition-key=id", USERS + "indexes.AA.type=global",
						USERS + "indexes.AA.partition-key=x")
					.says(USERS + "indexes.AA", "gives its index the name 'AA', " + NAMES)
					.advises("Correct the name."),
				Case.of(USERS + "partition-key=id", USERS + "indexes.AAA.type=global",
						USERS + "indexes.AAA.partition-key=x", USERS + "indexes.BBB.type=global",
						USERS + "indexes.BBB.partition-key=x", USERS + "indexes.BBB.name=AAA")
					.says(USERS + "indexes.BBB", "declares index 'AAA', but so does '" + USERS + "indexes.AAA'.")
					.advises("Give one of them another name, or remove it."));
	}

	private static Case index(String... settings) {
		return Case
			.of(Stream
				.concat(Stream.of(USERS + "partition-key=id"),
						Stream.of(settings).map((setting) -> USERS + "indexes.ByDate." + setting))
				.toArray(String[]::new));
	}

	private static Stream<Case> classes() {
		String person = Person.class.getName();
		String type = USERS + "type=" + person;
		return Stream.of(
				Case.of(type, USERS + "partition-key=city", USERS + "sort-key=born")
					.says(USERS + "sort-key", "declares 'born' as S, but class " + person + " stores it as N.")
					.advises("Make both the same, here or with a converter in the class."),
				Case.of(type, USERS + "partition-key=city")
					.says("dynamodb2.tables.users", "has key [city], but class " + person + " has key [city, name].")
					.advises("Make both the same, or leave 'partition-key' and 'sort-key' out."),
				Case.of(type, USERS + "time-to-live=email")
					.says(USERS + "time-to-live", "declares 'email' as N, but class " + person + " stores it as S.")
					.advises("Make both the same, here or with a converter in the class."),
				Case.of(type, USERS + "time-to-live=expires")
					.says(USERS + "time-to-live",
							"names attribute 'expires', which " + person + " does not have: no item would expire.")
					.advises("Correct the name, or add a property with @DynamoDbAttribute(\"expires\")."),
				Case.of(USERS + "type=" + Parcel.class.getName(), USERS + "time-to-live=expires")
					.says(USERS + "time-to-live",
							"declares 'expires' as a time in seconds, but class " + Parcel.class.getName()
									+ " stores it in milliseconds.")
					.advises("Convert the property with EpochSeconds."),
				Case.of(type, USERS + "indexes.ByEmail.partition-key=name")
					.says(USERS + "indexes.ByEmail.partition-key",
							"is [name], but class " + person + " declares [email].")
					.advises("Leave it out, or make both the same."));
	}

	/**
	 * Something that expires.
	 *
	 * @param id its id
	 * @param expires when
	 */
	record Parcel(@DynamoDbPartitionKey String id, @DynamoDbConvertedBy(EpochMillis.class) Instant expires) {
	}

	/**
	 * A wrong configuration.
	 */
	static final class Case {

		private final String[] properties;

		private String property = "";

		private String problem = "";

		private String action = "";

		private Case(String... properties) {
			this.properties = properties;
		}

		static Case of(String... properties) {
			return new Case(properties);
		}

		Case says(String property, String problem) {
			this.property = property;
			this.problem = problem;
			return this;
		}

		Case advises(String action) {
			this.action = action;
			return this;
		}

		String description() {
			String text = "Property '%s' %s".formatted(this.property, this.problem);
			boolean set = Stream.of(this.properties).anyMatch((setting) -> setting.startsWith(this.property + "="));
			return set ? text + ORIGIN.formatted(this.property) : text;
		}

		@Override
		public String toString() {
			return String.join(", ", this.properties);
		}

	}

}
