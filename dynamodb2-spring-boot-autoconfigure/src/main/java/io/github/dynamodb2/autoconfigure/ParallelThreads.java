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

import java.util.concurrent.ThreadFactory;

import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The threads of parallel work. Not an executor, since Spring Boot's own one would back
 * off.
 *
 * @param factory makes the threads
 */
record ParallelThreads(ThreadFactory factory) {

	private static final String NAME = "dynamodb2-request-";

	static ParallelThreads platform() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory(NAME);
		factory.setDaemon(true);
		return new ParallelThreads(factory);
	}

	static ParallelThreads virtual() {
		return new ParallelThreads(new VirtualThreadTaskExecutor(NAME).getVirtualThreadFactory());
	}

}
