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

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that a browser was led to by a foreign name for this machine (DNS
 * rebinding): the script of a web page could read the tables otherwise. It is loaded
 * beside the Jetty of DynamoDB Local, by that one's class loader.
 */
final class LoopbackHosts extends Handler.Wrapper {

	private static final int FORBIDDEN = 403;

	LoopbackHosts(Handler handler) {
		super(handler);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String header = request.getHeaders().get(HttpHeader.HOST);
		if (isOurs(header) && isOurs(request.getHttpURI().getAuthority())) {
			return super.handle(request, response, callback);
		}
		Response.writeError(request, response, callback, FORBIDDEN,
				"DynamoDB Local answers to names of this machine alone, such as localhost");
		return true;
	}

	/**
	 * A request without a host is no browser's.
	 */
	private static boolean isOurs(@Nullable String authority) {
		return authority == null || Loopback.isHost(authority.replaceFirst(":\\d+$", ""));
	}

}
