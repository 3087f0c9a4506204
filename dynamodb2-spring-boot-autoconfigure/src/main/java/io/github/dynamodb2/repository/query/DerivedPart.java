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

import org.springframework.data.repository.query.parser.Part;

/**
 * One condition in the name of a query method.
 *
 * @param property the way to the property, with a dot before each nested one
 * @param keyword how it is compared
 * @param ignoresCase whether upper and lower case are to be the same
 */
public record DerivedPart(String property, Part.Type keyword, boolean ignoresCase) {

	static DerivedPart of(Part part) {
		return new DerivedPart(part.getProperty().toDotPath(), part.getType(),
				part.shouldIgnoreCase() != Part.IgnoreCaseType.NEVER);
	}

}
