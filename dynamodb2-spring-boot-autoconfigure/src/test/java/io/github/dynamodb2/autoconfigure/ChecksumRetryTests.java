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

package io.github.dynamodb2.autoconfigure;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.ChecksumServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a configured connection does with a broken checksum, against a real socket.
 */
class ChecksumRetryTests {

	@Test
	void anAnswerWithABrokenChecksumIsAskedForAgain() {
		try (ChecksumServer server = ChecksumServer.start(2)) {
			TestRunners.bare()
				.withPropertyValues("dynamodb2.endpoint=http://localhost:" + server.port())
				.run((context) -> {
					assertThat(context.getBean(Connection.class).tableNames()).containsExactly("users");
					assertThat(server.requests()).isEqualTo(3);
				});
		}
	}

}
