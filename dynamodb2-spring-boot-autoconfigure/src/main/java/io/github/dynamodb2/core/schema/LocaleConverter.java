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

import java.util.Locale;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes locales by their language tag, as the SDK does, and refuses the few that their
 * tag does not tell.
 */
final class LocaleConverter implements AttributeConverter<Locale> {

	@Override
	public AttributeValue transformFrom(Locale locale) {
		String tag = locale.toLanguageTag();
		if (!Locale.forLanguageTag(tag).equals(locale)) {
			throw new UnwritableValueException("its language tag does not tell this locale. "
					+ "Use a locale of a language tag, or convert the property with @DynamoDbConvertedBy");
		}
		return AttributeValue.fromS(tag);
	}

	@Override
	public Locale transformTo(AttributeValue value) {
		return Locale.forLanguageTag(value.s());
	}

	@Override
	public EnhancedType<Locale> type() {
		return EnhancedType.of(Locale.class);
	}

	@Override
	public AttributeValueType attributeValueType() {
		return AttributeValueType.S;
	}

}
