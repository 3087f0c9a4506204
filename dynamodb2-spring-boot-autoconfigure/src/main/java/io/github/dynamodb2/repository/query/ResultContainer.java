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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.util.QueryExecutionConverters;

/**
 * What the items of a method are handed out in: a list, another collection, an array, or
 * a class of the application that is made of them. It is known at the start whether it
 * can be made.
 *
 * @param type the container, without the future or optional around it, or {@code null}
 * where there is none
 */
record ResultContainer(@Nullable TypeDescriptor type) {

	private static final GenericConversionService CONVERSIONS = conversions();

	private static final String NOT_MADE = "there is no way to make one";

	private static final String RETURN_LIST = "Return a List, a Set or a Stream";

	private static final String GIVE_CONSTRUCTOR = "Give it a public constructor, or a static method 'of' or "
			+ "'valueOf', that takes a Streamable, or return a List";

	private static GenericConversionService conversions() {
		GenericConversionService conversions = new DefaultConversionService();
		QueryExecutionConverters.registerConvertersIn(conversions);
		conversions.removeConvertible(Object.class, Object.class);
		return conversions;
	}

	/**
	 * Finds the container of a method's items.
	 * @param method the method
	 * @return the container
	 * @throws UnsupportedMethodException when it cannot be made
	 */
	static ResultContainer of(DynamoDb2QueryMethod method) {
		TypeInformation<?> type = method.returnType();
		while (QueryExecutionConverters.supports(type.getType())
				&& QueryExecutionConverters.isSingleValue(type.getType())) {
			requireFuture(method, type.getType());
			type = type.getRequiredComponentType();
		}
		requireFuture(method, type.getType());
		if (!holdsMany(type)) {
			return new ResultContainer(null);
		}
		requireItems(method, type);
		requireMade(method, type);
		return new ResultContainer(type.toTypeDescriptor());
	}

	private static void requireFuture(DynamoDb2QueryMethod method, Class<?> type) {
		boolean later = Future.class.isAssignableFrom(type) || CompletionStage.class.isAssignableFrom(type);
		if (later && type != Future.class && type != CompletableFuture.class) {
			throw refuse(method, type, NOT_MADE, "Return a CompletableFuture");
		}
	}

	private static boolean holdsMany(TypeInformation<?> type) {
		Class<?> raw = type.getType();
		return type.isCollectionLike() || Stream.class.isAssignableFrom(raw) || Slice.class.isAssignableFrom(raw)
				|| Window.class.isAssignableFrom(raw) || QueryExecutionConverters.supports(raw);
	}

	private static void requireItems(DynamoDb2QueryMethod method, TypeInformation<?> type) {
		TypeInformation<?> item = type.getRequiredComponentType();
		TypeInformation<?> unwrapped = QueryExecutionConverters.unwrapWrapperTypes(item,
				TypeInformation.of(method.domainClass()));
		if (!method.returnsMany() || !unwrapped.equals(item)) {
			throw method.refuse("it returns %s, one container inside another".formatted(named(method.returnType())),
					"Return one List, Set or Stream of %s".formatted(method.elementType().getSimpleName()));
		}
	}

	static String named(TypeInformation<?> type) {
		return type.toString().replaceAll("\\w+(\\.\\w+)*\\.(?=\\w)", "");
	}

	private static void requireMade(DynamoDb2QueryMethod method, TypeInformation<?> type) {
		Class<?> raw = type.getType();
		if (method.isPageQuery() || method.isSliceQuery()) {
			require(method, raw, raw.isAssignableFrom(method.isPageQuery() ? PageImpl.class : SliceImpl.class),
					"Return a Page or a Slice");
		}
		else if (method.isScrollQuery() || method.isStreamQuery()) {
			require(method, raw, raw == Window.class || raw == Stream.class, "Return a Window or a Stream");
		}
		else if (Collection.class.isAssignableFrom(raw)) {
			requireCollection(method, type);
		}
		else {
			require(method, raw, raw.isInstance(List.of()) || isConverted(type), GIVE_CONSTRUCTOR);
		}
	}

	private static boolean isConverted(TypeInformation<?> type) {
		TypeDescriptor list = TypeDescriptor.valueOf(ArrayList.class);
		TypeDescriptor wanted = type.toTypeDescriptor();
		return CONVERSIONS.canConvert(list, wanted) && (!QueryExecutionConverters.supports(type.getType())
				|| type.getType().isInstance(CONVERSIONS.convert(new ArrayList<>(), list, wanted)));
	}

	private static void requireCollection(DynamoDb2QueryMethod method, TypeInformation<?> type) {
		Collection<?> made;
		try {
			made = CollectionFactory.createCollection(type.getType(), method.elementType(), 0);
		}
		catch (IllegalArgumentException | UnsupportedOperationException ex) {
			throw refuse(method, type.getType(), NOT_MADE, RETURN_LIST);
		}
		if (ordersItems(made) && !Comparable.class.isAssignableFrom(method.elementType())) {
			throw refuse(method, type.getType(),
					"sorts its items, and %s is not Comparable".formatted(method.elementType().getSimpleName()),
					RETURN_LIST);
		}
	}

	private static boolean ordersItems(Collection<?> made) {
		return (made instanceof SortedSet<?> set && set.comparator() == null)
				|| (made instanceof PriorityQueue<?> queue && queue.comparator() == null)
				|| (made instanceof PriorityBlockingQueue<?> waiting && waiting.comparator() == null)
				|| made instanceof DelayQueue<?>;
	}

	private static void require(DynamoDb2QueryMethod method, Class<?> type, boolean made, String cure) {
		if (!made) {
			throw refuse(method, type, NOT_MADE, cure);
		}
	}

	private static UnsupportedMethodException refuse(DynamoDb2QueryMethod method, Class<?> type, String reason,
			String cure) {
		String name = type.getSimpleName();
		String article = ("AEIOU".indexOf(name.charAt(0)) < 0) ? "a" : "an";
		return method.refuse("it returns %s %s, but %s".formatted(article, name, reason), cure);
	}

	/**
	 * Tells whether the method returns many items rather than one, or a number.
	 */
	boolean isThere() {
		return this.type != null;
	}

	/**
	 * Puts items into the container.
	 * @param result the items as a list, or a result that needs no container
	 * @return the container, or the result itself where it is one already
	 */
	@Nullable Object of(@Nullable Object result) {
		TypeDescriptor wanted = this.type;
		if (wanted == null || !(result instanceof Collection<?>) || wanted.getType().isInstance(result)) {
			return result;
		}
		return CONVERSIONS.convert(result, TypeDescriptor.forObject(result), wanted);
	}

}
