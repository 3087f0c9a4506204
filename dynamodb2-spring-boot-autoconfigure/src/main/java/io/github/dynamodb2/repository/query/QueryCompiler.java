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

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;

import org.springframework.data.domain.Sort;
import org.springframework.data.projection.ProjectionFactory;

/**
 * Compiles the query methods over one table. It takes values and returns a value, and
 * calls nobody.
 *
 * @param model the table
 * @param schema what the domain class maps
 * @param paths finds the attributes behind properties
 * @param settings what the application decides
 * @param factory makes proxies of interfaces
 */
record QueryCompiler(TableModel model, ItemSchema<?> schema, PathResolver paths, RepositorySettings settings,
		ProjectionFactory factory) {

	/**
	 * Compiles a method.
	 * @param method the method
	 * @return the compiled method
	 * @throws UnsupportedMethodException when it uses what there is not
	 * @throws UnplannableMethodException when nothing that it allows can answer it
	 */
	DerivedQuery compile(DynamoDb2QueryMethod method) {
		DerivedName name = method.declared()
			.map(DeclaredQuery::name)
			.orElseGet(() -> new NameParser(method, this.model, this.schema).read());
		new MethodChecks(method, name).check();
		ResultContainer container = ResultContainer.of(method);
		ResultShape shape = new ResultShapes(method, name, this.settings, container).shape();
		PropertyAttributes properties = new PropertyAttributes(method, this.paths);
		MethodCondition condition = method.declared()
			.map((query) -> TextConditionCreator.create(method, query.text(), properties))
			.orElseGet(() -> new ConditionCreator(method, properties).create(name));
		MethodPlanner planner = new MethodPlanner(method, this.model, condition.condition(),
				Selection.mapped(this.schema.tableSchema().attributeNames()), method.policy(this.settings),
				condition.keyable());
		OrderCreator orders = new OrderCreator(method, properties);
		ArgumentBinding binding = condition.binding();
		PlanChoice plans = new PlanChoice(orders(method), new Variant(Sort.unsorted(), null, binding.closed()),
				new ReadPlanner(planner, orders, name.sort(), new ProjectionCreator(method, properties, this.factory),
						shape, binding.ranges())::plan);
		return new DerivedQuery(plans, binding, SpecialArguments.of(method, name.limit()), shape, container,
				warnings(method, condition.warnings(), orders.warnings(name.sort()), plans.standard().plan()));
	}

	private PlanChoice.Orders orders(DynamoDb2QueryMethod method) {
		return new PlanChoice.Orders(method.methodName(),
				this.schema.attributes().stream().map(AttributeDescription::propertyName).toList());
	}

	private List<String> warnings(DynamoDb2QueryMethod method, List<String> ranges, Stream<String> orders,
			AccessPlan plan) {
		return Stream
			.of(ranges.stream(), orders, scanWarning(method, plan), gapWarning(method, plan), method.asyncWarning())
			.flatMap((warnings) -> warnings)
			.distinct()
			.toList();
	}

	private static Stream<String> gapWarning(DynamoDb2QueryMethod method, AccessPlan plan) {
		boolean unasked = !plan.without().isEmpty() && !method.namesIndex();
		return unasked ? Stream
			.of(("%s does not find all items: it is a %s. Annotate the method with @AllowScan to find all, "
					+ "or with @UseIndex to say that those of the index will do")
				.formatted(method.methodName(), plan)) : Stream.empty();
	}

	private Stream<String> scanWarning(DynamoDb2QueryMethod method, AccessPlan plan) {
		boolean unasked = plan.scans() && this.settings.scan() == ScanMode.WARN && !method.allowsScan();
		return unasked ? Stream.of(("%s is a %s, which reads and pays for every item. Add an index, or annotate the "
				+ "method with @AllowScan")
			.formatted(method.methodName(), plan)) : Stream.empty();
	}

}
