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

package io.github.dynamodb2.autoconfigure.table;

import java.util.regex.Pattern;

/**
 * Knows which names DynamoDB takes for tables and indexes.
 */
final class PhysicalName {

	/**
	 * What is wrong with a name, a clause.
	 */
	static final String PROBLEM = "which cannot be: DynamoDB takes 3 to 255 letters, digits, '_', '-' and '.'.";

	private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

	/**
	 * A table of another account goes by its ARN.
	 */
	private static final Pattern TABLE = Pattern.compile("(arn:[^:]+:dynamodb:[^:]+:[^:]+:table/)?" + NAME);

	private PhysicalName() {
	}

	static boolean isTable(String name) {
		return TABLE.matcher(name).matches();
	}

	static boolean isIndex(String name) {
		return NAME.matcher(name).matches();
	}

}
