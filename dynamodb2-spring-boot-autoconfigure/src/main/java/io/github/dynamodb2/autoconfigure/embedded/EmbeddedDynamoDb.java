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

package io.github.dynamodb2.autoconfigure.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * Amazon DynamoDB Local inside this JVM, on a free port of the loopback address.
 * <p>
 * It is loaded from the application's class path by a class loader of its own, sends no
 * telemetry and writes no log. As in DynamoDB, each region has its own tables, and here each
 * access key has too. It does not keep the JVM alive.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final LocalServer server;

	private final ServerThreads threads;

	private final URI endpoint;

	private @Nullable LastThreadWatch watch;

	private boolean closed;

	private EmbeddedDynamoDb(LocalServer server, ServerThreads threads, URI endpoint) {
		this.server = server;
		this.threads = threads;
		this.endpoint = endpoint;
	}
}
