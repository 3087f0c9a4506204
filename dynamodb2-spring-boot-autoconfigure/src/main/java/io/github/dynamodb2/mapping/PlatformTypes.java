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

package io.github.dynamodb2.mapping;

import java.util.Set;

import org.springframework.data.mapping.model.SimpleTypeHolder;

/**
 * Counts the types of the JDK and of the SDK among those that have no properties to map.
 */
final class PlatformTypes extends SimpleTypeHolder {

	PlatformTypes() {
		super(Set.of(), true);
	}

	@Override
	public boolean isSimpleType(Class<?> type) {
		String name = type.getName();
		return name.startsWith("java.") || name.startsWith("software.amazon.awssdk.") || super.isSimpleType(type);
	}

}
