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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.dynamodb2.repository.query.text.Token.Kind;

/**
 * Cuts a text into pieces.
 */
final class Tokenizer {

	private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "between", "in");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private static final Pattern PARAMETER = Pattern.compile(":(\\p{javaJavaIdentifierPart}+)");

	private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d*");

	private static final Pattern SYMBOL = Pattern.compile("<>|<=|>=|[=<>().,\\[\\]]");

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private int position;

	private Tokenizer(String text) {
		this.text = text;
	}

	static List<Token> tokens(String text) {
		Tokenizer tokenizer = new Tokenizer(text);
		while (!tokenizer.atEnd()) {
			tokenizer.next();
		}
		tokenizer.tokens.add(new Token(Kind.END, "", text.length()));
		return tokenizer.tokens;
	}

	private boolean atEnd() {
		Matcher space = matcher(SPACE);
		if (space.lookingAt()) {
			this.position = space.end();
		}
		return this.position == this.text.length();
	}

	private void next() {
		if (this.text.startsWith(":#{", this.position)) {
			add(Kind.EXPRESSION, this.text.substring(this.position + 1, expressionEnd()), expressionEnd());
			return;
		}
		boolean found = take(NAME, Kind.NAME) || take(QUOTED, Kind.QUOTED) || take(PARAMETER, Kind.PARAMETER)
				|| take(NUMBER, Kind.NUMBER) || take(SYMBOL, Kind.SYMBOL);
		if (!found) {
			throw unexpected();
		}
	}

	private boolean take(Pattern pattern, Kind kind) {
		Matcher matcher = matcher(pattern);
		if (!matcher.lookingAt()) {
			return false;
		}
		String said = matcher.group(matcher.groupCount());
		String word = said.toLowerCase(Locale.ROOT);
		if (kind == Kind.NAME && KEYWORDS.contains(word)) {
			add(Kind.KEYWORD, word, matcher.end());
		}
		else {
			add(kind, said, matcher.end());
		}
		return true;
	}

	private void add(Kind kind, String said, int end) {
		this.tokens.add(new Token(kind, said, this.position));
		this.position = end;
	}

	private Matcher matcher(Pattern pattern) {
		return pattern.matcher(this.text).region(this.position, this.text.length());
	}

	/**
	 * Finds the brace that ends an expression, past those in it and in its strings.
	 */
	private int expressionEnd() {
		int open = 0;
		boolean quoted = false;
		for (int i = this.position + 2; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			quoted ^= character == '\'';
			if (!quoted && character == '{') {
				open++;
			}
			if (!quoted && character == '}' && --open == 0) {
				return i + 1;
			}
		}
		throw new QueryTextException(this.text, this.position, "an expression does not end", "Close it by '}'");
	}

	private QueryTextException unexpected() {
		char character = this.text.charAt(this.position);
		String reason = "'%s' means nothing".formatted(character);
		return switch (character) {
			case '\'', '"' -> refuse("there are no literals", "Take the text as a parameter, as in ':name'");
			case '?' -> refuse(reason, "Name the parameter, as in ':name'");
			case '#' ->
				refuse(reason, "Name properties as they are in Java: a name that is a keyword stands in backquotes");
			case ':' -> refuse("a parameter has no name", "Write it without a space, as in ':name'");
			case '`' -> refuse("a name in backquotes does not end", "Close it by '`'");
			case '!' -> refuse(reason, "Write '<>' for not equal, and 'not' before a condition");
			default -> refuse(reason, "Take it out, or put the name that it belongs to in backquotes");
		};
	}

	private QueryTextException refuse(String reason, String cure) {
		return new QueryTextException(this.text, this.position, reason, cure);
	}

}
