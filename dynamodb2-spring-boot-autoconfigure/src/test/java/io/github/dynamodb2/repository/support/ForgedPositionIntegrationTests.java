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

package io.github.dynamodb2.repository.support;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ContinuationToken;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.support.ForgedKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens of positions that somebody made up, with the right checksum: each is refused as
 * a position or gives a page.
 */
class ForgedPositionIntegrationTests {

	private static final int FORGERIES = 100;

	private static final long SEED = 9;

	private static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.unsigned();

	private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.start(null);

	private static final Limit TWO = Limit.of(2);

	private static ShotRepository shots;

	@BeforeAll
	static void createTable() {
		shots = LocalRepositories.fresh(DYNAMO_DB).create(ShotRepository.class, Shot.class);
		shots.saveAll(IntStream.range(0, 10)
			.mapToObj((n) -> new Shot("leica", n, SdkBytes.fromByteArray(new byte[] { 7, (byte) (n / 5) }), n % 2))
			.toList());
	}

	@AfterAll
	static void stop() {
		DYNAMO_DB.close();
	}

	static Stream<Arguments> roads() {
		SdkBytes film = SdkBytes.fromByteArray(new byte[] { 7, 0 });
		return Stream.of(road("a partition", (position) -> shots.findByCamera("leica", position, TWO)),
				road("a range of numbers",
						(position) -> shots.findByCameraAndTakenLessThanEqual("leica", 7, position, TWO)),
				road("several ranges",
						(position) -> shots.findByCameraAndTakenNotIn("leica", List.of(1L, 5L), position, TWO)),
				road("several items",
						(position) -> shots.findByCameraAndTakenIn("leica", List.of(1L, 2L, 3L, 4L), position, TWO)),
				road("a binary partition of an index", (position) -> shots.findByFilm(film, position, TWO)),
				road("a range of an index of binary and numbers",
						(position) -> shots.findByFilmAndStarsGreaterThanEqual(film, 0, position, TWO)),
				road("a Scan", (position) -> shots.findByStarsLessThan(5, position, TWO)),
				Arguments.of("a slice", (UnaryOperator<ScrollPosition>) (position) -> next(
						shots.readByCamera("leica", KeysetPageRequest.of(0, 2, Sort.unsorted(), position)))));
	}

	private static Arguments road(String road, Function<ScrollPosition, Window<Shot>> read) {
		UnaryOperator<ScrollPosition> next = (position) -> {
			Window<Shot> window = read.apply(position);
			return window.isEmpty() ? position : window.positionAt(window.size() - 1);
		};
		return Arguments.of(road, next);
	}

	private static ScrollPosition next(Slice<Shot> slice) {
		return (slice.nextPageable() instanceof KeysetPageRequest next) ? next.position() : ScrollPosition.keyset();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("roads")
	void forgedPositionIsRefusedOrGivesAPage(String road, UnaryOperator<ScrollPosition> read) {
		String token = TOKENS.encode(read.apply(ScrollPosition.keyset()));
		ContinuationToken.Opened opened = ContinuationToken.open(token.substring(0, token.lastIndexOf('.')));
		ForgedKeys forger = new ForgedKeys(new Random(SEED));
		int refused = 0;
		for (int n = 0; n < FORGERIES; n++) {
			String forged = ContinuationToken.encode(new Continuation.After(forger.forge(opened.after().key())),
					opened.question());
			try {
				read.apply(TOKENS.decode(forged + "." + checksum(forged)));
			}
			catch (InvalidScrollPositionException ex) {
				refused++;
			}
		}
		assertThat(refused).isBetween(FORGERIES / 4, FORGERIES - 1);
	}

	private static String checksum(String text) {
		CRC32 crc = new CRC32();
		crc.update(text.getBytes(UTF_8));
		int value = (int) crc.getValue();
		byte[] bytes = { (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value };
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * A photograph.
	 *
	 * @param camera the camera
	 * @param taken the number of the shot
	 * @param film the film's mark
	 * @param stars how good it is
	 */
	record Shot(@DynamoDbPartitionKey String camera, @DynamoDbSortKey long taken,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByFilm") SdkBytes film,
			@DynamoDbSecondarySortKey(indexNames = "ByFilm") int stars) {
	}

	/**
	 * The key of a photograph.
	 *
	 * @param camera the camera
	 * @param taken the number of the shot
	 */
	record ShotId(String camera, long taken) {
	}

	/**
	 * Photographs.
	 */
	interface ShotRepository extends DynamoDb2Repository<Shot, ShotId> {

		Window<Shot> findByCamera(String camera, ScrollPosition position, Limit limit);

		Window<Shot> findByCameraAndTakenLessThanEqual(String camera, long taken, ScrollPosition position, Limit limit);

		Window<Shot> findByCameraAndTakenNotIn(String camera, List<Long> taken, ScrollPosition position, Limit limit);

		Window<Shot> findByCameraAndTakenIn(String camera, List<Long> taken, ScrollPosition position, Limit limit);

		Window<Shot> findByFilm(SdkBytes film, ScrollPosition position, Limit limit);

		Window<Shot> findByFilmAndStarsGreaterThanEqual(SdkBytes film, int stars, ScrollPosition position, Limit limit);

		@AllowScan
		Window<Shot> findByStarsLessThan(int stars, ScrollPosition position, Limit limit);

		Slice<Shot> readByCamera(String camera, Pageable page);

	}

}
