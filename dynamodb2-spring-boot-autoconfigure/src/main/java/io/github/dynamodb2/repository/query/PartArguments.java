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

import java.util.Comparator;
import java.util.List;

import io.github.dynamodb2.core.condition.Operand;

/**
 * One part of a method name, with its attribute and the parameters that are left for it.
 *
 * @param part the part
 * @param path its property and attribute
 * @param slots gives the parameters out, in order
 */
record PartArguments(DerivedPart part, ResolvedPath path, SlotAllocator slots) implements Comparand {

	@Override
	public Operand value() {
		return this.slots.next(this.path, ArgumentForm.VALUE);
	}

	@Override
	public Operand values() {
		return this.slots.next(this.path, ArgumentForm.VALUES);
	}

	@Override
	public Operand element() {
		return this.slots.next(this.path, ArgumentForm.ELEMENT);
	}

	boolean nextIsRange() {
		return this.slots.nextIsRange();
	}

	List<Operand> range() {
		return this.slots.nextRange(this.path);
	}

	Operand literal(Object value) {
		return Operand.literal(this.path.encode(value));
	}

	@Override
	public UnsupportedMethodException refuse(String reason, String cure) {
		String name = this.slots.methodName().name();
		String keyword = this.part.keyword()
			.getKeywords()
			.stream()
			.filter(name::contains)
			.max(Comparator.comparing(String::length))
			.orElse(this.part.keyword().name());
		return refuseKeyword(keyword, reason, cure);
	}

	UnsupportedMethodException refuseKeyword(String keyword, String reason, String cure) {
		return this.slots.refuse(
				"'%s' on property '%s' is not supported because %s".formatted(keyword, this.path.name(), reason), cure);
	}

}
