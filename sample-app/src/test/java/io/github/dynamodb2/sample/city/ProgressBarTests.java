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

package io.github.dynamodb2.sample.city;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The progress bar.
 */
class ProgressBarTests {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final PrintStream out = new PrintStream(this.bytes, true, StandardCharsets.UTF_8);

	@Test
	void growsInOneLineOfATerminal() {
		ProgressBar bar = new ProgressBar(this.out, "Loading", 8, true);
		bar.show(2);
		bar.show(8);
		assertThat(printed()).isEqualTo("\rLoading [##########..............................] 25 % (2 of 8)"
				+ "\rLoading [########################################] 100 % (8 of 8)" + System.lineSeparator());
	}

	@Test
	void printsALineForEachTenthWithoutATerminal() {
		ProgressBar bar = new ProgressBar(this.out, "Loading", 100, false);
		bar.show(9);
		bar.show(10);
		bar.show(19);
		bar.show(100);
		assertThat(printed().lines()).containsExactly("Loading: 10 % (10 of 100)", "Loading: 100 % (100 of 100)");
	}

	@Test
	void doesNotOverflow() {
		new ProgressBar(this.out, "Loading", Integer.MAX_VALUE, true).show(Integer.MAX_VALUE);
		assertThat(printed()).contains("100 %");
	}

	private String printed() {
		return this.bytes.toString(StandardCharsets.UTF_8);
	}

}
