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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * Finds converters: those of the application first, also for what a list, set or map
 * holds, then ours for what the SDK's do not give back as it was, then the SDK's. The
 * SDK's are an instance of our own, because its shared one remembers every nested schema
 * for as long as the JVM runs.
 */
final class Converters {

	private static final Map<EnhancedType<?>, AttributeConverter<?>> OWN = Stream
		.of(new DurationConverter(), new LocaleConverter())
		.collect(Collectors.toUnmodifiableMap(AttributeConverter::type, (converter) -> converter));

	private final List<AttributeConverterProvider> providers;

	private final AttributeConverterProvider standard = DefaultAttributeConverterProvider.create();

	Converters(List<AttributeConverterProvider> providers) {
		this.providers = List.copyOf(providers);
	}

	/**
	 * These converters, after those that the class names in
	 * {@code @DynamoDbBean(converterProviders = ..)} or {@code @DynamoDbImmutable}.
	 */
	Converters of(Class<?> type) {
		DynamoDbImmutable immutable = type.getAnnotation(DynamoDbImmutable.class);
		DynamoDbBean bean = type.getAnnotation(DynamoDbBean.class);
		if (immutable == null && bean == null) {
			return this;
		}
		List<AttributeConverterProvider> all = new ArrayList<>();
		for (Class<? extends AttributeConverterProvider> provider : (immutable != null) ? immutable.converterProviders()
				: bean.converterProviders()) {
			if (provider != DefaultAttributeConverterProvider.class) {
				all.add(create(type, provider));
			}
		}
		all.addAll(this.providers);
		return new Converters(all);
	}

	Optional<AttributeConverter<?>> find(EnhancedType<?> type) {
		return this.providers.stream()
			.flatMap((provider) -> ask(provider, type).stream())
			.findFirst()
			.or(() -> standard(type));
	}

	private Optional<AttributeConverter<?>> standard(EnhancedType<?> type) {
		if (type.rawClass().isEnum()) {
			return EnumConverter.of(type.rawClass());
		}
		return NestedConverter.of(type)
			.or(() -> Optional.ofNullable(OWN.get(type)))
			.or(() -> container(type))
			.or(() -> ask(this.standard, type));
	}

	/**
	 * What a list, set or map holds, where its converter is the SDK's own and converts
	 * each element by the converter that is found here.
	 */
	Optional<AttributeType> element(EnhancedType<?> type) {
		List<EnhancedType<?>> parameters = type.rawClassParameters();
		if (parameters == null || parameters.isEmpty()
				|| this.providers.stream().anyMatch((provider) -> ask(provider, type).isPresent())) {
			return Optional.empty();
		}
		EnhancedType<?> element = parameters.get(parameters.size() - 1);
		return find(element).map((converter) -> new AttributeType(element, converter,
				element.tableSchema().orElse(null), element(element).orElse(null)));
	}

	/**
	 * The SDK's own list, set or map, of elements that are converted by what is found
	 * here. A collection is a list, which keeps order and duplicates.
	 */
	private Optional<AttributeConverter<?>> container(EnhancedType<?> type) {
		List<EnhancedType<?>> parameters = type.rawClassParameters();
		if (parameters == null || parameters.isEmpty()) {
			return Optional.empty();
		}
		boolean set = Set.class.isAssignableFrom(type.rawClass());
		EnhancedType<?> stored = (type.rawClass() == Collection.class) ? EnhancedType.listOf(parameters.get(0)) : type;
		return find(parameters.get(parameters.size() - 1)).map((element) -> new ElementConverter<>(element, set))
			.flatMap((element) -> ask(DefaultAttributeConverterProvider.builder().addConverter(element).build(),
					stored));
	}

	private static AttributeConverterProvider create(Class<?> type,
			Class<? extends AttributeConverterProvider> provider) {
		try {
			return (AttributeConverterProvider) Handles.factory(provider.getDeclaredConstructor()).get();
		}
		catch (NoSuchMethodException ex) {
			throw UnmappableTypeException.of(type,
					"its converter provider " + provider.getTypeName() + " needs a constructor without parameters.",
					ex);
		}
	}

	/**
	 * Providers say that they have none by {@code null}, the SDK's by exceptions of
	 * several kinds.
	 */
	private static Optional<AttributeConverter<?>> ask(AttributeConverterProvider provider, EnhancedType<?> type) {
		try {
			return Optional.ofNullable(provider.converterFor(type));
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

}
