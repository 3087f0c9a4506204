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

package io.github.dynamodb2.sample.user;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A user without the key.
 *
 * @param dateJoined when the account was opened
 * @param firstName the first name
 * @param email the address, or {@code null}
 * @param owner whether the user owns something
 */
record UserDetails(Instant dateJoined, String firstName, @Nullable String email, boolean owner) {

	User of(UserId id) {
		return new User(id.accountType(), id.lastName(), this.dateJoined, this.firstName, this.email, this.owner);
	}

}
