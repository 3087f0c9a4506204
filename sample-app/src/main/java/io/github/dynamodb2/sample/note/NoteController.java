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

import java.time.Clock;
import java.util.Optional;

import io.github.dynamodb2.repository.DynamoDb2Page;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.sample.search.PageSizes;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notes about cities: write, read, list, reword, delete.
 */
@RestController
@RequestMapping("/notes")
final class NoteController {

	private final NoteRepository notes;

	private final DynamoDb2ScrollTokens tokens;

	NoteController(NoteRepository notes, DynamoDb2ScrollTokens tokens) {
		this.notes = notes;
		this.tokens = tokens;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Note write(@RequestBody NoteText text) {
		return this.notes.insert(Note.of(text, Clock.systemUTC().instant()));
	}

	/**
	 * Shows one note. Spring Data's {@code DomainClassConverter} has read it by the id in
	 * the path.
	 */
	@GetMapping("/{id}")
	ResponseEntity<Note> read(@PathVariable("id") Optional<Note> note) {
		return ResponseEntity.of(note);
	}

	@GetMapping
	DynamoDb2Page<NoteLine> list(@RequestParam String country, @RequestParam(defaultValue = "20") int size,
			ScrollPosition after) {
		return this.tokens.page(this.notes.findByCountryOrderByChangedDesc(country,
				KeysetPageRequest.of(0, PageSizes.checked(size), Sort.unsorted(), after)));
	}

	/**
	 * Rewords a note, unless somebody else did since its version was read.
	 */
	@PutMapping("/{id}/text")
	ResponseEntity<Note> reword(@PathVariable("id") Optional<Note> note, @RequestParam long version,
			@RequestBody String text) {
		return ResponseEntity.of(note.map((found) -> this.notes.update(found.reworded(text, version))));
	}

	@DeleteMapping
	long forget(@RequestParam String author) {
		return this.notes.deleteByAuthor(author);
	}

}
