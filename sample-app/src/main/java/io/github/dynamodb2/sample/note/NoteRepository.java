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

package io.github.dynamodb2.sample.note;

import io.github.dynamodb2.repository.DynamoDb2Repository;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/**
 * The notes.
 */
public interface NoteRepository extends DynamoDb2Repository<Note, String> {

	/**
	 * Lists the notes about a country, one page at a time: a Query on the global index,
	 * backwards, for no more attributes than a line shows.
	 * @param country the country's two letters
	 * @param page the first page, or the one behind a position
	 * @return a page of notes, the latest first
	 */
	Slice<NoteLine> findByCountryOrderByChangedDesc(String country, Pageable page);

	/**
	 * Deletes whatever somebody wrote: a Query of the keys, and a batch for each 25.
	 * @param author who wrote the notes
	 * @return how many there were
	 */
	long deleteByAuthor(String author);

}
