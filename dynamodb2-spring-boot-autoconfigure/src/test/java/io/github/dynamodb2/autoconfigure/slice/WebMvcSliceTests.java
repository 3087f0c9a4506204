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

import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests for controllers in {@link WebMvcTest}.
 */
@WebMvcTest(controllers = PictureController.class, properties = Pictures.SECRET)
class WebMvcSliceTests {

	@MockitoBean
	private PictureRepository pictures;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void tokenBecomesThePositionAndTheNextOneIsInTheAnswer() {
		given(this.pictures.findByPainter("Klee", Pictures.FIRST, PictureController.LIMIT)).willReturn(Pictures.WINDOW);
		assertThat(this.mvc.get().uri("/pictures?painter=Klee&position=" + Pictures.TOKENS.encode(Pictures.FIRST)))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(Pictures.ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pictures?painter=Klee", "/pictures?painter=Klee&position=" })
	void missingOrBlankTokenIsTheStart(String uri) {
		given(this.pictures.findByPainter("Klee", ScrollPosition.keyset(), PictureController.LIMIT))
			.willReturn(Pictures.WINDOW);
		assertThat(this.mvc.get().uri(uri)).hasStatusOk().bodyJson().isLenientlyEqualTo(Pictures.ANSWER);
	}

	@Test
	void wrongTokenIsABadRequest() {
		assertThat(this.mvc.get().uri("/pictures?painter=Klee&position=hello")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void secretOfThePropertiesCounts() {
		String unsigned = DynamoDb2ScrollTokens.unsigned().encode(Pictures.FIRST);
		assertThat(this.mvc.get().uri("/pictures?painter=Klee&position=" + unsigned)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void nothingThatLeadsToDynamoDbIsMade(@Autowired ApplicationContext context) {
		assertThat(Pictures.NOT_IN_SLICES)
			.allSatisfy((type) -> assertThat(context.getBeanNamesForType(type)).as("%s", type).isEmpty());
	}

}
