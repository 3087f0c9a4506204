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

/**
 * What happens at start-up to a derived method that only a Scan can answer and that does
 * not say so by an annotation.
 */
public enum ScanMode {

	/**
	 * The start fails, and says what would make the method work.
	 */
	REJECT,

	/**
	 * The method scans, and a warning says so once.
	 */
	WARN,

	/**
	 * The method scans.
	 */
	ALLOW

}
