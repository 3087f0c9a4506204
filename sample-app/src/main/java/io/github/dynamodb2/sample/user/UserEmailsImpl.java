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

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Key;
import org.jspecify.annotations.Nullable;

/**
 * The fragment of {@link UserRepository} that is written by hand, on the bean that
 * {@code application.yml} declares with the type of the users.
 */
final class UserEmailsImpl implements UserEmails {

	private final EntityTable<User> users;

	UserEmailsImpl(EntityTable<User> users) {
		this.users = users;
	}

	@Override
	public User changeEmail(UserId id, @Nullable String expected, String email) {
		return this.users.update(Key.of(id.accountType(), id.lastName()), (u) -> {
			u.set("email", email);
			if (expected != null) {
				u.where("email").eq(expected);
			}
			else {
				u.where("email").notExists();
			}
		});
	}

}
