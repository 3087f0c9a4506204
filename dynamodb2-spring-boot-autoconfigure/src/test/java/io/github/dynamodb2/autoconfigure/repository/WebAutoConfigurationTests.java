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

package io.github.dynamodb2.autoconfigure.repository;

import java.util.Map;

import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DynamoDb2WebAutoConfiguration}.
 */
class WebAutoConfigurationTests {

	private static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.unsigned();

	private static final ScrollPosition POSITION = ScrollPosition
		.forward(Map.of("city", "Bonn", DynamoDb2ScrollTokens.QUERY, 7));

	private static final String CONVERTER = "dynamoDb2TokenToPosition";

	private final AutoConfigurations configurations = AutoConfigurations.of(DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, DynamoDb2WebAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(this.configurations);

	@Test
	void conversionsOfTheWebKnowTokens() {
		withTokens().run((context) -> {
			ConversionService conversions = context.getBean("mvcConversionService", ConversionService.class);
			assertThat(conversions.convert(TOKENS.encode(POSITION), ScrollPosition.class)).isEqualTo(POSITION);
			assertThat(conversions.convert(POSITION, String.class)).isEqualTo(TOKENS.encode(POSITION));
		});
	}

	@Test
	void otherConversionsStayAsTheyAre() {
		withTokens().run((context) -> {
			ConversionService conversions = context.getBean("mvcConversionService", ConversionService.class);
			assertThat(conversions.convert("7", Integer.class)).isEqualTo(7);
			assertThat(conversions.convert("text", Object.class)).isEqualTo("text");
			assertThat(conversions.canConvert(String.class, KeysetScrollPosition.class)).isFalse();
			assertThat(conversions.canConvert(String.class, OffsetScrollPosition.class)).isFalse();
		});
	}

	@Test
	void convertersOfTheApplicationWin() {
		withTokens().withUserConfiguration(OwnConverters.class).run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(CONVERTER).doesNotHaveBean("dynamoDb2PositionToToken");
			ConversionService conversions = context.getBean("mvcConversionService", ConversionService.class);
			assertThat(conversions.convert("anything", ScrollPosition.class)).isEqualTo(ScrollPosition.offset(5));
		});
	}

	@Test
	void otherConvertersOfTheApplicationMakeNoDifference() {
		withTokens().withUserConfiguration(OtherConverter.class)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasBean(CONVERTER)
				.hasBean("dynamoDb2PositionToToken"));
	}

	@Test
	void backsOffWithoutTokens() {
		this.runner.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(CONVERTER)
			.doesNotHaveBean(DynamoDb2WebAutoConfiguration.Servlet.class));
	}

	@Test
	void backsOffOutsideOfTheWeb() {
		new ApplicationContextRunner().withConfiguration(this.configurations)
			.withBean(DynamoDb2ScrollTokens.class, () -> TOKENS)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(CONVERTER));
	}

	@Test
	void positionsAsArgumentsBelongToTheWebThatIsThere() {
		withTokens().run((context) -> assertThat(context).hasSingleBean(DynamoDb2WebAutoConfiguration.Servlet.class)
			.doesNotHaveBean(DynamoDb2WebAutoConfiguration.Reactive.class));
		new ReactiveWebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DynamoDb2WebAutoConfiguration.class))
			.withBean(DynamoDb2ScrollTokens.class, () -> TOKENS)
			.run((context) -> assertThat(context).hasSingleBean(DynamoDb2WebAutoConfiguration.Reactive.class)
				.doesNotHaveBean(DynamoDb2WebAutoConfiguration.Servlet.class));
	}

	@Test
	void eitherWebWillDo() {
		withTokens().withClassLoader(new FilteredClassLoader("org.springframework.web.reactive", "reactor"))
			.run((context) -> assertThat(context).hasNotFailed().hasBean(CONVERTER));
		new ReactiveWebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DynamoDb2WebAutoConfiguration.class))
			.withBean(DynamoDb2ScrollTokens.class, () -> TOKENS)
			.withClassLoader(new FilteredClassLoader("org.springframework.web.servlet", "jakarta.servlet"))
			.run((context) -> assertThat(context).hasNotFailed().hasBean(CONVERTER));
	}

	private WebApplicationContextRunner withTokens() {
		return this.runner.withBean(DynamoDb2ScrollTokens.class, () -> TOKENS);
	}

	/**
	 * An application whose tokens are its own.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnConverters {

		@Bean
		Converter<String, ScrollPosition> reader() {
			return (text) -> ScrollPosition.offset(5);
		}

		@Bean
		Converter<ScrollPosition, String> writer() {
			return Object::toString;
		}

	}

	/**
	 * An application that converts something else.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OtherConverter {

		@Bean
		Converter<String, Thread> thread() {
			return Thread::new;
		}

	}

}
