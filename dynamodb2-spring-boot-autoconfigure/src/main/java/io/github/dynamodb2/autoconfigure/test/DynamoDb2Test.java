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

package io.github.dynamodb2.autoconfigure.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of the repositories and tables of an application, and of nothing else of it: no
 * component, no web server.
 * <p>
 * The connections lead to a DynamoDB Local inside this JVM, which is new and empty for
 * each application context, and tables are created at the start. What the application's
 * configuration files say about endpoints, provisioning and credentials does not count. A
 * container with {@code @ServiceConnection} or another bean of type
 * {@code DynamoDb2ConnectionDetails} is used instead; so are an endpoint and a
 * provisioning among the properties of the test, of the system or of the environment.
 * <p>
 * Tests share a context, and so its tables, where their configuration is the same.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(DynamoDb2TestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(DynamoDb2TypeExcludeFilter.class)
@AutoConfigureDynamoDb2
@ImportAutoConfiguration
public @interface DynamoDb2Test {

	/**
	 * Names properties of the test, which win over all others.
	 * @return the properties as {@code key=value}
	 */
	String[] properties() default {};

	/**
	 * Tells whether components of the application are left out.
	 * @return whether only what {@link #includeFilters()} accept is found
	 */
	boolean useDefaultFilters() default true;

	/**
	 * Lets components of the application in.
	 * @return filters of which one has to accept the component
	 */
	Filter[] includeFilters() default {};

	/**
	 * Keeps components of the application out.
	 * @return filters of which none may accept the component
	 */
	Filter[] excludeFilters() default {};

	/**
	 * Leaves auto-configurations out; without
	 * {@link EmbeddedDynamoDbTestAutoConfiguration} the properties alone say where the
	 * connections lead.
	 * @return the auto-configurations
	 */
	@AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
	Class<?>[] excludeAutoConfiguration() default {};

}
