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

package io.github.dynamodb2.repository;

import io.github.dynamodb2.core.plan.PlanPolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.IncorrectResultSizeDataAccessException;

/**
 * What an application decides for all of its repositories.
 *
 * @param scan what happens to a derived method that only a Scan can answer
 * @param maxFanOut the most Queries that one call of a method may send for the values of
 * {@code In}, {@code Not} and {@code NotIn} on key attributes, 1 or more
 * @param maxItems the most items that a method may return in a collection, 1 or more;
 * {@code null} for as many as there are
 */
public record RepositorySettings(ScanMode scan, int maxFanOut, @Nullable Integer maxItems) {

	public RepositorySettings {
		if (maxFanOut < 1) {
			throw new IllegalArgumentException("'maxFanOut' must be 1 or more but was %d".formatted(maxFanOut));
		}
		if (maxItems != null && maxItems < 1) {
			throw new IllegalArgumentException("'maxItems' must be 1 or more but was %d".formatted(maxItems));
		}
	}

	/**
	 * Returns the settings of an application that decides nothing.
	 * @return settings that reject Scans, allow 100 Queries a call and bound no result
	 */
	public static RepositorySettings standard() {
		return new RepositorySettings(ScanMode.REJECT, PlanPolicy.DEFAULT_MAX_FAN_OUT, null);
	}

	/**
	 * Returns the settings with another answer to Scans.
	 * @param mode what happens to a derived method that only a Scan can answer
	 * @return the settings
	 */
	public RepositorySettings withScan(ScanMode mode) {
		return new RepositorySettings(mode, this.maxFanOut, this.maxItems);
	}

	/**
	 * Returns the settings with another bound of collections.
	 * @param most the most items that a method may return in a collection, or
	 * {@code null} for as many as there are
	 * @return the settings
	 */
	public RepositorySettings withMaxItems(@Nullable Integer most) {
		return new RepositorySettings(this.scan, this.maxFanOut, most);
	}

	/**
	 * Refuses a result that is read into memory and has become too large.
	 * @param method the method that reads
	 * @param items how many items it has read so far
	 * @throws IncorrectResultSizeDataAccessException when they are more than the most
	 */
	public void checkSize(Object method, int items) {
		checkSize(method, items, "return a Stream or a Window");
	}

	/**
	 * Refuses a result that is read into memory and has become too large.
	 * @param method the method that reads
	 * @param items how many items it has read so far
	 * @param instead what else the method may return
	 * @throws IncorrectResultSizeDataAccessException when they are more than the most
	 */
	public void checkSize(Object method, int items, String instead) {
		if (this.maxItems != null && items > this.maxItems) {
			throw new IncorrectResultSizeDataAccessException(
					("%s finds more than %d items, the most that dynamodb2.repositories.max-items allows. "
							+ "Take a Limit, %s, or raise the setting")
						.formatted(method, this.maxItems, instead),
					this.maxItems);
		}
	}

}
