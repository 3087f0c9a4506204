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

package io.github.dynamodb2.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.ItemSchemas;
import io.github.dynamodb2.core.schema.UnmappableTypeException;
import io.github.dynamodb2.support.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpringAnnotationsTests {

	private static final String VERSION = "VersionedRecordExtension:VersionAttribute";

	private final ItemSchemas schemas = new ItemSchemas(new SpringAnnotations(), List.of());

	@Test
	void leavesTransientPropertyOfBeanOut() {
		ItemSchema<Login> schema = this.schemas.of(Login.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::attributeName)
			.containsExactly("id", "version");
	}

	@Test
	void leavesTransientPropertyOfImmutableOut() {
		ItemSchema<Built> schema = this.schemas.of(Built.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::attributeName)
			.containsExactlyInAnyOrder("id", "version");
		Built read = schema.tableSchema().mapToItem(Map.of("id", AttributeValue.fromS("1")));
		assertThat(read.id()).isEqualTo("1");
	}

	@Test
	void knowsVersionOfEveryShape() {
		assertThat(versionOf(Login.class)).isEqualTo("version");
		assertThat(versionOf(Built.class)).isEqualTo("version");
		assertThat(versionOf(Plain.class)).isEqualTo("version");
	}

	@Test
	void makesObjectsByMarkedFactoryMethod() {
		TableSchema<Point> schema = this.schemas.of(Point.class).tableSchema();
		Point read = schema.mapToItem(schema.itemToMap(Point.of("1", 2), true));
		assertThat(read.checked).isTrue();
		assertThat(read.getX()).isEqualTo(2);
	}

	@Test
	void makesRecordByMarkedConstructor() {
		TableSchema<Sum> schema = this.schemas.of(Sum.class).tableSchema();
		assertThat(schema.mapToItem(schema.itemToMap(new Sum("1", 2, 9), true))).isEqualTo(new Sum("1", 2, 3));
	}

	@Test
	void refusesRecordWhoseMarkedConstructorLeavesComponentsOut() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Short.class))
			.withMessage("Cannot map " + Short.class.getName() + ": its constructor does not take all properties: "
					+ "property 'name' has no public setter. Add it, or leave the property out with @DynamoDbIgnore.");
	}

	@Test
	void refusesAuditing() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Audited.class))
			.withMessage("Cannot map property 'created' of " + Audited.class.getName()
					+ ": '@CreatedDate' is not served here. There is no auditing yet. "
					+ "Set the property before it is saved, and take the annotation away.");
	}

	@Test
	void refusesAuditingOfAnotherName() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Composed.class))
			.withMessageContaining("'@Made' (a '@CreatedDate') is not served here. There is no auditing yet.");
	}

	@Test
	void refusesAnnotationOfFieldOfSuperclassThatIsNoProperty() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Hiding.class))
			.withMessage(
					"Cannot map " + Hiding.class.getName() + ": field 'read' has '@ReadOnlyProperty', which is not "
							+ "served there. A write replaces the whole item, so what is read only would get lost. "
							+ "Take the annotation away, or leave the property out with @Transient.");
	}

	@Test
	void refusesTypeAliasAndExpressions() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Aliased.class))
			.withMessageContaining(Aliased.class.getTypeName() + " has '@TypeAlias', which is not served there.");
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Expression.class))
			.withMessageContaining(
					"property 'name' of " + Expression.class.getName() + ": '@Value' is not served here.");
	}

	@Test
	void acceptsIdOnKeysOnly() {
		assertThat(this.schemas.of(WithId.class).attributes()).hasSize(1);
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(IdElsewhere.class))
			.withMessage("Cannot map property 'other' of " + IdElsewhere.class.getName()
					+ ": '@Id' is not served here. An item's id is its key. Annotate the property with "
					+ "@DynamoDbPartitionKey or @DynamoDbSortKey, or take @Id away.");
	}

	@Test
	void refusesVersionInNestedClass() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Outer.class))
			.withMessageContaining("'version' of the nested " + Plain.class.getTypeName() + " has '@Version'");
	}

	private @Nullable String versionOf(Class<?> type) {
		return this.schemas.of(type)
			.tableSchema()
			.tableMetadata()
			.customMetadataObject(VERSION, String.class)
			.orElse(null);
	}

	@DynamoDbBean
	public static class Login {

		private @Nullable String id;

		@Transient
		private @Nullable String password;

		@Version
		private @Nullable Long version;

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		public @Nullable String getPassword() {
			return this.password;
		}

		public void setPassword(@Nullable String password) {
			this.password = password;
		}

		public @Nullable Long getVersion() {
			return this.version;
		}

		public void setVersion(@Nullable Long version) {
			this.version = version;
		}

	}

	@DynamoDbImmutable(builder = Built.Builder.class)
	public record Built(@DynamoDbPartitionKey String id, @Version @Nullable Long version, @Transient String secret) {

		/**
		 * Knows nothing of what is left out.
		 */
		public static final class Builder {

			private String id = "";

			private @Nullable Long version;

			public Builder id(String id) {
				this.id = id;
				return this;
			}

			public Builder version(@Nullable Long version) {
				this.version = version;
				return this;
			}

			public Built build() {
				return new Built(this.id, this.version, "");
			}

		}

	}

	record Plain(@DynamoDbPartitionKey String id, @Version Long version) {
	}

	record Outer(@DynamoDbPartitionKey String id, Plain inner) {
	}

	static final class Point {

		private final String id;

		private final int x;

		private boolean checked;

		private Point(String id, int x) {
			this.id = id;
			this.x = x;
		}

		@PersistenceCreator
		static Point of(String id, int x) {
			Point point = new Point(id, x);
			point.checked = true;
			return point;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public int getX() {
			return this.x;
		}

	}

	record Sum(@DynamoDbPartitionKey String id, int a, @Transient int total) {

		@PersistenceCreator
		Sum(String id, int a) {
			this(id, a, a + 1);
		}

	}

	record Short(@DynamoDbPartitionKey String id, String name) {

		@PersistenceCreator
		Short(String id) {
			this(id, "");
		}

	}

	record Audited(@DynamoDbPartitionKey String id, @CreatedDate Instant created) {
	}

	record Composed(@DynamoDbPartitionKey String id, @Made Instant created) {
	}

	static class Hidden {

		@ReadOnlyProperty
		private final String read = "";

		String reads() {
			return this.read;
		}

	}

	static class Hiding extends Hidden {

		private @Nullable String id;

		@DynamoDbPartitionKey
		@DynamoDbAttribute("pk")
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

	}

	@TypeAlias("a")
	record Aliased(@DynamoDbPartitionKey String id) {
	}

	record Expression(@DynamoDbPartitionKey String id, @Value("#root.name") String name) {
	}

	@Immutable
	@Persistent
	record WithId(@Id @DynamoDbPartitionKey String id) {
	}

	record IdElsewhere(@DynamoDbPartitionKey String id, @Id String other) {
	}

}
