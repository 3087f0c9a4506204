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
package io.github.dynamodb2.repository.query;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.Range;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of which arguments a keyword takes.
 */
class KeywordArgumentTests {

	@ParameterizedTest
	@ValueSource(strings = { "findByAccountTypeAndOwnerAfter", "findByAccountTypeAndAddressLessThan",
			"findByAccountTypeAndTagsGreaterThanEqual", "findByAccountTypeAndScoresBetween",
			"findByAccountTypeAndOwnerBetween" })
	void orderedComparisonsNeedATypeWithAnOrder(String method) {
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> compile(method))
			.withMessageStartingWith("Cannot derive KeywordUsers." + method)
			.withMessageContaining("is not supported because only strings, numbers and binary values have an order, "
					+ "but it is stored as type ")
			.withMessageEndingWith("Compare it by equality");
	}

	@Test
	void inOnASetNamesContaining() {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> compile("findByAccountTypeAndTagsIn"))
			.withMessage("Cannot derive KeywordUsers.findByAccountTypeAndTagsIn: parameter 'tags', compared with "
					+ "property 'tags', must be of type Set but is of type String. To find one of several elements, "
					+ "ask for each by Containing, joined by Or; In compares the property as a whole");
	}

	@Test
	void inTakesAnyIterableAndReadsItOnce() {
		Once names = new Once(List.of("Doe", "Roe"));
		AttributeValue bound = bind("findByAccountTypeAndLastNameIn", "a", names);
		assertThat(bound.l()).extracting(AttributeValue::s).containsExactly("Doe", "Roe");
	}

	@Test
	void theOrderOfASetDoesNotMatterAndThatOfAListDoes() {
		Set<String> one = new LinkedHashSet<>(List.of("b", "a", "c"));
		Set<String> other = new LinkedHashSet<>(List.of("c", "b", "a"));
		assertThat(bind("findByAccountTypeAndLastNameIn", "a", one))
			.isEqualTo(bind("findByAccountTypeAndLastNameIn", "a", other));
		assertThat(bind("findByAccountTypeAndLastNameIn", "a", List.of("b", "a")))
			.isNotEqualTo(bind("findByAccountTypeAndLastNameIn", "a", List.of("a", "b")));
	}

	@Test
	void argumentsOfAnotherTypeAreNamed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bind("findByAccountTypeAndFirstNameIn", "a", List.of("Jo", 1)))
			.withMessage(
					"Parameter 'names' of KeywordUsers.findByAccountTypeAndFirstNameIn takes values of type String "
							+ "but was given one of type Integer");
		assertThatIllegalArgumentException().isThrownBy(() -> bind("findByAccountTypeAndFirstName", "a", 1))
			.withMessage("Parameter 'name' of KeywordUsers.findByAccountTypeAndFirstName takes values of type String "
					+ "but was given one of type Integer");
		assertThatIllegalArgumentException().isThrownBy(() -> bind("findByAccountTypeAndTagsContaining", "a", 1))
			.withMessage("Parameter 'tag' of KeywordUsers.findByAccountTypeAndTagsContaining takes values of type "
					+ "String but was given one of type Integer");
		assertThatIllegalArgumentException().isThrownBy(() -> bind("findByAccountTypeAndTags", "a", Set.of(1)))
			.withMessage("Parameter 'tags' of KeywordUsers.findByAccountTypeAndTags holds values of another type than "
					+ "the property that they are compared with");
	}

	private static DerivedQuery compile(String method) {
		return Compiling.compile(KeywordUsers.class, method);
	}

	private static AttributeValue bind(String method, Object... arguments) {
		return compile(method).binding().bind(arguments).values().get(1);
	}

	interface KeywordUsers extends Repository<User, UserRepository.UserId> {

		List<User> findByAccountTypeAndOwnerAfter(String type, boolean owner);

		List<User> findByAccountTypeAndAddressLessThan(String type, User.Address address);

		List<User> findByAccountTypeAndTagsGreaterThanEqual(String type, Set<String> tags);

		List<User> findByAccountTypeAndScoresBetween(String type, List<Integer> one, List<Integer> other);

		List<User> findByAccountTypeAndOwnerBetween(String type, Range<Boolean> owner);

		List<User> findByAccountTypeAndTagsIn(String type, Collection<String> tags);

		List<User> findByAccountTypeAndLastNameIn(String type, Iterable<String> names);

		List<User> findByAccountTypeAndFirstNameIn(String type, List<?> names);

		List<User> findByAccountTypeAndFirstName(String type, Object name);

		List<User> findByAccountTypeAndTagsContaining(String type, Object tag);

		List<User> findByAccountTypeAndTags(String type, Set<?> tags);

	}

	/**
	 * Values that can be read once.
	 */
	private static final class Once implements Iterable<String> {

		private final Iterator<String> values;

		private boolean read;

		Once(List<String> values) {
			this.values = values.iterator();
		}

		@Override
		public Iterator<String> iterator() {
			if (this.read) {
				throw new IllegalStateException("read twice");
			}
			this.read = true;
			return this.values;
		}

	}

}
