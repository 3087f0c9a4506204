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

package io.github.dynamodb2.core.condition;

/**
 * Puts the values of a call into a condition in place of its slots, as a write needs
 * them.
 *
 * @param bindings the values of the call
 */
public record BoundConditions(Bindings bindings) implements Condition.Visitor<Condition>, LeafVisitor<Leaf> {

	/**
	 * Returns a condition whose operands are literals.
	 * @param condition the condition
	 * @return the same condition with its values
	 */
	public Condition bind(Condition condition) {
		return condition.accept(this);
	}

	private Operand bind(Operand operand) {
		return Operand.literal(this.bindings.get(operand));
	}

	@Override
	public Condition and(Condition.And and) {
		return Condition.and(and.parts().stream().map(this::bind).toList());
	}

	@Override
	public Condition or(Condition.Or or) {
		return new Condition.Or(or.parts().stream().map(this::bind).toList());
	}

	@Override
	public Condition not(Condition.Not not) {
		return new Condition.Not(bind(not.part()));
	}

	@Override
	public Condition leaf(Leaf leaf) {
		return leaf.dispatch(this);
	}

	@Override
	public Leaf comparison(Leaf.Comparison leaf) {
		return new Leaf.Comparison(leaf.path(), leaf.operator(), bind(leaf.operand()));
	}

	@Override
	public Leaf between(Leaf.Between leaf) {
		return new Leaf.Between(leaf.path(), bind(leaf.lower()), bind(leaf.upper()));
	}

	@Override
	public Leaf in(Leaf.In leaf) {
		return new Leaf.In(leaf.path(), bind(leaf.values()));
	}

	@Override
	public Leaf beginsWith(Leaf.BeginsWith leaf) {
		return new Leaf.BeginsWith(leaf.path(), bind(leaf.prefix()), leaf.lenient());
	}

	@Override
	public Leaf contains(Leaf.Contains leaf) {
		return new Leaf.Contains(leaf.path(), bind(leaf.element()));
	}

	@Override
	public Leaf size(Leaf.Size leaf) {
		return new Leaf.Size(leaf.path(), leaf.operator(), bind(leaf.operand()));
	}

	@Override
	public Leaf presence(Leaf.Presence leaf) {
		return leaf;
	}

	@Override
	public Leaf relation(Relation leaf) {
		return new Relation(bind(leaf.left()), leaf.operator(), bind(leaf.right()));
	}

	@Override
	public Leaf partOf(PartOf leaf) {
		return new PartOf(leaf.function(), bind(leaf.whole()), bind(leaf.part()));
	}

	private Term bind(Term term) {
		return (term instanceof Term.Value given) ? new Term.Value(bind(given.operand())) : term;
	}

	@Override
	public Leaf ofType(OfType leaf) {
		return new OfType(leaf.path(), bind(leaf.type()));
	}

}
