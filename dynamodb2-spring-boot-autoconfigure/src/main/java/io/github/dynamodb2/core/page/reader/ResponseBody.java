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

package io.github.dynamodb2.core.page.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;

import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Reads the body of a response whole and compares its checksum, as the SDK would.
 *
 * @param response the response's status and headers
 */
record ResponseBody(SdkHttpResponse response) {

	private static final String CHECKSUM = "x-amz-crc32";

	private static final String ENCODING = "Content-Encoding";

	private static final String LENGTH = "Content-Length";

	private static final int USUAL_LENGTH = 8192;

	private static final int LARGEST_ANNOUNCED = 32 * 1024 * 1024;

	/**
	 * Reads and closes the body.
	 * @param content the body
	 * @return its bytes
	 * @throws Crc32MismatchException when it is damaged
	 * @throws RetryableException when it breaks off, or its checksum is none
	 */
	CheckedBody read(InputStream content) {
		try (content) {
			byte[] bytes = bytes(content);
			check(bytes);
			return new CheckedBody(bytes, isCompressed());
		}
		catch (IOException ex) {
			throw RetryableException.create("The response could not be read to its end", ex);
		}
	}

	/**
	 * Returns status and headers for a body of which the checksum is done with.
	 * @param length the length of that body
	 * @return the changed response
	 */
	SdkHttpResponse headers(int length) {
		return this.response.toBuilder()
			.removeHeader(CHECKSUM)
			.removeHeader(ENCODING)
			.putHeader(LENGTH, String.valueOf(length))
			.build();
	}

	private byte[] bytes(InputStream content) throws IOException {
		byte[] bytes = new byte[announced()];
		int size = 0;
		for (int read = content.read(bytes); read >= 0; read = content.read(bytes, size, bytes.length - size)) {
			size += read;
			if (size == bytes.length) {
				int more = content.read();
				if (more < 0) {
					return bytes;
				}
				bytes = Arrays.copyOf(bytes, 2 * size);
				bytes[size++] = (byte) more;
			}
		}
		return Arrays.copyOf(bytes, size);
	}

	private int announced() {
		try {
			return this.response.firstMatchingHeader(LENGTH)
				.map(Integer::parseInt)
				.filter((length) -> length > 0 && length <= LARGEST_ANNOUNCED)
				.orElse(USUAL_LENGTH);
		}
		catch (NumberFormatException ex) {
			return USUAL_LENGTH;
		}
	}

	private void check(byte[] bytes) {
		this.response.firstMatchingHeader(CHECKSUM).map(ResponseBody::number).ifPresent((expected) -> {
			CRC32 actual = new CRC32();
			actual.update(bytes);
			if (actual.getValue() != expected) {
				throw Crc32MismatchException.builder()
					.message("Expected %d as the Crc32 checksum but the actual calculated checksum was %d"
						.formatted(expected, actual.getValue()))
					.build();
			}
		});
	}

	private boolean isCompressed() {
		return this.response.firstMatchingHeader(ENCODING).filter("gzip"::equals).isPresent();
	}

	private static long number(String checksum) {
		try {
			return Long.parseLong(checksum);
		}
		catch (NumberFormatException ex) {
			throw RetryableException.create("The header %s of the response is no number".formatted(CHECKSUM));
		}
	}

}
