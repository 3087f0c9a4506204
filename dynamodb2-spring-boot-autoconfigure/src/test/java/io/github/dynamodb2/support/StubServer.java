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

package io.github.dynamodb2.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLParameters;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/**
 * A service on the loopback address that has no tables, or one answer to everything, or
 * always fails, or never answers.
 */
public final class StubServer implements AutoCloseable {

	/**
	 * Where the class path has key and certificate of the encrypted service; the password
	 * is {@code secret}.
	 */
	public static final String STORE = "io/github/dynamodb2/autoconfigure/localhost.p12";

	private final List<String> userAgents = new CopyOnWriteArrayList<>();

	private final CountDownLatch received = new CountDownLatch(1);

	private final CountDownLatch closed = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	private StubServer(HttpServer server, Answer answer) {
		this.server = server;
		server.setExecutor(this.threads);
		server.createContext("/", (exchange) -> {
			this.userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
			this.received.countDown();
			answer.send(exchange, this.closed);
		});
		server.start();
	}

	public static StubServer empty() {
		return answering("{\"TableNames\":[]}");
	}

	/**
	 * A service that gives every request the same answer.
	 */
	public static StubServer answering(String body) {
		return start((exchange, closed) -> respond(exchange, 200, body));
	}

	public static StubServer failing() {
		return start((exchange, closed) -> respond(exchange, 500, "{}"));
	}

	public static StubServer refusing(String error) {
		return start((exchange, closed) -> respond(exchange, 400,
				"{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"No.\"}".formatted(error)));
	}

	public static StubServer hanging() {
		return start((exchange, closed) -> {
			try {
				closed.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/**
	 * A service without tables that shows the certificate in {@value #STORE} and wants to
	 * see the same one.
	 */
	public static StubServer encrypted() {
		try {
			HttpsServer server = HttpsServer.create(loopback(), 0);
			server.setHttpsConfigurator(new HttpsConfigurator(bundle().createSslContext()) {

				@Override
				public void configure(HttpsParameters parameters) {
					SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
					ssl.setNeedClientAuth(true);
					parameters.setSSLParameters(ssl);
				}

			});
			return new StubServer(server, (exchange, closed) -> respond(exchange, 200, "{\"TableNames\":[]}"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns what a client of the encrypted service trusts and shows.
	 */
	public static SslBundle bundle() {
		try (InputStream content = StubServer.class.getResourceAsStream("/" + STORE)) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(content, "secret".toCharArray());
			return SslBundle.of(SslStoreBundle.of(store, "secret", store));
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static StubServer start(Answer answer) {
		try {
			return new StubServer(HttpServer.create(loopback(), 0), answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InetSocketAddress loopback() {
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
	}

	private static void respond(HttpExchange exchange, int status, String body) throws IOException {
		try (exchange) {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getRequestBody().readAllBytes();
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	/**
	 * Returns who asked, once for each request.
	 */
	public List<String> userAgents() {
		return this.userAgents;
	}

	public void awaitRequest() throws InterruptedException {
		this.received.await();
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/**
	 * Answers a request.
	 */
	@FunctionalInterface
	private interface Answer {

		void send(HttpExchange exchange, CountDownLatch closed) throws IOException;

	}

}
