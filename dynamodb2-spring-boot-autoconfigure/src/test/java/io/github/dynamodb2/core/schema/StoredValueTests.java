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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.error.UnreadableItemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Values that are read as they were written, or refused by their property's name.
 */
class StoredValueTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void collectionsKeepOrderDuplicatesAndNulls() {
		Queues queues = new Queues(Arrays.asList("b", "a", null, "b"), List.of(new Line("b"), new Line("a")));
		assertThat(write(queues)).extractingByKey("names")
			.isEqualTo(AttributeValue.fromL(List.of(AttributeValue.fromS("b"), AttributeValue.fromS("a"),
					AttributeValue.fromNul(true), AttributeValue.fromS("b"))));
		assertThat(readBack(queues)).isEqualTo(queues);
		Queues sets = new Queues(Set.of("a"), null);
		assertThat(readBack(sets).names()).containsExactly("a");
	}

	@Test
	void nullInListsAndMapsIsDynamoDbsNull() {
		Map<String, Integer> counts = new HashMap<>();
		counts.put("a", null);
		Table table = new Table(Arrays.asList(1.0, null), Arrays.asList(List.of("a"), null),
				Arrays.asList(new Line("a"), null), counts, Arrays.asList(State.OPEN, null));
		assertThat(readBack(table)).isEqualTo(table);
		assertThat(write(table)).extractingByKey("counts")
			.isEqualTo(AttributeValue.fromM(Map.of("a", AttributeValue.fromNul(true))));
	}

	@Test
	void nullInASetIsRefusedByThePropertysName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write(new Tags(new HashSet<>(Arrays.asList("a", null)), null)))
			.withMessage("Cannot write property 'tags' of " + Tags.class.getTypeName()
					+ ": a set of DynamoDB cannot hold null. Take it out, or use a List");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write(new Tags(null, List.of(new HashSet<>(Arrays.asList(1, null))))))
			.withMessageStartingWith("Cannot write property 'groups' of " + Tags.class.getTypeName());
	}

	@Test
	void nestedObjectsWithoutAnyValueAreKept() {
		Text text = new Text(new Line(null), List.of(new Line("a"), new Line(null)), Map.of("a", new Line(null)),
				new Sets(Set.of()));
		assertThat(write(text)).extractingByKey("first").isEqualTo(AttributeValue.fromM(Map.of()));
		assertThat(readBack(text)).isEqualTo(new Text(text.first(), text.lines(), text.named(), new Sets(null)));
	}

	@Test
	void aNestedObjectThatIsNoMapIsRefused() {
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> read(Text.class, Map.of("first", AttributeValue.fromS("a"))))
			.satisfies((ex) -> assertThat(ex.attribute()).contains("first"));
		AttributeValue lines = AttributeValue.fromL(List.of(AttributeValue.fromN("1")));
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> read(Text.class, Map.of("lines", lines)))
			.satisfies((ex) -> assertThat(ex.attribute()).contains("lines[0]"));
	}

	@Test
	void enumsAreWrittenByTheirTextAndReadByTheirNameToo() {
		Shop shop = new Shop(State.OPEN, Set.of(State.OPEN, State.CLOSED));
		assertThat(write(shop)).containsEntry("state", AttributeValue.fromS("Open for orders"));
		assertThat(readBack(shop)).isEqualTo(shop);
		assertThat(read(Shop.class, Map.of("state", AttributeValue.fromS("OPEN"), "states",
				AttributeValue.fromSs(List.of("OPEN", "CLOSED")))))
			.isEqualTo(shop);
	}

	@Test
	void aTextGoesBeforeAName() {
		Crossed crossed = new Crossed(Swapped.ONE);
		assertThat(readBack(crossed)).isEqualTo(crossed);
		assertThat(readBack(new Crossed(Swapped.TWO))).isEqualTo(new Crossed(Swapped.TWO));
	}

	@Test
	void enumsWhoseConstantsHaveOneTextAreRefusedAtTheStart() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Same.class))
			.withMessage("Cannot map property 'twin' of " + Same.class.getTypeName() + ": no converter for type '"
					+ Twin.class.getTypeName()
					+ "': its constants 'ONE' and 'TWO' have the same 'toString()', by which "
					+ "they are written. Annotate it with @DynamoDbConvertedBy, or leave it out with @DynamoDbIgnore.");
	}

	@Test
	void localesThatTheirTagDoesNotTellAreRefused() {
		Place place = new Place(Locale.forLanguageTag("zh-Hant-TW"));
		assertThat(readBack(place)).isEqualTo(place);
		assertThatIllegalArgumentException().isThrownBy(() -> write(new Place(legacy("no", "NO", "NY"))))
			.withMessageStartingWith("Cannot write property 'locale' of " + Place.class.getTypeName()
					+ ": its language tag does not tell this locale");
	}

	@SuppressWarnings("deprecation")
	private static Locale legacy(String language, String country, String variant) {
		return new Locale(language, country, variant);
	}

	@Test
	void aConverterThatMakesNullIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> write(new Lossy("a", null)))
			.withMessage("Cannot write property 'text' of " + Lossy.class.getTypeName() + ": its converter "
					+ ToNull.class.getTypeName()
					+ " made null of a value. Return an attribute value, or AttributeValue.fromNul(true)");
	}

	@Test
	void aConverterThatFailsIsNamedByTheInnermostProperty() {
		assertThatIllegalArgumentException().isThrownBy(() -> write(new Lossy(null, new Inner("a"))))
			.withMessage("Cannot write property 'deep' of " + Inner.class.getTypeName()
					+ ": its converter refuses the value: the cause says why")
			.withCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void aFlattenedMapLosesNothing() {
		Notes notes = new Notes("1", Map.of("a", "x", "b", "5"));
		assertThat(readBack(notes)).isEqualTo(notes);
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(
					() -> read(Notes.class, Map.of("id", AttributeValue.fromS("1"), "n", AttributeValue.fromN("5"))))
			.withMessage("Cannot read an item: attribute 'n' has a value of type N, which does not become "
					+ "java.lang.String for flattened map 'rest' of " + Notes.class.getTypeName()
					+ ". Correct the item, or convert the property with @DynamoDbConvertedBy");
	}

	private <T> T readBack(T item) {
		@SuppressWarnings("unchecked")
		Class<T> type = (Class<T>) item.getClass();
		return read(type, write(item));
	}

	private <T> T read(Class<T> type, Map<String, AttributeValue> item) {
		return ItemSchema.read(this.schemas.of(type).tableSchema(), item);
	}

	@SuppressWarnings("unchecked")
	private <T> Map<String, AttributeValue> write(T item) {
		return this.schemas.of((Class<T>) item.getClass()).tableSchema().itemToMap(item, true);
	}

	record Queues(Collection<String> names, Collection<Line> lines) {

		Queues {
			names = (names != null) ? new ArrayList<>(names) : null;
		}

	}

	record Line(@Nullable String text) {

	}

	record Sets(Set<String> values) {

	}

	record Table(List<Double> numbers, List<List<String>> cells, List<Line> lines, Map<String, Integer> counts,
			List<State> states) {

	}

	record Tags(Set<String> tags, List<Set<Integer>> groups) {

	}

	record Text(Line first, List<Line> lines, Map<String, Line> named, Sets sets) {

	}

	enum State {

		OPEN("Open for orders"), CLOSED("Closed");

		private final String label;

		State(String label) {
			this.label = label;
		}

		@Override
		public String toString() {
			return this.label;
		}

	}

	record Shop(State state, Set<State> states) {

	}

	enum Swapped {

		ONE, TWO;

		@Override
		public String toString() {
			return (this == ONE) ? "TWO" : "ONE";
		}

	}

	record Crossed(Swapped swapped) {

	}

	enum Twin {

		ONE, TWO;

		@Override
		public String toString() {
			return "same";
		}

	}

	record Same(Twin twin) {

	}

	record Place(Locale locale) {

	}

	record Lossy(@DynamoDbConvertedBy(ToNull.class) String text, Inner inner) {

	}

	record Inner(@DynamoDbConvertedBy(Failing.class) String deep) {

	}

	record Notes(String id, @DynamoDbFlatten Map<String, String> rest) {

	}

	static final class ToNull extends TextConverter {

		@Override
		public AttributeValue transformFrom(String text) {
			return null;
		}

	}

	static final class Failing extends TextConverter {

		@Override
		public AttributeValue transformFrom(String text) {
			throw new IllegalStateException("no");
		}

	}

	abstract static class TextConverter implements AttributeConverter<String> {

		@Override
		public String transformTo(AttributeValue value) {
			return value.s();
		}

		@Override
		public EnhancedType<String> type() {
			return EnhancedType.of(String.class);
		}

		@Override
		public AttributeValueType attributeValueType() {
			return AttributeValueType.S;
		}

	}

}
