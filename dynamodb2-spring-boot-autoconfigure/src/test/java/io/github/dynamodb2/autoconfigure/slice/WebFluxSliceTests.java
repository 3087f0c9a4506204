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
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests for controllers in {@link WebFluxTest}.
 */
@WebFluxTest(controllers = PictureController.class, properties = Pictures.SECRET)
class WebFluxSliceTests {

	@MockitoBean
	private PictureRepository pictures;

	@Autowired
	private WebTestClient web;

	@Test
	void tokenBecomesThePositionAndTheNextOneIsInTheAnswer() {
		given(this.pictures.findByPainter("Klee", Pictures.FIRST, PictureController.LIMIT)).willReturn(Pictures.WINDOW);
		get("/pictures?painter=Klee&position=" + Pictures.TOKENS.encode(Pictures.FIRST)).expectStatus()
			.isOk()
			.expectBody()
			.json(Pictures.ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pictures?painter=Klee", "/pictures?painter=Klee&position=" })
	void missingOrBlankTokenIsTheStart(String uri) {
		given(this.pictures.findByPainter("Klee", ScrollPosition.keyset(), PictureController.LIMIT))
			.willReturn(Pictures.WINDOW);
		get(uri).expectStatus().isOk().expectBody().json(Pictures.ANSWER);
	}

	@Test
	void wrongTokenIsABadRequest() {
		get("/pictures?painter=Klee&position=hello").expectStatus().isBadRequest();
	}

	@Test
	void secretOfThePropertiesCounts() {
		String unsigned = DynamoDb2ScrollTokens.unsigned().encode(Pictures.FIRST);
		get("/pictures?painter=Klee&position=" + unsigned).expectStatus().isBadRequest();
	}

	@Test
	void nothingThatLeadsToDynamoDbIsMade(@Autowired ApplicationContext context) {
		assertThat(Pictures.NOT_IN_SLICES)
			.allSatisfy((type) -> assertThat(context.getBeanNamesForType(type)).as("%s", type).isEmpty());
	}

	private WebTestClient.ResponseSpec get(String uri) {
		return this.web.get().uri(uri).exchange();
	}

}
