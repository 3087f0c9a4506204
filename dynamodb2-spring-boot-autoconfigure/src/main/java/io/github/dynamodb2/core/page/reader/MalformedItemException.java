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

package io.github.dynamodb2.core.page.reader;

/**
 * Something in a response stands where an item or a value of DynamoDB should, and is
 * none; says where, and never what.
 */
public final class MalformedItemException extends RuntimeException {

	private final String path;

	MalformedItemException() {
		this("");
	}

	private MalformedItemException(String path) {
		super("Attribute '%s' is no value of DynamoDB".formatted(path));
		this.path = path;
	}

	/**
	 * Says that it lies in an attribute, or in an entry of a map.
	 */
	MalformedItemException in(String name) {
		return new MalformedItemException(this.path.isEmpty() || this.path.startsWith("[") ? name + this.path
				: name + "." + this.path);
	}

	/**
	 * Says that it lies in a list.
	 */
	MalformedItemException at(int index) {
		String step = "[" + index + "]";
		return new MalformedItemException(
				this.path.isEmpty() || this.path.startsWith("[") ? step + this.path : step + "." + this.path);
	}

	/**
	 * Returns where it stands.
	 * @return the path of an attribute, {@code lines[1].price} for instance
	 */
	public String path() {
		return this.path;
	}

}
