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

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of this machine that nobody else can have.
 */
public final class Loopback {

	private static final Set<String> NAMES = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");

	private static final Pattern ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}");

	private Loopback() {
	}

	/**
	 * Tells whether a host is this machine, whoever answers for its name elsewhere.
	 * @param host the host of an address, IPv6 in brackets
	 * @return whether it is a loopback one
	 */
	public static boolean isHost(String host) {
		return NAMES.contains(host.toLowerCase(Locale.ROOT)) || ADDRESS.matcher(host).matches();
	}

}
