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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Tests for {@link EmbeddedDynamoDb} with DynamoDB Local on the class path.
 */
class EmbeddedDynamoDbIntegrationTests {

	private static final int CONNECT_TIMEOUT = 2000;

	private final Set<ThreadGroup> others = serverThreads().stream()
		.map(Thread::getThreadGroup)
		.collect(Collectors.toSet());

	@AfterEach
	void noThreadIsLeft() {
		assertThat(ownThreads()).isEmpty();
	}

	@Test
	void servesTheClientsOfTheSdk() {
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null); DynamoDbClient client = client(dynamoDb)) {
			createTable(client, "cities");
			client.putItem((put) -> put.tableName("cities").item(key("Oslo")));
			assertThat(client.scan((scan) -> scan.tableName("cities")).items()).containsExactly(key("Oslo"));
		}
	}

	@Test
	void regionsHaveTheirOwnTables() {
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null);
				DynamoDbClient client = client(dynamoDb);
				DynamoDbClient elsewhere = client(dynamoDb, Region.EU_WEST_1)) {
			createTable(client, "cities");
			assertThat(elsewhere.listTables().tableNames()).isEmpty();
		}
	}

	@Test
	void standsApartFromAnother() {
		try (EmbeddedDynamoDb other = EmbeddedDynamoDb.start(null); DynamoDbClient otherClient = client(other)) {
			try (EmbeddedDynamoDb one = EmbeddedDynamoDb.start(null); DynamoDbClient client = client(one)) {
				createTable(client, "cities");
				assertThat(otherClient.listTables().tableNames()).isEmpty();
			}
			createTable(otherClient, "rivers");
			assertThat(otherClient.listTables().tableNames()).containsExactly("rivers");
		}
	}

	@Test
	void listensOnTheLoopbackAddressOnly() throws SocketException {
		List<InetAddress> addresses = otherAddresses();
		assumeThat(addresses).as("addresses of this machine besides loopback").isNotEmpty();
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null)) {
			URI endpoint = dynamoDb.endpoint();
			assertThat(endpoint.getHost()).isEqualTo(InetAddress.getLoopbackAddress().getHostAddress());
			assertThat(addresses).allSatisfy(
					(address) -> assertThatIOException().isThrownBy(() -> connect(address, endpoint.getPort())));
		}
	}

	@Test
	void refusesConnectionsOnceClosed() throws IOException {
		EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null);
		connect(InetAddress.getLoopbackAddress(), dynamoDb.endpoint().getPort());
		dynamoDb.close();
		dynamoDb.close();
		assertThatIOException()
			.isThrownBy(() -> connect(InetAddress.getLoopbackAddress(), dynamoDb.endpoint().getPort()));
	}

	@Test
	void endsItsThreadsThoughJobsSleep() {
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null); DynamoDbClient client = client(dynamoDb)) {
			createTable(client, "cities");
			client.updateTimeToLive((update) -> update.tableName("cities")
				.timeToLiveSpecification((time) -> time.attributeName("expires").enabled(true)));
			assertThat(ownThreads()).isNotEmpty();
		}
	}

	@Test
	void closesInAThreadThatIsInterrupted() {
		EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null);
		Thread.currentThread().interrupt();
		dynamoDb.close();
		assertThat(Thread.interrupted()).isTrue();
		assertThatIOException()
			.isThrownBy(() -> connect(InetAddress.getLoopbackAddress(), dynamoDb.endpoint().getPort()));
		ownThreads().forEach(EmbeddedDynamoDbIntegrationTests::await);
	}

	@Test
	void keepsTablesInADirectory(@TempDir Path directory) {
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(directory); DynamoDbClient client = client(dynamoDb)) {
			createTable(client, "cities");
			client.putItem((put) -> put.tableName("cities").item(key("Oslo")));
		}
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(directory); DynamoDbClient client = client(dynamoDb)) {
			assertThat(client.scan((scan) -> scan.tableName("cities")).items()).containsExactly(key("Oslo"));
		}
	}

	@Test
	void sharesNoClassWithTheApplication() throws ClassNotFoundException {
		Class<?> ours = Class.forName("org.eclipse.jetty.server.Server");
		try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start(null); DynamoDbClient client = client(dynamoDb)) {
			client.listTables();
			for (Thread thread : ownThreads()) {
				Class<?> its = thread.getContextClassLoader().loadClass(ours.getName());
				assertThat(its).isNotSameAs(ours);
				assertThat(its.getClassLoader()).isNotSameAs(ours.getClassLoader());
			}
		}
	}

	@Test
	void doesNotKeepTheJvmAlive() throws IOException, InterruptedException {
		assertThat(outputOf(Leaving.class)).isEmpty();
	}

	@Test
	void runsWhileTheCallBackEndsTheApplication() throws IOException, InterruptedException {
		assertThat(outputOf(LeavingWithCallBack.class)).isEqualTo("[]");
	}

	private static void createTable(DynamoDbClient client, String name) {
		client.createTable((create) -> create.tableName(name)
			.billingMode(BillingMode.PAY_PER_REQUEST)
			.keySchema(KeySchemaElement.builder().attributeName("name").keyType(KeyType.HASH).build())
			.attributeDefinitions(AttributeDefinition.builder().attributeName("name").attributeType("S").build()));
	}

	private static Map<String, AttributeValue> key(String name) {
		return Map.of("name", AttributeValue.fromS(name));
	}

	private static DynamoDbClient client(EmbeddedDynamoDb dynamoDb) {
		return client(dynamoDb, Region.US_EAST_1);
	}

	private static DynamoDbClient client(EmbeddedDynamoDb dynamoDb, Region region) {
		return DynamoDbClient.builder()
			.endpointOverride(dynamoDb.endpoint())
			.region(region)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
			.build();
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), CONNECT_TIMEOUT);
		}
	}

	private static List<InetAddress> otherAddresses() throws SocketException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
	}

	private List<Thread> ownThreads() {
		return serverThreads().stream().filter((thread) -> !this.others.contains(thread.getThreadGroup())).toList();
	}

	private static List<Thread> serverThreads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter(EmbeddedDynamoDbIntegrationTests::isServers)
			.toList();
	}

	private static boolean isServers(Thread thread) {
		ThreadGroup group = thread.getThreadGroup();
		return group != null && group.getName().equals("dynamodb-local");
	}

	private static void await(Thread thread) {
		try {
			thread.join(TimeUnit.SECONDS.toMillis(10));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String outputOf(Class<?> application) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), application.getName())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
			assertThat(process.exitValue()).isZero();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
		}
		finally {
			process.destroyForcibly();
		}
	}

	/**
	 * An application whose {@code main} returns.
	 */
	static final class Leaving {

		public static void main(String[] arguments) {
			try (DynamoDbClient client = client(EmbeddedDynamoDb.start(null))) {
				createTable(client, "cities");
			}
		}

	}

	/**
	 * An application that uses DynamoDB once more after its {@code main} has returned.
	 */
	static final class LeavingWithCallBack {

		private static EmbeddedDynamoDb dynamoDb;

		public static void main(String[] arguments) {
			dynamoDb = EmbeddedDynamoDb.start(null, LeavingWithCallBack::leave);
		}

		private static void leave() {
			try (EmbeddedDynamoDb local = dynamoDb; DynamoDbClient client = client(local)) {
				System.out.println(client.listTables().tableNames());
			}
		}

	}

}
