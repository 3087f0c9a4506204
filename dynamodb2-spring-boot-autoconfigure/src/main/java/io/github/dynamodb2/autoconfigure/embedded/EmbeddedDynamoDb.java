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

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * Amazon DynamoDB Local inside this JVM, on the loopback address. It answers to names of
 * this machine alone, so that no web page reads it.
 * <p>
 * It is loaded from the application's class path by a class loader of its own, sends no
 * telemetry and writes no log. As in DynamoDB each region has its own tables; here each
 * access key has, too. It does not keep the JVM alive.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {

	private final ServerThreads threads;

	private final LocalServer server;

	private final LastThreadWatch watch;

	private boolean closed;

	private EmbeddedDynamoDb(ServerThreads threads, LocalServer server, @Nullable Runnable whenAlone) {
		this.threads = threads;
		this.server = server;
		this.watch = new LastThreadWatch((whenAlone != null) ? whenAlone : this::close);
	}

	/**
	 * Starts DynamoDB Local, which ends at the latest with the last other thread that
	 * keeps the JVM alive.
	 * @param directory where it keeps the tables, made when it is not there; {@code null}
	 * for in memory. No two may use one directory at a time
	 * @return the running server
	 * @throws EmbeddedDynamoDbUnavailableException when it is not on the class path
	 * @throws IllegalArgumentException when the directory cannot be used
	 * @throws IllegalStateException when it does not start
	 */
	public static EmbeddedDynamoDb start(@Nullable Path directory) {
		return start(directory, null, applicationClassLoader());
	}

	/**
	 * Starts DynamoDB Local, and leaves the end of an application whose {@code main} has
	 * returned to a call-back: one that closes the context lets beans use DynamoDB while
	 * they are destroyed.
	 * @param directory where it keeps the tables, made when it is not there; {@code null}
	 * for in memory. No two may use one directory at a time
	 * @param whenAlone what to do when no other thread keeps the JVM alive; it has to
	 * {@link #close() close} this server, among others
	 * @return the running server
	 * @throws EmbeddedDynamoDbUnavailableException when it is not on the class path
	 * @throws IllegalArgumentException when the directory cannot be used
	 * @throws IllegalStateException when it does not start
	 */
	public static EmbeddedDynamoDb start(@Nullable Path directory, Runnable whenAlone) {
		return start(directory, 0, whenAlone);
	}

	/**
	 * Starts DynamoDB Local on a port, and leaves the end of an application whose
	 * {@code main} has returned to a call-back.
	 * @param directory where it keeps the tables, made when it is not there; {@code null}
	 * for in memory. No two may use one directory at a time
	 * @param port where to listen, 0 for a free port
	 * @param whenAlone what to do when no other thread keeps the JVM alive; it has to
	 * {@link #close() close} this server, among others
	 * @return the running server
	 * @throws EmbeddedDynamoDbUnavailableException when it is not on the class path
	 * @throws IllegalArgumentException when the directory cannot be used
	 * @throws IllegalStateException when it does not start; a
	 * {@link java.net.BindException} is among the causes when somebody else listens on
	 * the port
	 */
	public static EmbeddedDynamoDb start(@Nullable Path directory, int port, Runnable whenAlone) {
		return start(directory, port, whenAlone, applicationClassLoader());
	}

	static EmbeddedDynamoDb start(@Nullable Path directory, @Nullable Runnable whenAlone, ClassLoader application) {
		return start(directory, 0, whenAlone, application);
	}

	private static EmbeddedDynamoDb start(@Nullable Path directory, int port, @Nullable Runnable whenAlone,
			ClassLoader application) {
		for (RequiredLibrary library : RequiredLibrary.values()) {
			if (library.isMissing(application)) {
				throw new EmbeddedDynamoDbUnavailableException(library);
			}
		}
		Path tables = (directory != null) ? TableDirectory.prepare(directory) : null;
		ClassLoader classLoader = new IsolatingClassLoader(application);
		ServerThreads threads = new ServerThreads(classLoader);
		LocalServer server = start(threads, () -> LocalServer.start(classLoader, port, tables));
		EmbeddedDynamoDb embedded = new EmbeddedDynamoDb(threads, server, whenAlone);
		embedded.watch.start();
		return embedded;
	}

	private static LocalServer start(ServerThreads threads, Callable<LocalServer> task) {
		try {
			return run(threads, task, "start");
		}
		catch (IllegalStateException ex) {
			threads.end();
			throw ex;
		}
	}

	private static ClassLoader applicationClassLoader() {
		ClassLoader classLoader = ClassUtils.getDefaultClassLoader();
		return (classLoader != null) ? classLoader : ClassLoader.getSystemClassLoader();
	}

	/**
	 * Returns where DynamoDB Local listens.
	 * @return an address for the SDK's clients, with the number of the port
	 */
	public URI endpoint() {
		return this.server.endpoint();
	}

	/**
	 * Stops DynamoDB Local and waits for its threads to end; tables that are not kept in
	 * a directory are gone. Closing again does nothing.
	 * @throws IllegalStateException when it does not stop
	 */
	@Override
	public synchronized void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		this.watch.end();
		try {
			run(this.threads, this::stop, "stop");
		}
		finally {
			this.threads.end();
		}
	}

	private LocalServer stop() throws ReflectiveOperationException {
		this.server.stop();
		return this.server;
	}

	private static LocalServer run(ServerThreads threads, Callable<LocalServer> task, String verb) {
		try {
			return threads.call(task);
		}
		catch (ExecutionException ex) {
			Throwable cause = reason(ex);
			throw new IllegalStateException("DynamoDB Local did not %s: %s. Known to work is '%s' with its dependencies"
				.formatted(verb, cause, RequiredLibrary.DYNAMODB_LOCAL.coordinates()), cause);
		}
	}

	private static Throwable reason(ExecutionException failure) {
		Throwable cause = (failure.getCause() instanceof InvocationTargetException target) ? target.getTargetException()
				: failure.getCause();
		return (cause != null) ? cause : failure;
	}

}
