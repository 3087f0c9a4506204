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

/**
 * A library that DynamoDB Local cannot start without, and the class that shows whether it
 * is there.
 */
enum RequiredLibrary {

	/**
	 * DynamoDB Local itself.
	 */
	DYNAMODB_LOCAL("software.amazon.dynamodb", "DynamoDBLocal", "3.3.1",
			"software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler"),

	/**
	 * The library through which it keeps its tables; DynamoDB Local would start without
	 * it and fail at the first request.
	 */
	SQLITE("com.almworks.sqlite4java", "sqlite4java", "1.0.392", "com.almworks.sqlite4java.SQLiteQueue");

	private final String groupId;

	private final String artifactId;

	private final String version;

	private final String marker;

	RequiredLibrary(String groupId, String artifactId, String version, String marker) {
		this.groupId = groupId;
		this.artifactId = artifactId;
		this.version = version;
		this.marker = marker;
	}

	boolean isMissing(ClassLoader classLoader) {
		return classLoader.getResource(this.marker.replace('.', '/').concat(".class")) == null;
	}

	String coordinates() {
		return String.join(":", this.groupId, this.artifactId, this.version);
	}

}
