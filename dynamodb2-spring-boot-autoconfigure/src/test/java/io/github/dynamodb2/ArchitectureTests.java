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
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the picture in {@code docs/architecture.md}: floors, rooms, visibility and names.
 */
@AnalyzeClasses(packages = "io.github.dynamodb2", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "io.github.dynamodb2.";

	private static final String[] BASE = { "java..", "javax.crypto..", "javax.net.ssl..", "software.amazon.awssdk..",
			"org.jspecify..", "org.slf4j.." };

	@ArchTest
	static final ArchRule coreImportsTheSdkAndNothingOfSpring = floor("core..").and(not(inRoom("core.page.reader")))
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allow("core.."));

	@ArchTest
	static final ArchRule coreReaderAloneImportsJackson = floor("core.page.reader").should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allow("core..", "tools.jackson.core.."))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule observationImportsCoreAndMicrometer = floor("observation..").should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allow("observation..", "core..", "io.micrometer.."))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule mappingImportsCoreAndSpringDataMapping = floor("mapping..").should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allow("mapping..", "core..", "org.springframework.core..", "org.springframework.beans..",
				"org.springframework.util..", "org.springframework.data.mapping..", "org.springframework.data.core..",
				"org.springframework.data.convert..", "org.springframework.data.annotation.."))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule repositoryImportsCoreMappingAndSpring = floor("repository..").should()
		.onlyDependOnClassesThat(resideInAnyPackage(allow("repository..", "mapping..", "core..",
				"org.springframework..", "org.aopalliance..", "javax.lang.model.."))
			.and(not(resideInAPackage("org.springframework.boot.."))))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothingImportsAutoconfigure = noClasses().that()
		.resideOutsideOfPackage(ROOT + "autoconfigure..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ROOT + "autoconfigure..");

	@ArchTest
	static final ArchRule errorIsTheLowestRoom = room("core.error");

	@ArchTest
	static final ArchRule modelStandsOnError = room("core.model", "core.error");

	@ArchTest
	static final ArchRule templateStandsAlone = room("core.template");

	@ArchTest
	static final ArchRule conditionStandsOnModel = room("core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule planStandsOnCondition = room("core.plan", "core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule writeStandsOnCondition = room("core.write", "core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule schemaStandsOnModel = room("core.schema..", "core.model", "core.error");

	@ArchTest
	static final ArchRule pageStandsOnModel = room("core.page", "core.model", "core.error");

	@ArchTest
	static final ArchRule pageReaderStandsOnSchema = room("core.page.reader", "core.schema", "core.model",
			"core.error");

	@ArchTest
	static final ArchRule operationStandsOnWrite = room("core.operation", "core.write", "core.page.reader",
			"core.model", "core.condition", "core.error");

	@ArchTest
	static final ArchRule readingStandsOnPlanAndOperation = room("core.reading", "core.plan", "core.page..",
			"core.operation", "core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule engineStandsOnReadingAndOperation = room("core.engine", "core.reading", "core.operation",
			"core.write", "core.plan", "core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule entityStandsOnEngine = room("core.entity", "core.engine", "core.reading", "core.operation",
			"core.write", "core.page.reader", "core.schema", "core.plan", "core.condition", "core.model", "core.error");

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule namesSayWhatATypeIs = noClasses().should()
		.haveNameMatching(".*(Manager|Helper|Utils|Impl|Template)")
		.orShould()
		.haveNameMatching(".*[.$]Abstract[^.$]*");

	@ArchTest
	static final ArchRule nothingOfOursExtendsAnotherOfOurs = noClasses().that()
		.areNotAssignableTo(DynamoDb2Exception.class)
		.should(be(extendedFromOurs()));

	@ArchTest
	static void everyPackageIsNullMarked(JavaClasses classes) {
		assertThat(classes.stream().map(JavaClass::getPackage).distinct())
			.filteredOn((candidate) -> !candidate.isAnnotatedWith(NullMarked.class))
			.extracting(JavaPackage::getName)
			.isEmpty();
	}

	@ArchTest
	static void aThirdOfTheTopLevelTypesIsPackagePrivate(JavaClasses classes) {
		List<JavaClass> types = classes.stream().filter(ArchitectureTests::isTopLevelType).toList();
		long hidden = types.stream().filter((type) -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(100.0 * hidden / types.size()).as("percentage of %s types that is package-private", types.size())
			.isGreaterThanOrEqualTo(35);
	}

	private static boolean isTopLevelType(JavaClass type) {
		return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
	}

	private static DescribedPredicate<JavaClass> extendedFromOurs() {
		return describe("subclasses of ours",
				(type) -> type.getRawSuperclass()
					.filter((parent) -> parent.getPackageName().startsWith(ROOT) && !parent.isEnum())
					.isPresent());
	}

	private static ArchRule room(String room, String... lowerRooms) {
		String[] allowed = Stream.concat(Stream.of(room), Stream.of(lowerRooms))
			.map(ROOT::concat)
			.toArray(String[]::new);
		return noClasses().that(inRoom(room))
			.should()
			.dependOnClassesThat(resideInAPackage(ROOT + ".").and(not(resideInAnyPackage(allowed))))
			.allowEmptyShould(true);
	}

	private static GivenClassesConjunction floor(String packages) {
		return classes().that(inRoom(packages));
	}

	private static DescribedPredicate<JavaClass> inRoom(String packages) {
		return resideInAPackage(ROOT + packages);
	}

	private static String[] allow(String... packages) {
		Stream<String> more = Arrays.stream(packages).map(ArchitectureTests::qualify);
		return Stream.concat(Arrays.stream(BASE), more).toArray(String[]::new);
	}

	private static String qualify(String packages) {
		return packages.matches("(org|io|javax|tools)\\..*") ? packages : ROOT + packages;
	}

}
