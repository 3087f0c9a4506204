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

package io.github.dynamodb2.repository.query.text;

/**
 * A text that is no condition, with the place where it stops to be one.
 */
public final class QueryTextException extends IllegalArgumentException {

	private final String cure;

	QueryTextException(String text, int position, String reason, String cure) {
		super("%s, at position %d of '%s'".formatted(reason, position + 1, text));
		this.cure = cure;
	}

	/**
	 * Returns what to write instead.
	 * @return a sentence without a full stop
	 */
	public String cure() {
		return this.cure;
	}

}
