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

package io.github.dynamodb2.autoconfigure.slice;

import io.github.dynamodb2.repository.DynamoDb2Page;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the pictures of a painter.
 */
@RestController
class PictureController {

	static final Limit LIMIT = Limit.of(2);

	private final PictureRepository pictures;

	private final DynamoDb2ScrollTokens tokens;

	PictureController(PictureRepository pictures, DynamoDb2ScrollTokens tokens) {
		this.pictures = pictures;
		this.tokens = tokens;
	}

	@GetMapping("/pictures")
	DynamoDb2Page<String> pictures(@RequestParam String painter, ScrollPosition position) {
		return this.tokens.page(this.pictures.findByPainter(painter, position, LIMIT).map(Picture::title));
	}

}
