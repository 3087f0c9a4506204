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

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.support.ConnectionEntityTableResolver;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactory;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.core.support.RepositoryComposition.RepositoryFragments;
import org.springframework.data.repository.query.parser.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DerivedNames} and {@link DerivedName}.
 */
class DerivedNamesTests {

	private static final DerivedName LATEST = new DerivedName(DerivedName.Subject.FIND, false, Limit.of(2),
			List.of(List.of(new DerivedPart("accountType", Part.Type.SIMPLE_PROPERTY, false))),
			Sort.by(Sort.Order.desc("dateJoined")));

	private final DynamoDb2MappingContext context = new DynamoDb2MappingContext();

	private final DynamoDb2Plans plans = new DynamoDb2Plans();

	@Test
	void aNameThatWasReadAtBuildTimeIsNotReadAgain() {
		create(RepositoryFragments.just(new GeneratedNames(Map.of("latest", LATEST))));
		assertThat(this.plans.plan(Users.class, "latest").map(MethodPlan::sentence))
			.hasValue("Users.latest(String): Query on index 'DateJoinedIndex' of table 'users': account_type = ?, "
					+ "descending, without items that lack date_joined");
	}

	@Test
	void aNameThatIsNotAmongThoseIsRead() {
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> create(RepositoryFragments.just(new GeneratedNames(Map.of()))))
			.havingRootCause()
			.isInstanceOf(UnsupportedMethodException.class)
			.withMessageContaining("latest");
	}

	@Test
	void aNameSaysWhatIsDoneWithWhichItems() {
		assertThat(DerivedName.parse("findFirst2ByAccountTypeOrderByDateJoinedDesc", User.class)).isEqualTo(LATEST);
		assertThat(DerivedName.parse("countByAddressZipOrCityIgnoreCase", User.class))
			.isEqualTo(
					new DerivedName(DerivedName.Subject.COUNT, false, Limit.unlimited(),
							List.of(List.of(new DerivedPart("address.zip", Part.Type.SIMPLE_PROPERTY, false)),
									List.of(new DerivedPart("city", Part.Type.SIMPLE_PROPERTY, true))),
							Sort.unsorted()));
		assertThat(DerivedName.parse("existsByAgeLessThan", User.class).subject())
			.isEqualTo(DerivedName.Subject.EXISTS);
		assertThat(DerivedName.parse("deleteByAgeLessThan", User.class).subject())
			.isEqualTo(DerivedName.Subject.DELETE);
		assertThat(DerivedName.parse("findDistinctByCity", User.class).distinct()).isTrue();
	}

	private void create(RepositoryFragments fragments) {
		new DynamoDb2RepositoryFactory(
				new ConnectionEntityTableResolver(Connection.of(new ScriptedClient()), this.context), this.context,
				RepositorySettings.standard(), this.plans)
			.getRepository(Users.class, fragments);
	}

	/**
	 * A repository with a method whose name says nothing.
	 */
	interface Users extends DynamoDb2Repository<User, UserId> {

		List<User> latest(String accountType);

	}

	/**
	 * What makes a user unique.
	 */
	record UserId(String accountType, String lastName) {
	}

	/**
	 * Stands for the generated class.
	 */
	record GeneratedNames(Map<String, DerivedName> derivedNames) implements DerivedNames {
	}

}
