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

/**
 * What an application decides for all of its repositories.
 *
 * @param scan what happens to a derived method that only a Scan can answer
 * @param maxFanOut the most Queries that one call of a method may send for the values of
 * {@code In}, {@code Not} and {@code NotIn} on key attributes, 1 or more
 */
public record RepositorySettings(ScanMode scan, int maxFanOut) {

	public RepositorySettings {
		if (maxFanOut < 1) {
			throw new IllegalArgumentException("'maxFanOut' must be 1 or more but was %d".formatted(maxFanOut));
		}
	}

	/**
	 * Returns the settings of an application that decides nothing.
	 * @return settings that reject Scans and allow 100 Queries a call
	 */
	public static RepositorySettings standard() {
		return new RepositorySettings(ScanMode.REJECT, PlanPolicy.DEFAULT_MAX_FAN_OUT);
	}

	/**
	 * Returns the settings with another answer to Scans.
	 * @param mode what happens to a derived method that only a Scan can answer
	 * @return the settings
	 */
	public RepositorySettings withScan(ScanMode mode) {
		return new RepositorySettings(mode, this.maxFanOut);
	}

}
