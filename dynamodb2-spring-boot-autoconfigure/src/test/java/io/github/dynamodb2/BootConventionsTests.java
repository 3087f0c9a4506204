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

package io.github.dynamodb2;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import org.assertj.core.api.Assert;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * Holds what Spring Boot asks of its own modules.
 */
@AnalyzeClasses(packages = "io.github.dynamodb2", importOptions = ImportOption.DoNotIncludeTests.class)
class BootConventionsTests {

	@ArchTest
	static final ArchRule autoConfigurationsArePublicAndFinal = classes().that()
		.areAnnotatedWith(AutoConfiguration.class)
		.should()
		.bePublic()
		.andShould()
		.haveModifier(JavaModifier.FINAL);

	@ArchTest
	static final ArchRule autoConfigurationsHaveNoPublicMembers = members().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(AutoConfiguration.class)
		.should(be(not(describe("public", BootConventionsTests::isVisible))));

	@ArchTest
	static final ArchRule conditionsAreNotPublic = classes().that()
		.areAssignableTo(Condition.class)
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule postProcessorsAreMadeByStaticMethods = beans()
		.and(returning(assignableTo(BeanPostProcessor.class).or(assignableTo(BeanFactoryPostProcessor.class))))
		.should()
		.beStatic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule typesOfBeansAreNotPrivate = noMethods().that()
		.areAnnotatedWith(Bean.class)
		.should(have(returning(describe("private", (type) -> type.getModifiers().contains(JavaModifier.PRIVATE)))));

	@ArchTest
	static final ArchRule beansAreNotConditionalOnClasses = beans().should()
		.notBeAnnotatedWith(ConditionalOnClass.class);

	@ArchTest
	static final ArchRule missingBeansAreNotNamedByTheTypeOfTheBeanItself = beans().and()
		.areAnnotatedWith(ConditionalOnMissingBean.class)
		.should(be(not(describe("repeating their type", BootConventionsTests::repeatsItsType))));

	@ArchTest
	static final ArchRule propertiesOfClassesAreNamedByValue = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should(be(not(describe("named by 'prefix'",
				(JavaClass type) -> hasPrefix(type.getAnnotationOfType(ConfigurationProperties.class))))));

	@ArchTest
	static final ArchRule propertiesOfBeansAreNamedByValue = methods().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should(be(not(describe("named by 'prefix'",
				(JavaMethod method) -> hasPrefix(method.getAnnotationOfType(ConfigurationProperties.class))))))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule caseIsChangedWithALocale = noClasses().should()
		.callMethod(String.class, "toLowerCase")
		.orShould()
		.callMethod(String.class, "toUpperCase")
		.because("the result depends on the machine; " + Locale.class.getSimpleName() + ".ROOT does not");

	@ArchTest
	static final ArchRule streamsBecomeListsByThemselves = noClasses().should()
		.callMethod(Collectors.class, "toList")
		.because("Stream.toList() cannot be changed");

	@ArchTest
	static final ArchRule argumentsAreCheckedBySpringsAssert = noClasses().that()
		.resideOutsideOfPackages("io.github.dynamodb2.core..", "io.github.dynamodb2.observation..")
		.should()
		.callMethod(Objects.class, "requireNonNull", Object.class, String.class)
		.orShould()
		.callMethod(Objects.class, "requireNonNull", Object.class, Supplier.class)
		.because("it is the caller's argument that is wrong");

	@ArchTest
	static final ArchRule assertionsGoOn = methods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat()
		.areAssignableTo(Assert.class)
		.should(be(describe("returning their own class, or what has to be used", BootConventionsTests::goesOn)));

	private static GivenMethodsConjunction beans() {
		return methods().that().areAnnotatedWith(Bean.class);
	}

	private static DescribedPredicate<JavaMethod> returning(DescribedPredicate<? super JavaClass> type) {
		return describe("type " + type.getDescription(), (method) -> type.test(method.getRawReturnType()));
	}

	/**
	 * The constructor that the compiler adds is public, and no code of ours.
	 */
	private static boolean isVisible(JavaMember member) {
		boolean added = member.getName().equals("<init>") && member.getOwner().getConstructors().size() == 1
				&& member.getOwner().getConstructors().iterator().next().getParameters().isEmpty();
		return member.getModifiers().contains(JavaModifier.PUBLIC) && !added;
	}

	private static boolean repeatsItsType(JavaMethod method) {
		ConditionalOnMissingBean condition = method.getAnnotationOfType(ConditionalOnMissingBean.class);
		return Arrays.stream(condition.value())
			.map(Class::getName)
			.anyMatch(Predicate.isEqual(method.getRawReturnType().getName()));
	}

	private static boolean hasPrefix(ConfigurationProperties properties) {
		return !properties.prefix().isEmpty();
	}

	private static boolean goesOn(JavaMethod method) {
		return method.getOwner().isAssignableTo(method.getRawReturnType().getName()) || method.getAnnotations()
			.stream()
			.map(JavaAnnotation::getRawType)
			.anyMatch((type) -> type.getSimpleName().equals("CheckReturnValue"));
	}

}
