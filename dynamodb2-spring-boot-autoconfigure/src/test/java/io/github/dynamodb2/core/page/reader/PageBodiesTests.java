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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

import com.sun.management.ThreadMXBean;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.support.ItemCounts;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of responses that are damaged, compressed, failures, or unlike what is
 * expected.
 */
class PageBodiesTests {

	private static final String PAGE = "{\"Count\":2,\"Items\":[{\"id\":{\"S\":\"a\"},\"age\":{\"N\":\"1\"}},"
			+ "{\"id\":{\"S\":\"b\"}}],\"ScannedCount\":3}";

	private static final List<Person> PEOPLE = List.of(new Person("a", 1), new Person("b", 0));

	private final ScriptedHttp http = new ScriptedHttp();

	private final ItemCounts seen = new ItemCounts();

	@Test
	void itemsAreTakenOutOfTheResponse() {
		this.http.answer(PAGE);
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.seen.counts()).containsExactly(0);
	}

	@Test
	void aRightChecksumIsAccepted() {
		this.http.answer(bytes(PAGE), Map.of("x-amz-crc32", checksum(bytes(PAGE))));
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.seen.counts()).containsExactly(0);
	}

	@Test
	void aChecksumThatStaysBrokenFailsAsItDoesForTheSdk() {
		assertThat(failure(configuration())).isEqualTo(failure(ClientOverrideConfiguration.builder().build()))
			.isEqualTo("Crc32MismatchException of 1 request");
	}

	private static String failure(ClientOverrideConfiguration configuration) {
		ScriptedHttp broken = new ScriptedHttp().answer(bytes(PAGE), Map.of("x-amz-crc32", "1"));
		EntityTable<Person> people = people(broken.client(configuration));
		List<String> failures = new ArrayList<>();
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> people.scan().toList())
			.satisfies((ex) -> failures
				.add("%s of %d request".formatted(ex.getCause().getClass().getSimpleName(), broken.requests())));
		return failures.get(0);
	}

	@Test
	void aBodyThatBreaksOffIsAskedForAgain() {
		this.http.breakOff(PAGE.substring(0, 40)).answer(PAGE);
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.http.requests()).isEqualTo(2);
	}

	@Test
	void aBodyThatAlwaysBreaksOffFails() {
		this.http.breakOff("{\"Items\":[").breakOff("{\"Items\":[").breakOff("{\"Items\":[");
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> people().scan().toList())
			.withCauseInstanceOf(RetryableException.class);
		assertThat(this.http.requests()).isEqualTo(3);
	}

	@Test
	void aBodyThatIsShorterThanItSaysIsAskedForAgain() {
		this.http.answer(bytes(PAGE.substring(0, 60)), Map.of()).answer(PAGE);
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.http.requests()).isEqualTo(2);
	}

	@Test
	void aCompressedBodyIsInflatedAndItsChecksumIsThatOfTheCompressedBytes() {
		byte[] compressed = compressed(PAGE);
		this.http.answer(compressed, Map.of("Content-Encoding", "gzip", "x-amz-crc32", checksum(compressed),
				"Content-Length", String.valueOf(compressed.length)));
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.seen.counts()).containsExactly(0);
	}

	@Test
	void anAnnouncedLengthThatIsWrongDoesNotMatter() {
		for (String length : List.of("1", "20", "100000", "-1", "99999999999", "much")) {
			this.http.answer(bytes(PAGE), Map.of("Content-Length", length));
			assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		}
	}

	@Test
	void failuresOfTheServiceAreLeftToTheSdk() {
		this.http.fail("InternalServerError").answer(PAGE).fail("ResourceNotFoundException");
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(() -> people().scan().toList());
		assertThat(this.http.requests()).isEqualTo(3);
	}

	@Test
	void whatIsNotJsonIsAskedForAgain() {
		this.http.answer("{\"Items\":[{\"id\":{\"S\":}]}").answer("<html>").answer(PAGE);
		assertThat(people().scan().toList()).isEqualTo(PEOPLE);
	}

	@Test
	void noMessageQuotesAResponse() {
		for (String nonsense : List.of("{\"Items\":[{\"id\":{\"S\":secret}}]}", "secret", "{\"Count\":\"secret\"}",
				"{\"Items\":[{\"id\":{\"S\":\"a\"},\"age\":{\"secret\":[\"secret\"]}}]}")) {
			this.http.answer(nonsense).answer(nonsense).answer(nonsense);
			assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> people().scan().toList())
				.satisfies((ex) -> assertThat(messages(ex)).doesNotContain("secret"));
			ScriptedHttp other = new ScriptedHttp().answer(nonsense).answer(nonsense).answer(nonsense);
			DynamoDbClient sdks = other.client(ClientOverrideConfiguration.builder().build());
			assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> people(sdks).scan().toList())
				.satisfies((ex) -> assertThat(messages(ex)).doesNotContain("secret"));
		}
	}

	private static String messages(Throwable thrown) {
		StringBuilder all = new StringBuilder();
		for (Throwable next = thrown; next != null; next = next.getCause()) {
			all.append(next);
		}
		return all.toString();
	}

	@Test
	void aChecksumThatIsNoNumberIsAskedForAgain() {
		for (String checksum : List.of("much", "12.5", "0x1F", "99999999999999999999")) {
			this.http.answer(bytes(PAGE), Map.of("x-amz-crc32", checksum)).answer(PAGE);
			int before = this.http.requests();
			assertThat(people().scan().toList()).isEqualTo(PEOPLE);
			assertThat(this.http.requests() - before).isEqualTo(2);
		}
	}

	@Test
	void aCompressedBodyThatBreaksOffIsAskedForAgain() {
		byte[] compressed = compressed(PAGE);
		for (int length : new int[] { 1, 12, 40, compressed.length - 9 }) {
			byte[] broken = Arrays.copyOf(compressed, length);
			this.http.answer(broken, Map.of("Content-Encoding", "gzip", "x-amz-crc32", checksum(broken))).answer(PAGE);
			assertThat(people().scan().toList()).isEqualTo(PEOPLE);
		}
	}

	@Test
	void aCompressedBodyIsInflatedAsItIsRead() {
		String junk = "{\"S\":\"" + "x".repeat(1000) + "\"},";
		String item = "{\"id\":{\"S\":\"a\"},\"junk\":{\"L\":[" + junk.repeat(32_000) + "{\"S\":\"\"}]}}";
		byte[] compressed = compressed("{\"Items\":[" + item + "],\"Count\":1}");
		EntityTable<Person> people = people();
		this.http.answer(PAGE).answer(compressed, Map.of("Content-Encoding", "gzip"));
		people.scan().toList();
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		assertThat(people.scan().toList()).containsExactly(new Person("a", 0));
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(item.length() / 8);
	}

	@Test
	void aTypeThatNobodyKnowsDoesNotMatterWhereTheClassDoesNotHaveTheAttribute() {
		this.http.answer("{\"Items\":[{\"id\":{\"S\":\"a\"},\"age\":{\"N\":\"1\"},\"new\":{\"X\":[{\"S\":\"b\"}]}}]}");
		assertThat(people().scan().toList()).containsExactly(new Person("a", 1));
		this.http.answer("{\"Items\":[{\"id\":{\"S\":\"a\"},\"age\":{\"X\":\"1\"}}]}");
		assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> people().scan().toList());
		assertThat(this.seen.counts()).containsExactly(0, 0);
	}

	@Test
	void anItemOfWhichTheClassHasNoAttributeIsLeftOut() {
		this.http.answer("{\"Items\":[{\"other\":{\"S\":\"a\"}},{\"id\":{\"S\":\"b\"}}],\"ScannedCount\":2}");
		assertThat(people().scan().toList()).containsExactly(new Person("b", 0));
	}

	@Test
	void aResponseWithoutItemsIsAnEmptyPage() {
		this.http.answer("{}").answer("{\"Count\":0,\"Items\":[],\"ScannedCount\":0}");
		assertThat(people().scan().toList()).isEmpty();
		assertThat(people().scan().toList()).isEmpty();
	}

	@Test
	void everyAttemptKnowsWhoWaitsWhateverTheTimeouts() {
		this.http.fail("InternalServerError").answer(PAGE);
		ClientOverrideConfiguration timeouts = configuration()
			.copy((copy) -> copy.apiCallTimeout(Duration.ofMinutes(1)).apiCallAttemptTimeout(Duration.ofMinutes(1)));
		assertThat(people(this.http.client(timeouts)).scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.seen.counts()).containsExactly(0);
	}

	@Test
	void aCallWithinAConstructorIsItsOwn() {
		this.http.answer("{\"Items\":[{\"id\":{\"S\":\"outer\"}},{\"id\":{\"S\":\"other\"}}]}").answer(PAGE);
		EntityTable<Person> people = people();
		Curious.ask = () -> people.scan().toList();
		Connection connection = Connection.of(this.http.client(configuration()));
		EntityTable<Curious> outer = connection.table(definition()).as(Curious.class);
		assertThat(outer.scan().toList()).extracting(Curious::id).containsExactly("outer", "other");
		assertThat(Curious.answer).isEqualTo(PEOPLE);
	}

	@Test
	void aClientWithoutTheInterceptorIsReadTheSdksWay() {
		this.http.answer(PAGE);
		DynamoDbClient client = this.http
			.client(ClientOverrideConfiguration.builder().addExecutionInterceptor(this.seen).build());
		assertThat(people(client).scan().toList()).isEqualTo(PEOPLE);
		assertThat(this.seen.counts()).containsExactly(2);
	}

	private EntityTable<Person> people() {
		return people(this.http.client(configuration()));
	}

	private static EntityTable<Person> people(DynamoDbClient client) {
		return Connection.of(client).table(definition()).as(Person.class);
	}

	private static TableDefinition definition() {
		return TableDefinition.named("people").partitionKey("id").build();
	}

	private ClientOverrideConfiguration configuration() {
		return ClientOverrideConfiguration.builder()
			.addExecutionInterceptor(PageBodies.interceptor().orElseThrow())
			.addExecutionInterceptor(this.seen)
			.build();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String checksum(byte[] bytes) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes);
		return String.valueOf(checksum.getValue());
	}

	private static byte[] compressed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(bytes(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	record Person(@DynamoDbPartitionKey String id, int age) {
	}

	/**
	 * Asks something when the first of it is made.
	 */
	record Curious(@DynamoDbPartitionKey String id) {

		private static Supplier<List<Person>> ask = List::of;

		private static List<Person> answer = List.of();

		Curious {
			if (id.equals("outer")) {
				answer = ask.get();
			}
		}

	}

}
