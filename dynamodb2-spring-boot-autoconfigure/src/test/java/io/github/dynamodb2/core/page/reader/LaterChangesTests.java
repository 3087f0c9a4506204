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

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.EncryptingInterceptor;
import io.github.dynamodb2.support.ItemCounts;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who changes responses too late for a page that is read straight.
 */
@ExtendWith(OutputCaptureExtension.class)
class LaterChangesTests {

	private static final String PAGE = "{\"Items\":[{\"id\":{\"S\":\"a\"},\"secret\":{\"S\":\"encrypted:b\"}}]}";

	private final ScriptedHttp http = new ScriptedHttp();

	private final ItemCounts seen = new ItemCounts();

	@Test
	void anInterceptorThatChangesResponsesIsAskedAndNamedOnce(CapturedOutput output) {
		assertThat(secret(client(List.of(), new EncryptingInterceptor()))).isEqualTo("b");
		assertThat(this.seen.counts()).containsExactly(1);
		assertThat(output.getAll().lines().filter((line) -> line.contains("SDK's way"))).singleElement()
			.asString()
			.contains("INFO")
			.endsWith("Pages are read the SDK's way, which costs more, because the interceptor "
					+ EncryptingInterceptor.class.getName() + " changes responses in 'modifyResponse'");
	}

	@Test
	void oneThatInheritsTheChangeIsAskedToo() {
		assertThat(secret(client(List.of(), new Inheriting()))).isEqualTo("b");
		assertThat(secret(client(List.of(), new ByInterface() {

		}))).isEqualTo("changed");
	}

	@Test
	void onesOfPluginsAreAskedToo() {
		DynamoDbClient client = this.http.builder(configuration())
			.addPlugin(
					(builder) -> add((DynamoDbServiceClientConfiguration.Builder) builder, new EncryptingInterceptor()))
			.build();
		assertThat(secret(client)).isEqualTo("b");
	}

	@Test
	void onesThatFilesOnTheClassPathNameAreAmongThoseLookedAt() {
		assertThat(client(List.of()).serviceClientConfiguration().overrideConfiguration().executionInterceptors())
			.extracting((interceptor) -> interceptor.getClass().getSimpleName())
			.containsSubsequence("ApplyUserAgentInterceptor", "PageBodies");
	}

	private static void add(DynamoDbServiceClientConfiguration.Builder builder, ExecutionInterceptor interceptor) {
		builder.overrideConfiguration(
				builder.overrideConfiguration().copy((copy) -> copy.addExecutionInterceptor(interceptor)));
	}

	@Test
	void aBodyThatIsChangedAfterwardsIsLeftToTheSdk(CapturedOutput output) {
		assertThat(secret(client(List.of(new ChangingBodies())))).isEqualTo("changed");
		assertThat(this.seen.counts()).containsExactly(1);
		assertThat(output)
			.contains(ChangingBodies.class.getName() + " changes responses in 'modifyHttpResponseContent'");
		assertThat(secret(client(List.of(new ExecutionInterceptor() {

			@Override
			public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context,
					ExecutionAttributes attributes) {
				return context.httpResponse();
			}

		})))).isEqualTo("encrypted:b");
		assertThat(this.seen.counts()).containsExactly(1, 1);
	}

	@Test
	void aBodyThatIsChangedBeforeIsReadStraight(CapturedOutput output) {
		assertThat(secret(client(List.of(), new ChangingBodies()))).isEqualTo("changed");
		assertThat(this.seen.counts()).containsExactly(0);
		assertThat(output).doesNotContain("SDK's way");
	}

	@Test
	void interceptorsThatOnlyLookDoNotMatter(CapturedOutput output) {
		assertThat(secret(client(List.of(new ExecutionInterceptor() {

			@Override
			public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
			}

		}), this.seen))).isEqualTo("encrypted:b");
		assertThat(this.seen.counts()).containsOnly(0);
		assertThat(output).doesNotContain("SDK's way");
	}

	@Test
	void aClientThatIsWrappedIsAsked(CapturedOutput output) {
		DynamoDbClient client = client(List.of());
		DynamoDbClient wrapped = (DynamoDbClient) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { DynamoDbClient.class },
				(proxy, method, arguments) -> unwrapped(method.invoke(client, arguments)));
		assertThat(secret(wrapped)).isEqualTo("unwrapped");
		assertThat(output).contains("because the client is wrapped by " + wrapped.getClass().getName());
	}

	private static Object unwrapped(Object response) {
		return (response instanceof ScanResponse scan)
				? scan.copy((copy) -> copy.items(
						List.of(Map.of("id", AttributeValue.fromS("a"), "secret", AttributeValue.fromS("unwrapped")))))
				: response;
	}

	private String secret(DynamoDbClient client) {
		this.http.answer(PAGE);
		return Connection.of(client)
			.table(TableDefinition.named("notes").partitionKey("id").build())
			.as(Note.class)
			.scan()
			.toList()
			.get(0)
			.secret();
	}

	private DynamoDbClient client(List<ExecutionInterceptor> before, ExecutionInterceptor... behind) {
		return this.http.client(configuration().copy((copy) -> {
			List<ExecutionInterceptor> ours = copy.executionInterceptors();
			copy.executionInterceptors(before);
			ours.forEach(copy::addExecutionInterceptor);
			List.of(behind).forEach(copy::addExecutionInterceptor);
		}));
	}

	private ClientOverrideConfiguration configuration() {
		return ClientOverrideConfiguration.builder()
			.addExecutionInterceptor(PageBodies.interceptor().orElseThrow())
			.addExecutionInterceptor(this.seen)
			.build();
	}

	record Note(@DynamoDbPartitionKey String id, String secret) {
	}

	/**
	 * Inherits the change from a class.
	 */
	private static final class Inheriting extends EncryptingInterceptor {

	}

	/**
	 * Inherits the change from an interface.
	 */
	interface ByInterface extends ExecutionInterceptor {

		@Override
		default SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
			return ScanResponse.builder()
				.items(List.of(Map.of("id", AttributeValue.fromS("a"), "secret", AttributeValue.fromS("changed"))))
				.build();
		}

	}

	/**
	 * Changes the JSON of a response.
	 */
	private static final class ChangingBodies implements ExecutionInterceptor {

		@Override
		public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
				ExecutionAttributes attributes) {
			return Optional
				.of(new ByteArrayInputStream(PAGE.replace("encrypted:b", "changed").getBytes(StandardCharsets.UTF_8)));
		}

	}

}
