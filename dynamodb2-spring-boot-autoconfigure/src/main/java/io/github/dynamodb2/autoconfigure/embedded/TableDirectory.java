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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Makes sure of the directory in which DynamoDB Local keeps its tables; it would notice a
 * bad one at the first request, and not say why.
 */
final class TableDirectory {

	private TableDirectory() {
	}

	/**
	 * Makes a directory where there is none.
	 * @param directory the directory
	 * @return its absolute path
	 * @throws IllegalArgumentException when it cannot be used
	 */
	static Path prepare(Path directory) {
		Path absolute = directory.toAbsolutePath().normalize();
		if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
			throw unusable(absolute, "it is not a directory", null);
		}
		try {
			Files.createDirectories(absolute);
		}
		catch (IOException ex) {
			throw unusable(absolute, "it cannot be created", ex);
		}
		if (!Files.isWritable(absolute)) {
			throw unusable(absolute, "it cannot be written to", null);
		}
		return absolute;
	}

	private static IllegalArgumentException unusable(Path directory, String reason, @Nullable IOException cause) {
		return new IllegalArgumentException(("DynamoDB Local cannot keep its tables in '%s': %s. "
				+ "Name a directory that can be written to, or none to keep them in memory")
			.formatted(directory, reason), cause);
	}

}
