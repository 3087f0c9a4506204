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

package io.github.dynamodb2.repository.query;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.data.domain.Range;
import org.springframework.util.ClassUtils;

/**
 * What a keyword wants of a parameter.
 */
enum ArgumentForm {

	/**
	 * One value of the property.
	 */
	VALUE(ValueEncoder::value) {

		@Override
		@Nullable String problem(ResolvedPath path, ResolvableType parameter) {
			return mismatch(path.type(), parameter);
		}

	},

	/**
	 * Several values of the property.
	 */
	VALUES(ValueEncoder::values) {

		@Override
		@Nullable String problem(ResolvedPath path, ResolvableType parameter) {
			if (parameter.isArray()) {
				return mismatch(path.type(), parameter.getComponentType());
			}
			if (!Iterable.class.isAssignableFrom(parameter.toClass())) {
				return "must be an Iterable or an array but is " + parameter.toClass().getSimpleName();
			}
			return mismatch(path.type(), parameter.as(Iterable.class).getGeneric());
		}

		@Override
		String cure(ResolvedPath path) {
			return path.hasElements() ? "To find one of several elements, ask for each by Containing, joined by Or; "
					+ "In compares the property as a whole" : super.cure(path);
		}

	},

	/**
	 * A range of values of the property, whose ends are written one by one.
	 */
	RANGE(ValueEncoder::value) {

		@Override
		@Nullable String problem(ResolvedPath path, ResolvableType parameter) {
			return mismatch(path.type(), parameter.as(Range.class).getGeneric());
		}

	},

	/**
	 * One element of the collection that the property is.
	 */
	ELEMENT(ValueEncoder::element) {

		@Override
		@Nullable String problem(ResolvedPath path, ResolvableType parameter) {
			return mismatch(path.property().getLeafType(), parameter);
		}

	};

	private final Function<ResolvedPath, ValueEncoder> encoder;

	ArgumentForm(Function<ResolvedPath, ValueEncoder> encoder) {
		this.encoder = encoder;
	}

	/**
	 * Finds out why arguments of a type cannot be compared with a property.
	 * @param path the property
	 * @param parameter the type of the parameter
	 * @return the reason, to follow the parameter's name, or {@code null} when they can
	 */
	abstract @Nullable String problem(ResolvedPath path, ResolvableType parameter);

	/**
	 * Says what to do where arguments cannot be compared.
	 * @param path the property
	 * @return a sentence without a full stop
	 */
	String cure(ResolvedPath path) {
		return "Change the parameter's type";
	}

	ValueEncoder encoder(ResolvedPath path) {
		return this.encoder.apply(path);
	}

	private static @Nullable String mismatch(Class<?> property, ResolvableType parameter) {
		Class<?> given = parameter.toClass();
		boolean fits = ClassUtils.isAssignable(property, given) || ClassUtils.isAssignable(given, property);
		return fits ? null
				: "must be of type %s but is of type %s".formatted(property.getSimpleName(), given.getSimpleName());
	}

}
