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

package io.github.dynamodb2.autoconfigure.cloud;

import java.util.List;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.Key;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of an application with Spring Cloud AWS on DynamoDB Local.
 */
class SpringCloudAwsIntegrationTests {

	private final SpringCloudAws library = SpringCloudAws.open();

	private ClassLoader before;

	private ConfigurableApplicationContext context;

	@BeforeEach
	void start() {
		this.before = ClassUtils.overrideThreadContextClassLoader(this.library.classLoader());
		this.context = new SpringApplicationBuilder(CloudApplication.class).web(WebApplicationType.NONE)
			.resourceLoader(new DefaultResourceLoader(this.library.classLoader()))
			.run("--spring.cloud.aws.endpoint=http://localhost:" + LocalDynamoDb.port(),
					"--spring.cloud.aws.region.static=us-east-1",
					"--spring.cloud.aws.credentials.access-key=" + LocalDynamoDb.freshName("cloud").replace("-", ""),
					"--spring.cloud.aws.credentials.secret-key=secret", "--dynamodb2.provisioning=create",
					"--dynamodb2.connections.own.endpoint=http://localhost:" + LocalDynamoDb.port(),
					"--dynamodb2.connections.own.credentials.access-key-id=mine",
					"--dynamodb2.connections.own.credentials.secret-access-key=secret");
	}

	@AfterEach
	void stop() throws Exception {
		this.context.close();
		Thread.currentThread().setContextClassLoader(this.before);
		this.library.close();
	}

	@Test
	void theirTemplateAndOurRepositoryShareATable() {
		TicketRepository tickets = this.context.getBean(TicketRepository.class);
		Object template = this.context.getBean("dynamoDBTemplate");
		tickets.save(Ticket.of("1", "by us"));
		ReflectionTestUtils.invokeMethod(template, "save", Ticket.of("2", "by them"));
		Ticket read = ReflectionTestUtils.invokeMethod(template, "load", Key.builder().partitionValue("1").build(),
				Ticket.class);
		assertThat(read).isNotNull().extracting(Ticket::getTitle).isEqualTo("by us");
		assertThat(tickets.findById("2")).get().extracting(Ticket::getTitle).isEqualTo("by them");
	}

	@Test
	void namedConnectionSeesAnotherAccount() {
		assertThat(this.context.getBean("defaultConnection", Connection.class).tableNames()).containsExactly("ticket");
		assertThat(this.context.getBean("ownConnection", Connection.class).tableNames()).doesNotContain("ticket");
	}

	@Test
	void healthIsThatOfTheirClient() {
		List<HealthIndicator> indicators = this.context
			.getBean("dynamoDb2HealthContributor", CompositeHealthContributor.class)
			.stream()
			.map((entry) -> (HealthIndicator) entry.contributor())
			.toList();
		assertThat(indicators).hasSize(2)
			.allSatisfy((indicator) -> assertThat(indicator.health().getStatus()).isEqualTo(Status.UP));
	}

	@Test
	void callsOfTheirClientAreMeteredAndObserved() {
		this.context.getBean(TicketRepository.class).findById("1");
		assertThat(this.context.getBean(MeterRegistry.class).getMeters()).extracting((meter) -> meter.getId())
			.filteredOn((id) -> "ticket".equals(id.getTag("db.collection.name")))
			.extracting(Meter.Id::getName)
			.contains("dynamodb2.operation", "dynamodb2.capacity.read");
	}

}
