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

package io.github.dynamodb2.core.engine;

import java.util.Map;

import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.ItemReader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the items of a table are in Java.
 *
 * @param <T> the type of the objects
 */
public interface ItemForm<T> {

	/**
	 * Returns what makes objects of what a plan finds.
	 * @param plan the plan
	 * @return the reader
	 */
	ItemReader<T> reader(AccessPlan plan);

	/**
	 * Returns what makes objects of items that are read by their keys.
	 * @param selection what is read of them
	 * @return the reader
	 */
	ItemReader<T> reader(Selection selection);

	/**
	 * Makes an object of an item that a write left or gave back.
	 * @param item the whole item
	 * @return the object, as a read would make it
	 * @throws io.github.dynamodb2.core.error.UnreadableItemException when it does not fit
	 * its class; it says that the write was done
	 */
	T written(Map<String, AttributeValue> item);

}
