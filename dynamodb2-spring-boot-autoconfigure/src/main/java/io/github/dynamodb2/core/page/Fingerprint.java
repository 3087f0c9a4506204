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

package io.github.dynamodb2.core.page;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A number that tells one question from others, on every start the same. It finds mix-ups
 * and protects nothing.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Takes the fingerprint of a question.
	 * @param question all that makes it what it is, values included
	 * @return the CRC-32 of the text in UTF-8
	 */
	public static int of(String question) {
		CRC32 sum = new CRC32();
		sum.update(question.getBytes(StandardCharsets.UTF_8));
		return (int) sum.getValue();
	}

}
