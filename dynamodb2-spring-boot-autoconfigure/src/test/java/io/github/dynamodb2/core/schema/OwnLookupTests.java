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

package io.github.dynamodb2.core.schema;

import java.lang.invoke.MethodHandles;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OwnLookupTests {

	@Test
	void isPrivateLookupOfClassOfTheSameLoader() {
		assertFull(OwnLookup.of(Sample.class), Sample.class);
	}

	@Test
	void isFullForClassOfAnotherLoader() throws Exception {
		Class<?> reloaded = new ReloadingClassLoader(OwnLookupTests.class).loadClass(Sample.class.getName());
		assertThat(Handles.lookup(reloaded).lookupModes() & MethodHandles.Lookup.MODULE).isZero();
		assertFull(OwnLookup.of(reloaded), reloaded);
	}

	@Test
	void putsOneClassIntoThePackage() throws Exception {
		ReloadingClassLoader loader = new ReloadingClassLoader(OwnLookupTests.class);
		Class<?> reloaded = loader.loadClass(Sample.class.getName());
		assertFull(OwnLookup.of(reloaded), reloaded);
		assertFull(OwnLookup.of(reloaded), reloaded);
		assertThat(loader.loadClass(getClass().getPackageName() + ".DynamoDb2Lookup").getClassLoader())
			.isSameAs(loader);
	}

	@Test
	void refusesClassOfClosedPackage() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> OwnLookup.of(String.class))
			.withMessageStartingWith("Cannot map java.lang.String: its package 'java.lang' is not open.");
	}

	private static void assertFull(MethodHandles.Lookup lookup, Class<?> type) {
		assertThat(lookup.lookupClass()).isEqualTo(type);
		assertThat(lookup.hasFullPrivilegeAccess()).isTrue();
	}

	private static final class Sample {

	}

}
