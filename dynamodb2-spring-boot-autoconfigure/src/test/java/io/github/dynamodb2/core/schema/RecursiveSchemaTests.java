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

package io.github.dynamodb2.core.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPreserveEmptyObject;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecursiveSchemaTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void roundTripsTree() {
		TableSchema<Node> schema = this.schemas.of(Node.class).tableSchema();
		Node tree = new Node("root", new Node("left", null, List.of()),
				List.of(new Node("a", null, List.of(new Node("b", null, null)))));
		assertThat(schema.mapToItem(schema.itemToMap(tree, true))).isEqualTo(tree);
	}

	@Test
	void leavesNullsOutAtEveryDepth() {
		Map<String, AttributeValue> map = this.schemas.of(Node.class)
			.tableSchema()
			.itemToMap(new Node("root", new Node("left", null, null), null), true);
		assertThat(map.get("left").m()).containsOnlyKeys("name");
	}

	@Test
	void preservesEmptyObjectOfItself() {
		TableSchema<Box> schema = this.schemas.of(Box.class).tableSchema();
		Box box = new Box("a", new Box(null, null));
		assertThat(schema.mapToItem(schema.itemToMap(box, true))).isEqualTo(box);
	}

	@Test
	void roundTripsClassesThatContainEachOther() {
		TableSchema<Author> schema = this.schemas.of(Author.class).tableSchema();
		Author author = new Author("a", List.of(new Book("b", new Author("c", null))));
		assertThat(schema.mapToItem(schema.itemToMap(author, true))).isEqualTo(author);
		TableSchema<Book> books = this.schemas.of(Book.class).tableSchema();
		Book book = author.books().get(0);
		assertThat(books.mapToItem(books.itemToMap(book, true))).isEqualTo(book);
	}

	@Test
	void resolvesPathThroughItself() {
		assertThat(this.schemas.of(Node.class).path("left.left.name").segments()).containsExactly("left", "left",
				"name");
	}

	@Test
	void nestedReferenceAnswersAsTheSchemaDoes() {
		ItemSchema<Node> schema = this.schemas.of(Node.class);
		TableSchema<Node> root = schema.tableSchema();
		@SuppressWarnings("unchecked")
		TableSchema<Node> nested = (TableSchema<Node>) schema.property("left")
			.orElseThrow()
			.enhancedType()
			.tableSchema()
			.orElseThrow();
		Node node = new Node("n", null, null);
		assertThat(nested).isInstanceOf(SchemaReference.class);
		assertThat(nested.itemType()).isEqualTo(EnhancedType.of(Node.class));
		assertThat(nested.attributeNames()).isEqualTo(root.attributeNames());
		assertThat(nested.isAbstract()).isFalse();
		assertThat(nested.tableMetadata()).isSameAs(root.tableMetadata());
		assertThat(nested.converterForAttribute("name")).isSameAs(root.converterForAttribute("name"));
		assertThat(nested.attributeValue(node, "name")).isEqualTo(AttributeValue.fromS("n"));
		assertThat(nested.itemToMap(node, List.of("name"))).containsOnlyKeys("name");
		assertThat(nested.mapToItem(Map.of("name", AttributeValue.fromS("n")))).isEqualTo(node);
	}

	@Test
	void refusesToFlattenItself() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Flat.class))
			.withMessage("Cannot map property 'flat' of " + Flat.class.getName() + ": '" + Flat.class.getName()
					+ "' contains itself, so it cannot be flattened. Take @DynamoDbFlatten away.");
	}

	record Node(@DynamoDbPartitionKey String name, @Nullable Node left, @Nullable List<Node> children) {
	}

	record Box(@Nullable String name, @DynamoDbPreserveEmptyObject @Nullable Box inner) {
	}

	record Author(String name, @Nullable List<Book> books) {
	}

	record Book(String title, Author author) {
	}

	record Flat(String name, @DynamoDbFlatten Flat flat) {
	}

}
