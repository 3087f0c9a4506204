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

import java.util.List;

import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration for positions as parameters of controllers, and for the answer to
 * those and to orders that cannot be served. Converters of the application win.
 */
@AutoConfiguration(after = DynamoDb2PagingAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(DynamoDb2ScrollTokens.class)
@ConditionalOnBean(DynamoDb2ScrollTokens.class)
public final class DynamoDb2WebAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Converter<String, ScrollPosition> dynamoDb2TokenToPosition(DynamoDb2ScrollTokens tokens) {
		return new TokenToPosition(tokens);
	}

	@Bean
	@ConditionalOnMissingBean
	Converter<ScrollPosition, String> dynamoDb2PositionToToken(DynamoDb2ScrollTokens tokens) {
		return new PositionToToken(tokens);
	}

	@Bean
	@ConditionalOnMissingBean
	BadRequestAdvice dynamoDb2BadRequestAdvice() {
		return new BadRequestAdvice();
	}

	/**
	 * Positions as arguments in Spring MVC.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(WebMvcConfigurer.class)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	static class Servlet implements WebMvcConfigurer {

		private final Converter<String, ScrollPosition> converter;

		Servlet(Converter<String, ScrollPosition> converter) {
			this.converter = converter;
		}

		@Override
		public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
			resolvers.add(new ServletPositionResolver(this.converter));
		}

	}

	/**
	 * Positions as arguments in WebFlux.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(WebFluxConfigurer.class)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
	static class Reactive implements WebFluxConfigurer {

		private final Converter<String, ScrollPosition> converter;

		Reactive(Converter<String, ScrollPosition> converter) {
			this.converter = converter;
		}

		@Override
		public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
			configurer.addCustomResolver(new ReactivePositionResolver(this.converter));
		}

	}

}
