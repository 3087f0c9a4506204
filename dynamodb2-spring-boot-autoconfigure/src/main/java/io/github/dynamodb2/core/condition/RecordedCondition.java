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

import java.util.stream.Stream;

/**
 * A condition that somebody else wrote, an extension of the Enhanced Client for instance.
 * What it asks is known to the service alone.
 *
 * @param expression the condition
 */
public record RecordedCondition(RecordedExpression expression) implements Condition {

	@Override
	public Stream<AttributePath> paths() {
		return this.expression.names().values().stream().map((name) -> AttributePath.of(name));
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.recorded(this);
	}

	@Override
	public boolean proves(String attribute) {
		return false;
	}

	@Override
	public String grouped() {
		return this.expression.isBracketed() ? toString() : "(" + this + ")";
	}

	@Override
	public String toString() {
		return this.expression.toString();
	}

}
