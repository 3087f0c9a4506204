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

import java.lang.reflect.Constructor;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local's request handler on a Jetty server that listens on the loopback address
 * only. Both are reached by reflection: they live in a class loader of their own, and
 * this class has to load without them. Their command line is not used: it listens on all
 * addresses, and reports its start to Amazon unless told not to.
 *
 * @param handler the handler
 * @param jetty the server
 * @param endpoint where it listens
 */
record LocalServer(Object handler, Object jetty, URI endpoint) {

	private static final String LOCAL = "software.amazon.dynamodb.services.local.server.";

	/**
	 * By its name, since it cannot be loaded here: Jetty is not there.
	 */
	private static final String LOOPBACK = LocalServer.class.getPackageName() + ".LoopbackHosts";

	private static final String JETTY = "org.eclipse.jetty.server.";

	/**
	 * Makes a server and starts it.
	 * @param classLoader where to load it from
	 * @param port where to listen, 0 for a free one
	 * @param directory where it keeps the tables, {@code null} for in memory
	 * @return the running server
	 * @throws ReflectiveOperationException when a class or method is missing, or fails
	 * @throws URISyntaxException when the loopback address is none for a URI
	 */
	static LocalServer start(ClassLoader classLoader, int port, @Nullable Path directory)
			throws ReflectiveOperationException, URISyntaxException {
		Class<?> type = classLoader.loadClass(JETTY + "Server");
		Object jetty = type.getConstructor().newInstance();
		Object handler = handler(classLoader, directory);
		Object connector = connector(classLoader, jetty, port);
		type.getMethod("addConnector", classLoader.loadClass(JETTY + "Connector")).invoke(jetty, connector);
		type.getMethod("setHandler", classLoader.loadClass(JETTY + "Handler"))
			.invoke(jetty, onlyLoopback(classLoader, handler));
		type.getMethod("start").invoke(jetty);
		return new LocalServer(handler, jetty, endpoint(connector));
	}

	private static Object handler(ClassLoader classLoader, @Nullable Path directory)
			throws ReflectiveOperationException {
		String path = (directory != null) ? directory.toString() : null;
		Object requests = classLoader.loadClass(LOCAL + "LocalDynamoDBRequestHandler")
			.getConstructor(int.class, boolean.class, String.class, boolean.class, boolean.class)
			.newInstance(0, path == null, path, false, false);
		return classLoader.loadClass(LOCAL + "LocalDynamoDBServerHandler")
			.getConstructor(classLoader.loadClass(LOCAL + "DynamoDBRequestHandler"), String.class)
			.newInstance(requests, null);
	}

	private static Object onlyLoopback(ClassLoader classLoader, Object handler) throws ReflectiveOperationException {
		Constructor<?> constructor = classLoader.loadClass(LOOPBACK)
			.getDeclaredConstructor(classLoader.loadClass(JETTY + "Handler"));
		constructor.setAccessible(true);
		return constructor.newInstance(handler);
	}

	private static Object connector(ClassLoader classLoader, Object jetty, int port)
			throws ReflectiveOperationException {
		Class<?> type = classLoader.loadClass(JETTY + "ServerConnector");
		Object connector = type.getConstructor(jetty.getClass()).newInstance(jetty);
		type.getMethod("setHost", String.class).invoke(connector, InetAddress.getLoopbackAddress().getHostAddress());
		type.getMethod("setPort", int.class).invoke(connector, port);
		return connector;
	}

	private static URI endpoint(Object connector) throws ReflectiveOperationException, URISyntaxException {
		String host = (String) call(connector, "getHost");
		int port = (int) call(connector, "getLocalPort");
		return new URI("http", null, host, port, null, null, null);
	}

	void stop() throws ReflectiveOperationException {
		try {
			call(this.jetty, "stop");
		}
		finally {
			call(this.handler, "close");
		}
	}

	private static Object call(Object target, String method) throws ReflectiveOperationException {
		return target.getClass().getMethod(method).invoke(target);
	}

}
