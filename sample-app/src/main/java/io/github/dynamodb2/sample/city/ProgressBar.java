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

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Shows how far something has got: in one line that changes when a person watches, in a
 * line for each tenth otherwise.
 */
final class ProgressBar {

	private static final int STEPS = 40;

	private final PrintStream out;

	private final String title;

	private final int total;

	private final boolean terminal;

	private int lastTenth;

	ProgressBar(PrintStream out, String title, int total, boolean terminal) {
		this.out = out;
		this.title = title;
		this.total = total;
		this.terminal = terminal;
	}

	static ProgressBar on(PrintStream out, String title, int total) {
		return new ProgressBar(out, title, total, isTerminal(System.console()));
	}

	/**
	 * Tells whether there is a terminal. Newer JDKs have a console without one, and a
	 * method that tells.
	 */
	private static boolean isTerminal(@Nullable Console console) {
		if (console == null) {
			return false;
		}
		Method method = ReflectionUtils.findMethod(Console.class, "isTerminal");
		return method == null || Boolean.TRUE.equals(ReflectionUtils.invokeMethod(method, console));
	}

	void show(int done) {
		if (this.terminal) {
			int filled = (int) ((long) done * STEPS / this.total);
			this.out.print(
					"\r" + this.title + " [" + "#".repeat(filled) + ".".repeat(STEPS - filled) + "] " + figures(done));
			this.out.print((done < this.total) ? "" : System.lineSeparator());
			this.out.flush();
		}
		else if (tenth(done) > this.lastTenth) {
			this.lastTenth = tenth(done);
			this.out.println(this.title + ": " + figures(done));
		}
	}

	private int tenth(int done) {
		return (int) (done * 10L / this.total);
	}

	private String figures(int done) {
		return "%d %% (%d of %d)".formatted(done * 100L / this.total, done, this.total);
	}

}
