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
import java.util.stream.Stream;

import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.query.DerivedName.Subject;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;

/**
 * What the annotation {@link Query} of a method says.
 *
 * @param text the condition
 * @param subject what is done with the items
 */
record DeclaredQuery(String text, Subject subject) {

	static DeclaredQuery of(DynamoDb2QueryMethod method, Query query) {
		List<Subject> subjects = Stream
			.of(query.count() ? Subject.COUNT : Subject.FIND, query.exists() ? Subject.EXISTS : Subject.FIND,
					query.delete() ? Subject.DELETE : Subject.FIND)
			.filter((subject) -> subject != Subject.FIND)
			.toList();
		if (subjects.size() > 1) {
			throw method.refuse("its @Query says more than one of count, exists and delete", "Leave one of them");
		}
		return new DeclaredQuery(query.value(), subjects.isEmpty() ? Subject.FIND : subjects.get(0));
	}

	/**
	 * Returns what a name would say that means the same, but for the condition.
	 */
	DerivedName name() {
		return new DerivedName(this.subject, false, Limit.unlimited(), List.of(), Sort.unsorted());
	}

}
