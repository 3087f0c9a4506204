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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.DynamoDb2CreateTableCustomizer;
import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link DynamoDb2Provisioner} on DynamoDB Local.
 */
@ExtendWith(OutputCaptureExtension.class)
class ProvisioningIntegrationTests {

	private final Connection connection = LocalDynamoDb.connection();

	private final String name = LocalDynamoDb.freshName("provisioned");

	@Test
	void createsATableOfTheConfiguration() {
		create()
			.withPropertyValues("dynamodb2.tables.users.partition-key=id", "dynamodb2.tables.users.sort-key=at:N",
					"dynamodb2.tables.users.time-to-live=expires", "dynamodb2.tables.users.indexes.ByName.type=local",
					"dynamodb2.tables.users.indexes.ByName.sort-key=name")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				TableDescription table = describe();
				assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
				assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
				assertThat(table.localSecondaryIndexes()).extracting(LocalSecondaryIndexDescription::indexName)
					.containsExactly("ByName");
				assertThat(this.connection.client()
					.describeTimeToLive((request) -> request.tableName(this.name))
					.timeToLiveDescription()
					.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
			});
	}

	@Test
	void createsATableWithThroughput() {
		create()
			.withPropertyValues("dynamodb2.tables.users.partition-key=id", "dynamodb2.tables.users.throughput.read=5",
					"dynamodb2.tables.users.throughput.write=15")
			.run((context) -> assertThat(describe().provisionedThroughput().writeCapacityUnits()).isEqualTo(15));
	}

	@Test
	void customizersChangeTheRequestInTheirOrder() {
		List<String> seen = new ArrayList<>();
		create().withPropertyValues("dynamodb2.tables.users.partition-key=id")
			.withUserConfiguration(Customizers.class)
			.withBean("seen", List.class, () -> seen)
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(describe().streamSpecification().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
				assertThat(seen).containsExactly("first default", "second default");
			});
	}

	@Test
	void createsTheTableOfARepository() {
		TestRunners.online()
			.withUserConfiguration(PeopleApplication.class)
			.withPropertyValues("dynamodb2.provisioning=create", "people.table=" + this.name)
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(describe().globalSecondaryIndexes()).extracting(GlobalSecondaryIndexDescription::indexName)
					.containsExactly("ByEmail");
				assertThat(describe().localSecondaryIndexes()).extracting(LocalSecondaryIndexDescription::indexName)
					.containsExactly("ByAge");
			});
	}

	@Test
	void leavesAnExistingTableAlone() {
		this.connection.createTable(TableDefinition.named(this.name).partitionKey("other").build());
		create().withPropertyValues("dynamodb2.tables.users.partition-key=id").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(describe().keySchema()).hasSize(1)
				.allSatisfy((key) -> assertThat(key.attributeName()).isEqualTo("other"));
		});
	}

	@Test
	void missingTableThatNobodyDescribesCannotBeCreated() {
		FailureAnalysis analysis = StartFailure.of(create());
		assertThat(analysis.getDescription())
			.isEqualTo("Property 'dynamodb2.tables.users.partition-key' is missing, and so is table '" + this.name
					+ "', which shall be created.");
		assertThat(analysis.getAction())
			.isEqualTo("Set it, or the 'type' of the items, or create the table by other means.");
	}

	@Test
	void acceptsATableThatIsAsDeclared() {
		this.connection.createTable(TableDefinition.named(this.name)
			.partitionKey("id")
			.index(Index.global("ByName").partitionKey("name"))
			.build());
		validate().withPropertyValues("dynamodb2.tables.users.partition-key=id")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void acceptsATableThatNobodyDescribes() {
		this.connection.createTable(TableDefinition.named(this.name).partitionKey("id").build());
		validate().run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void showsWhereTablesDiffer() {
		this.connection.createTable(TableDefinition.named("x" + this.name)
			.partitionKey("id")
			.index(Index.global("ByName").partitionKey("name"))
			.build());
		FailureAnalysis analysis = StartFailure.of(TestRunners.online()
			.withPropertyValues("dynamodb2.provisioning=validate", "dynamodb2.tables.users.name=x" + this.name,
					"dynamodb2.tables.users.partition-key=id:N", "dynamodb2.tables.users.indexes.ByName.type=global",
					"dynamodb2.tables.users.indexes.ByName.partition-key=name",
					"dynamodb2.tables.users.indexes.ByName.projection=keys-only", "dynamodb2.tables.roles.name=nowhere",
					"dynamodb2.tables.roles.partition-key=id"));
		int width = ("x" + this.name).length() - "nowhere".length();
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				Property 'dynamodb2.provisioning' is 'validate', and tables are not as declared:

				    Connection  Table%1$s    What                       Declared   Found
				    default     x%2$s  key                        [id:N]     [id]
				    default     x%2$s  index 'ByName' projection  KEYS_ONLY  ALL
				    default     nowhere%1$s  table                      exists     -""".formatted(" ".repeat(width),
				this.name));
		assertThat(analysis.getAction())
			.isEqualTo("Change what is declared under 'dynamodb2.tables' or in the classes, or change the tables. "
					+ "Missing tables are created with 'dynamodb2.provisioning' set to 'create'; "
					+ "existing ones are never changed.");
	}

	@Test
	void addsMissingGlobalIndexesAndChangesNothingElse(CapturedOutput output) {
		Table table = this.connection.createTable(TableDefinition.named(this.name)
			.partitionKey("id")
			.sortKey("at")
			.index(Index.global("Other").partitionKey("other"))
			.index(Index.global("ByCity").partitionKey("city").projectKeysOnly())
			.build());
		table.put(Map.of("id", "1", "at", "2", "name", "Doe"));
		update().run((context) -> assertThat(context).hasNotFailed());
		assertThat(describe().globalSecondaryIndexes())
			.extracting(GlobalSecondaryIndexDescription::indexName, GlobalSecondaryIndexDescription::indexStatus,
					(index) -> index.projection().projectionType())
			.containsExactlyInAnyOrder(tuple("Other", IndexStatus.ACTIVE, ProjectionType.ALL),
					tuple("ByCity", IndexStatus.ACTIVE, ProjectionType.KEYS_ONLY),
					tuple("ByName", IndexStatus.ACTIVE, ProjectionType.ALL),
					tuple("ByDate", IndexStatus.ACTIVE, ProjectionType.KEYS_ONLY));
		assertThat(this.connection.table(this.name)
			.query((query) -> query.where("name").eq("Doe").index("ByName"))
			.toList()).hasSize(1);
		assertThat(output)
			.contains("Adding index 'ByDate' to table '%s'".formatted(this.name), "Added index 'ByDate'",
					"Table '%s' exists and is not as declared".formatted(this.name), "index 'ByLocal'",
					"index 'ByCity' projection")
			.doesNotContain("Adding index 'ByCity'", "Adding index 'ByLocal'");
		update().run((context) -> assertThat(context).hasNotFailed());
		assertThat(output.toString().split("Adding index", -1)).hasSize(3);
	}

	@Test
	void updateMakesATableThatIsMissing() {
		update().run((context) -> assertThat(context).hasNotFailed());
		assertThat(describe().globalSecondaryIndexes()).hasSize(3);
	}

	@Test
	void createSaysHowMissingIndexesAreAdded(CapturedOutput output) {
		this.connection.createTable(TableDefinition.named(this.name).partitionKey("id").sortKey("at").build());
		update().withPropertyValues("dynamodb2.provisioning=create")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output).contains("Missing global indexes are added with 'dynamodb2.provisioning' set to 'update'; "
				+ "local ones can only be made with their table.");
		assertThat(describe().globalSecondaryIndexes()).isEmpty();
	}

	@Test
	void validateSaysHowMissingIndexesAreAdded() {
		this.connection.createTable(TableDefinition.named(this.name).partitionKey("id").sortKey("at").build());
		assertThat(StartFailure.of(update().withPropertyValues("dynamodb2.provisioning=validate")).getAction())
			.endsWith("existing ones are never changed. Missing global indexes are added with "
					+ "'dynamodb2.provisioning' set to 'update'; local ones can only be made with their table.");
	}

	@Test
	void indexThatCannotBeAddedNamesIt() {
		this.connection.createTable(TableDefinition.named(this.name).partitionKey("id").sortKey("at").build());
		FailureAnalysis analysis = StartFailure
			.of(update().withPropertyValues("dynamodb2.tables.users.indexes.ByName.throughput.read=1",
					"dynamodb2.tables.users.indexes.ByName.throughput.write=1"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.provisioning' is 'update', but index "
				+ "'ByName' cannot be added: Index 'ByName' has a throughput but table '" + this.name
				+ "' is on-demand.");
	}

	private ApplicationContextRunner update() {
		String indexes = "dynamodb2.tables.users.indexes.";
		return TestRunners.online()
			.withPropertyValues("dynamodb2.provisioning=update", "dynamodb2.tables.users.name=" + this.name,
					"dynamodb2.tables.users.partition-key=id", "dynamodb2.tables.users.sort-key=at",
					indexes + "ByName.type=global", indexes + "ByName.partition-key=name",
					indexes + "ByDate.type=global", indexes + "ByDate.partition-key=city",
					indexes + "ByDate.sort-key=date:N", indexes + "ByDate.projection=keys-only",
					indexes + "ByCity.type=global", indexes + "ByCity.partition-key=city",
					indexes + "ByLocal.type=local", indexes + "ByLocal.sort-key=local");
	}

	@Test
	void methodThatCannotBePlannedLeavesNoTableBehind() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.online()
			.withUserConfiguration(TrialApplication.Refused.class)
			.withPropertyValues("dynamodb2.provisioning=create", "trial.table=" + this.name,
					"dynamodb2.tables.users.name=x" + this.name, "dynamodb2.tables.users.partition-key=id"));
		assertThat(analysis.getDescription()).contains("findByShade");
		assertThat(this.connection.tableNames()).doesNotContain(this.name, "x" + this.name);
	}

	@Test
	void methodsThatAreImplementedAreNotPlanned() {
		TestRunners.online()
			.withUserConfiguration(TrialApplication.Accepted.class)
			.withPropertyValues("dynamodb2.provisioning=create", "trial.table=" + this.name)
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.getBean(TrialApplication.Paints.class).mixed()).isEqualTo("mixed");
				assertThat(context.getBean(TrialApplication.Paints.class).dried()).isEqualTo("dried");
				assertThat(context.getBean(TrialApplication.Paints.class).findById("red")).isEmpty();
			});
	}

	private ApplicationContextRunner create() {
		return TestRunners.online()
			.withPropertyValues("dynamodb2.provisioning=create", "dynamodb2.tables.users.name=" + this.name);
	}

	private ApplicationContextRunner validate() {
		return TestRunners.online()
			.withPropertyValues("dynamodb2.provisioning=validate", "dynamodb2.tables.users.name=" + this.name);
	}

	private TableDescription describe() {
		return this.connection.table(this.name).describe();
	}

	/**
	 * What an application wants of all its tables.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Customizers {

		@Bean
		@Order(2)
		DynamoDb2CreateTableCustomizer second(List<String> seen) {
			return (connection, request) -> {
				seen.add("second " + connection);
				request.streamSpecification(
						(stream) -> stream.streamEnabled(true).streamViewType(StreamViewType.KEYS_ONLY));
			};
		}

		@Bean
		@Order(1)
		DynamoDb2CreateTableCustomizer first(List<String> seen) {
			return (connection, request) -> {
				seen.add("first " + connection);
				request.tableName("another")
					.streamSpecification(
							(stream) -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE));
			};
		}

	}

}
