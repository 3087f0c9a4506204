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
 * A text and the condition that it says.
 *
 * @param text the text
 * @param condition the condition
 */
public record QueryText(String text, TextCondition condition) {

	/**
	 * Reads a text.
	 * @param text the text
	 * @return what it says
	 * @throws QueryTextException when it is no condition
	 */
	public static QueryText parse(String text) {
		return new QueryText(text, new TextParser(text, Tokenizer.tokens(text)).parse());
	}

	/**
	 * Refuses a part of the text.
	 * @param operand the part
	 * @param reason what is wrong with it
	 * @param cure what to write instead, without a full stop
	 * @return the exception
	 */
	public QueryTextException refuse(TextOperand operand, String reason, String cure) {
		return new QueryTextException(this.text, operand.position(), reason, cure);
	}

}
