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
package io.github.dynamodb2.core.schema;

import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;

/**
 * Attributes that do not become an object of their class; says nothing about table and
 * key, which a schema does not know.
 */
public final class UnfitItemException extends IllegalArgumentException {

	private final transient Misfit misfit;

	/**
	 * Creates the exception.
	 * @param misfit what does not fit
	 * @param cause what a converter or constructor has thrown
	 */
	public UnfitItemException(Misfit misfit, RuntimeException cause) {
		super(misfit.toString(), cause);
		this.misfit = misfit;
	}

	/**
	 * What does not fit.
	 */
	public Misfit misfit() {
		return this.misfit;
	}

}
