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

package io.github.dynamodb2.repository.config;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.aot.DynamoDb2RepositoryAotProcessor;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.SimpleDynamoDb2Repository;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.data.repository.config.RepositoryConfigurationExtensionSupport;
import org.springframework.data.repository.config.RepositoryConfigurationSource;
import org.springframework.util.StringUtils;

/**
 * Tells Spring Data which interfaces are repositories of DynamoDB, and which beans they
 * need.
 */
public class DynamoDb2RepositoryConfigurationExtension extends RepositoryConfigurationExtensionSupport {

	/**
	 * The name of the bean that describes the classes of entities.
	 */
	public static final String MAPPING_CONTEXT = "dynamoDb2MappingContext";

	/**
	 * The name of the bean that holds the plans of all repository methods.
	 */
	public static final String PLANS = "dynamoDb2Plans";

	private static final String RESOLVER = "entityTableResolverRef";

	@Override
	public String getModuleName() {
		return "DynamoDB";
	}

	@Override
	public String getModuleIdentifier() {
		return "dynamodb2";
	}

	@Override
	@SuppressWarnings("deprecation")
	protected String getModulePrefix() {
		return "dynamodb2";
	}

	@Override
	public String getRepositoryFactoryBeanClassName() {
		return DynamoDb2RepositoryFactoryBean.class.getName();
	}

	@Override
	public String getRepositoryBaseClassName() {
		return SimpleDynamoDb2Repository.class.getName();
	}

	@Override
	public Class<? extends BeanRegistrationAotProcessor> getRepositoryAotProcessor() {
		return DynamoDb2RepositoryAotProcessor.class;
	}

	@Override
	protected Collection<Class<? extends Annotation>> getIdentifyingAnnotations() {
		return List.of(TableName.class, DynamoDbBean.class, DynamoDbImmutable.class);
	}

	@Override
	protected Collection<Class<?>> getIdentifyingTypes() {
		return List.of(DynamoDb2Repository.class);
	}

	@Override
	public void registerBeansForRoot(BeanDefinitionRegistry registry, RepositoryConfigurationSource source) {
		super.registerBeansForRoot(registry, source);
		RootBeans beans = new RootBeans(registry, source.getSource());
		beans.registerIfMissing(MAPPING_CONTEXT, DynamoDb2MappingContext.class);
		beans.registerIfMissing(PLANS, DynamoDb2Plans.class);
		beans.registerConnectionTables(DynamoDb2RepositoryFactoryBean.CONNECTION_TABLES,
				new RuntimeBeanReference(Connection.class));
		connection(source).ifPresent((connection) -> beans.registerConnectionTables(resolver(connection),
				new RuntimeBeanReference(connection)));
	}

	@Override
	public void postProcess(BeanDefinitionBuilder builder, RepositoryConfigurationSource source) {
		builder.addPropertyReference("dynamoDb2MappingContext", MAPPING_CONTEXT);
		attribute(source, RESOLVER)
			.or(() -> connection(source).map(DynamoDb2RepositoryConfigurationExtension::resolver))
			.ifPresent((name) -> builder.addPropertyReference(DynamoDb2RepositoryFactoryBean.RESOLVER, name));
	}

	private static Optional<String> connection(RepositoryConfigurationSource source) {
		return attribute(source, "connection");
	}

	private static String resolver(String connection) {
		return DynamoDb2RepositoryFactoryBean.CONNECTION_TABLES + "." + connection;
	}

	private static Optional<String> attribute(RepositoryConfigurationSource source, String name) {
		return source.getAttribute(name).filter(StringUtils::hasText);
	}

}
