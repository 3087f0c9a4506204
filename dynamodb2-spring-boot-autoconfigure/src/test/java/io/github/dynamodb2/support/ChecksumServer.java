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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server on the loopback interface that answers every ListTables with the table
 * "users", and whose first checksums are wrong.
 */
public final class ChecksumServer implements AutoCloseable {

	private static final byte[] BODY = "{\"TableNames\":[\"users\"]}".getBytes(StandardCharsets.UTF_8);

	private final HttpServer server;

	private final int wrong;

	private final AtomicInteger requests = new AtomicInteger();

	private ChecksumServer(HttpServer server, int wrong) {
		this.server = server;
		this.wrong = wrong;
	}

	/**
	 * Starts the server.
	 * @param wrong how many answers have a wrong checksum
	 */
	public static ChecksumServer start(int wrong) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			ChecksumServer started = new ChecksumServer(server, wrong);
			server.createContext("/", started::answer);
			server.start();
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	public int requests() {
		return this.requests.get();
	}

	private void answer(HttpExchange exchange) throws IOException {
		CRC32 checksum = new CRC32();
		checksum.update(BODY);
		int distance = (this.requests.incrementAndGet() <= this.wrong) ? 1 : 0;
		exchange.getRequestBody().readAllBytes();
		exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
		exchange.getResponseHeaders().add("x-amz-crc32", String.valueOf(checksum.getValue() + distance));
		exchange.sendResponseHeaders(200, BODY.length);
		exchange.getResponseBody().write(BODY);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
