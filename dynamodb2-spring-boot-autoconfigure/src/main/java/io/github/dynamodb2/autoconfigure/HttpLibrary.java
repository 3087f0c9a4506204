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

import java.util.Arrays;

import org.springframework.util.ClassUtils;

/**
 * The HTTP clients of the AWS SDK that properties can choose.
 */
enum HttpLibrary {

	/**
	 * Apache HttpClient 5, the SDK's default, with a pool of connections.
	 */
	APACHE5("apache5", "apache5-client", "software.amazon.awssdk.http.apache5.Apache5HttpClient"),

	/**
	 * The JDK's HttpURLConnection: little memory and no pool, about 1 ms more for each
	 * call.
	 */
	URL_CONNECTION("url-connection", "url-connection-client",
			"software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient");

	private final String text;

	private final String artifact;

	private final String className;

	HttpLibrary(String text, String artifact, String className) {
		this.text = text;
		this.artifact = artifact;
		this.className = className;
	}

	/**
	 * Returns the one to use where none is chosen, as the SDK itself does.
	 * @return the first that is on the class path, or Apache 5 when there is none
	 */
	static HttpLibrary preferred() {
		return Arrays.stream(values()).filter(HttpLibrary::isPresent).findFirst().orElse(APACHE5);
	}

	/**
	 * Tells whether it is on the class path.
	 * @return whether it can be used
	 */
	boolean isPresent() {
		return ClassUtils.isPresent(this.className, null);
	}

	/**
	 * Returns how properties write it.
	 * @return for instance {@code apache5}
	 */
	String text() {
		return this.text;
	}

	/**
	 * Returns the class that is there when the library is.
	 * @return the class's name
	 */
	String className() {
		return this.className;
	}

	/**
	 * Returns the dependency that brings it.
	 * @return group and artifact
	 */
	String coordinates() {
		return "software.amazon.awssdk:" + this.artifact;
	}

}
