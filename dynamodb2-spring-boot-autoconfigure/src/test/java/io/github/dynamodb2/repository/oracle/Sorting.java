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

package io.github.dynamodb2.repository.oracle;

import java.util.Comparator;

import org.springframework.data.domain.Sort;

/**
 * The order that a method's name asks for.
 *
 * @param property what is sorted by
 * @param ascending in which direction
 */
record Sorting(Property property, boolean ascending) {

	Comparator<Object> comparator() {
		Comparator<Object> upwards = Comparator.comparing(this.property::of, Comparator.nullsFirst(Values::compare));
		return this.ascending ? upwards : upwards.reversed();
	}

	Sort sort() {
		return Sort.by(this.ascending ? Sort.Direction.ASC : Sort.Direction.DESC, this.property.path());
	}

	@Override
	public String toString() {
		return "OrderBy" + this.property.inMethodName() + (this.ascending ? "Asc" : "Desc");
	}

}
