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

import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.Transferable;

/**
 * Images under other names that are DynamoDB Local, for tests of how a container is found
 * and what it says of itself.
 */
public final class StandInImages {

	private static final String DYNAMODB_LOCAL = "amazon/dynamodb-local";

	private static final String ENTRY_POINT = "/usr/local/bin/docker-entrypoint.sh";

	/**
	 * Says that it is ready, in LocalStack's words, when its port can be reached.
	 */
	private static final String START = """
			#!/bin/bash
			(until (exec 3<>/dev/tcp/127.0.0.1/4566) 2>/dev/null; do sleep 0.1; done; echo Ready.) &
			exec java -jar DynamoDBLocal.jar -inMemory -port 4566
			""";

	private static final ImageFromDockerfile LOCAL_STACK = new ImageFromDockerfile("localstack/localstack:stand-in")
		.withFileFromTransferable("start", Transferable.of(START, 0100755))
		.withDockerfileFromBuilder((builder) -> builder.from(DYNAMODB_LOCAL)
			.copy("start", ENTRY_POINT)
			.entryPoint(new String[] { ENTRY_POINT })
			.build());

	private static final ImageFromDockerfile DATABASE = new ImageFromDockerfile("dynamodb2-tests/database:stand-in")
		.withDockerfileFromBuilder((builder) -> builder.from(DYNAMODB_LOCAL).build());

	private StandInImages() {
	}

	/**
	 * Makes an image that starts as LocalStack's does, at LocalStack's port, and knows
	 * DynamoDB alone.
	 * @return its name
	 */
	public static String localStack() {
		return LOCAL_STACK.get();
	}

	/**
	 * Makes an image whose name says nothing.
	 * @return its name
	 */
	public static String database() {
		return DATABASE.get();
	}

}
