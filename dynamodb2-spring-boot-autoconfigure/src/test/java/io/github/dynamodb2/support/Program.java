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

package io.github.dynamodb2.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.github.dynamodb2.support.UnreliableTable.Mood;

/**
 * What a test asks of a server, and what that server does.
 *
 * @param <S> the type of the steps
 * @param steps what is asked, in order
 * @param moods what the server does to the requests, in turn
 */
public record Program<S>(List<S> steps, List<Mood> moods) {

	public Program {
		steps = List.copyOf(steps);
		moods = List.copyOf(moods);
	}

	/**
	 * Returns a table whose server has these moods.
	 */
	public UnreliableTable table() {
		return new UnreliableTable("t", this.moods);
	}

	/**
	 * Leaves out whatever is not needed for a failure. No single step or mood of the
	 * result can be left out.
	 * @param fails whether a program fails
	 */
	Program<S> shorten(Predicate<Program<S>> fails) {
		List<Mood> fewMoods = shorten(this.moods, (some) -> fails.test(new Program<>(this.steps, some)));
		List<S> fewSteps = shorten(this.steps, (some) -> fails.test(new Program<>(some, fewMoods)));
		Program<S> shorter = new Program<>(fewSteps, fewMoods);
		return shorter.equals(this) ? this : shorter.shorten(fails);
	}

	private static <E> List<E> shorten(List<E> all, Predicate<List<E>> fails) {
		List<E> shortest = all;
		for (int length = all.size(); length > 0; length /= 2) {
			int from = 0;
			while (from + length <= shortest.size()) {
				List<E> rest = new ArrayList<>(shortest);
				rest.subList(from, from + length).clear();
				if (fails.test(rest)) {
					shortest = rest;
				}
				else {
					from += length;
				}
			}
		}
		return shortest;
	}

}
