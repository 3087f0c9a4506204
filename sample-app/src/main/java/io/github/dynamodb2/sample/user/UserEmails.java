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

import org.jspecify.annotations.Nullable;

/**
 * What the repository of users can do besides what the names of its methods say.
 */
public interface UserEmails {

	/**
	 * Changes a user's address, if it is still the one expected: one UpdateItem, which
	 * leaves all else as it is.
	 * @param id who the user is
	 * @param expected the address so far, or {@code null} for none
	 * @param email the new address
	 * @return the user as it is now
	 * @throws org.springframework.dao.OptimisticLockingFailureException when the address
	 * is another one
	 * @throws org.springframework.dao.EmptyResultDataAccessException when there is no
	 * such user
	 */
	User changeEmail(UserId id, @Nullable String expected, String email);

}
