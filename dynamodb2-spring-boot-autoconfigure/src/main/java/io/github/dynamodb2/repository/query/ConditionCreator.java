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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.plan.OrderBy;

import org.springframework.data.core.PropertyPath;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.PartTree;

/**
 * Walks the parts of a method name and makes one condition of them.
 */
final class ConditionCreator {

	private final DynamoDb2QueryMethod method;

	private final PathResolver paths;

	private final SlotAllocator slots;

	private final KeywordTable keywords = new KeywordTable();

	private final List<String> warnings = new ArrayList<>();

	ConditionCreator(DynamoDb2QueryMethod method, PathResolver paths) {
		this.method = method;
		this.paths = paths;
		this.slots = new SlotAllocator(method);
	}

	Condition create(PartTree tree) {
		List<Condition> alternatives = new ArrayList<>();
		for (PartTree.OrPart alternative : tree) {
			alternatives.add(Condition.and(alternative.stream().map(this::condition).toList()));
		}
		if (alternatives.isEmpty()) {
			return Condition.none();
		}
		return (alternatives.size() == 1) ? alternatives.get(0) : new Condition.Or(alternatives);
	}

	private Condition condition(Part part) {
		ResolvedPath path = resolve(part.getProperty());
		Condition condition = this.keywords.condition(new PartArguments(part, path, this.slots));
		if (KeywordTable.isRange(part.getType())) {
			EncodingOrder.warning(this.method.methodName(), path).ifPresent(this.warnings::add);
		}
		return condition;
	}

	List<OrderBy> order(Sort sort) {
		return sort.stream().map(this::orderBy).toList();
	}

	private OrderBy orderBy(Sort.Order order) {
		if (order.isIgnoreCase()) {
			throw refuse("DynamoDB cannot ignore case when it orders by '%s'".formatted(order.getProperty()),
					"Store a lower-case copy as the sort key of an index");
		}
		ResolvedPath path = resolve(PropertyPath.from(order.getProperty(), this.method.domainClass()));
		if (!path.path().isTopLevel()) {
			throw refuse("no index can sort by '%s', which is not an attribute of the item itself".formatted(path.name()),
					"Store it in an attribute of its own, with an index that sorts by it");
		}
		EncodingOrder.warning(this.method.methodName(), path).ifPresent(this.warnings::add);
		return new OrderBy(path.path().root(), order.isAscending());
	}

	private ResolvedPath resolve(PropertyPath property) {
		for (PropertyPath step = property; step.hasNext(); step = step.next()) {
			if (step.isCollection()) {
				throw refuse("DynamoDB cannot look at '%s' of the elements of '%s'"
					.formatted(property.getLeafProperty().getSegment(), step.getSegment()),
						"Store those values in a set of their own and use Containing on that");
			}
		}
		return this.paths.resolve(property);
	}

	private UnsupportedMethodException refuse(String reason, String cure) {
		return this.slots.refuse(reason, cure);
	}

	List<ParameterBinder> binders() {
		return this.slots.complete();
	}

	List<String> warnings() {
		return List.copyOf(this.warnings);
	}

}
