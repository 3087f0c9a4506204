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

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of a connection and its pool.
 *
 * @param client HTTP client to use. Left out, Apache 5 where it is on the class path,
 * else another one that is there.
 * @param maxConnections Most connections in the pool.
 * @param connectionTimeout Longest time to establish a connection.
 * @param acquisitionTimeout Longest time to wait for a connection from the pool.
 * @param socketTimeout Longest time to wait for data.
 * @param maxIdleTime Time after which an idle connection in the pool is closed.
 * @param timeToLive Time after which a connection in the pool is closed, used or not; 0
 * for never.
 */
record HttpSettings(@Nullable HttpLibrary client, @Nullable Integer maxConnections,
		@Nullable Duration connectionTimeout, @Nullable Duration acquisitionTimeout, @Nullable Duration socketTimeout,
		@Nullable Duration maxIdleTime, @Nullable Duration timeToLive) {
}
