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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.core.EntityTable;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.generate.GenerationContext;
import org.springframework.beans.factory.aot.BeanRegistrationAotContribution;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.aot.BeanRegistrationCode;
import org.springframework.beans.factory.aot.BeanRegistrationCodeFragments;
import org.springframework.beans.factory.aot.BeanRegistrationCodeFragmentsDecorator;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.javapoet.CodeBlock;

/**
 * Generates the bean definitions of tables with a type. The class of the items is written
 * as a name, because it need not be accessible from where the code is generated.
 */
final class EntityTableCode implements BeanRegistrationAotProcessor {

	@Override
	public @Nullable BeanRegistrationAotContribution processAheadOfTime(RegisteredBean registeredBean) {
		RootBeanDefinition definition = registeredBean.getMergedBeanDefinition();
		return (TableFactory.BEAN_NAME.equals(definition.getFactoryBeanName())
				&& TableFactory.ENTITY_TABLE.equals(definition.getFactoryMethodName()))
						? BeanRegistrationAotContribution.withCustomCodeFragments(NamedType::new) : null;
	}

	/**
	 * Names the class of the items.
	 */
	private static final class NamedType extends BeanRegistrationCodeFragmentsDecorator {

		NamedType(BeanRegistrationCodeFragments fragments) {
			super(fragments);
		}

		@Override
		public CodeBlock generateNewBeanDefinitionCode(GenerationContext context, ResolvableType beanType,
				BeanRegistrationCode code) {
			return CodeBlock.builder()
				.add(super.generateNewBeanDefinitionCode(context, ResolvableType.forClass(EntityTable.class), code))
				.addStatement("$L.setTargetType($T.typeOf($S))", BEAN_DEFINITION_VARIABLE, TableFactory.class,
						beanType.getGeneric().toClass().getName())
				.build();
		}

	}

}
