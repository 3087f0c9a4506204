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

package io.github.dynamodb2.autoconfigure.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2PagingAutoConfiguration;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2WebAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.repository.DynamoDb2Page;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for controllers of Spring MVC that are asked for one page after the other.
 */
@ExtendWith(OutputCaptureExtension.class)
class ScrollingIntegrationTests {

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
						JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
						DataWebAutoConfiguration.class, DynamoDb2AutoConfiguration.class,
						DynamoDb2TablesAutoConfiguration.class, DynamoDb2PagingAutoConfiguration.class,
						DynamoDb2RepositoriesAutoConfiguration.class, DynamoDb2WebAutoConfiguration.class))
		.withUserConfiguration(PeopleApplication.class, ScrollingController.class)
		.withPropertyValues("dynamodb2.endpoint=http://localhost:" + LocalDynamoDb.port(),
				"dynamodb2.provisioning=create", "people.table=" + LocalDynamoDb.freshName("people"));

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter", "/slice" })
	void tokensLeadFromTheFirstPageToTheLast(String path) {
		run((mvc) -> {
			String first = answer(mvc, path + "?city=Bonn");
			assertThat(names(first)).containsExactly("p0", "p1");
			String second = answer(mvc, path + "?city=Bonn&position=" + next(first));
			assertThat(names(second)).containsExactly("p2", "p3");
			String last = answer(mvc, path + "?city=Bonn&position=" + next(second));
			assertThat(names(last)).containsExactly("p4");
			assertThat(next(last)).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter", "/slice" })
	void blankTokenIsTheStart(String path) {
		run((mvc) -> assertThat(names(answer(mvc, path + "?city=Bonn&position="))).containsExactly("p0", "p1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter", "/slice", "/by-hand" })
	void textThatIsNoTokenIsABadRequest(String path) {
		run((mvc) -> assertThat(mvc.get().uri(path + "?city=Bonn&position=hello")).hasStatus(HttpStatus.BAD_REQUEST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter", "/slice", "/by-hand" })
	void tokenOfAnotherQueryIsABadRequest(String path) {
		run((mvc) -> {
			String token = next(answer(mvc, "/argument?city=Bonn"));
			assertThat(mvc.get().uri(path + "?city=Kiel&position=" + token)).hasStatus(HttpStatus.BAD_REQUEST);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter", "/slice", "/by-hand" })
	void tokenThatSomebodyMadeUpIsABadRequest(String path) {
		run((mvc) -> {
			DynamoDb2ScrollTokens tokens = DynamoDb2ScrollTokens.unsigned();
			KeysetScrollPosition real = (KeysetScrollPosition) tokens.decode(next(answer(mvc, "/argument?city=Bonn")));
			for (Object name : List.of(1, "", "x".repeat(1025))) {
				Map<String, Object> keys = new HashMap<>(real.getKeys());
				keys.put("name", name);
				String forged = tokens.encode(ScrollPosition.forward(keys));
				assertThat(mvc.get().uri(path + "?city=Bonn&position=" + forged)).hasStatus(HttpStatus.BAD_REQUEST);
			}
		});
	}

	@Test
	void pageableOfARequestIsTheFirstPageInItsOrder() {
		run((mvc) -> assertThat(names(answer(mvc, "/pageable?city=Bonn&size=3&sort=name,desc"))).containsExactly("p4",
				"p3", "p2"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			/pageable?page=3&size=1 | Page 3 cannot be found by its number. Ask for page 0, or for the page after one \
			that was read, by the token that came with it
			/pageable?sort=email | Cannot sort by 'email'. Possible: 'city', 'name', 'born'
			/pageable?sort=name&sort=email,desc | Cannot sort by 'name', 'email'. Possible: 'city', 'name', 'born'
			/pageable?sort=nobody | Cannot sort by 'nobody'. Possible: 'city', 'name', 'born'
			/pageable?sort=a..b | Cannot sort by 'a..b'. Possible: 'city', 'name', 'born'
			/pageable?sort=name%0Aforged | Cannot sort by 'name?forged'. Possible: 'city', 'name', 'born'
			/pageable?sort=name,asc,ignorecase | Cannot sort by 'name' ignoring case. Possible: 'city', 'name', 'born'
			/sorted?sort=city.name | Cannot sort by 'city.name'. Possible: 'city', 'name', 'born'
			/limited?size=0 | No items were asked for. Ask for 1 or more
			/limited?size=-7 | No items were asked for. Ask for 1 or more
			/slice?size=0 | 'size' must be 1 or more but was 0
			/slice?page=-1 | 'page' must be 0 or more but was -1
			/argument?position=hello | The token is damaged: it is cut or altered
			/parameter?position=hello | The token is damaged: it is cut or altered
			""")
	void answerSaysWhatIsWrongAndWhatIsPossible(String uri, String detail, CapturedOutput output) {
		run((mvc) -> {
			assertThat(mvc.get().uri(URI.create(uri + "&city=Bonn"))).hasStatus(HttpStatus.BAD_REQUEST)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyJson()
				.extractingPath("$.detail")
				.isEqualTo(detail + (detail.endsWith("'born'") ? ", ascending or descending" : ""));
			assertThat(output.getAll().lines().filter((line) -> line.contains("Answered 400"))).singleElement()
				.asString()
				.contains("INFO");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pageable?size=0", "/pageable?size=-1", "/pageable?size=99999999999", "/pageable?page=-1",
			"/pageable?page=99999999999", "/pageable?sort=", "/sorted?sort=,desc", "/limited?size=2147483647",
			"/slice?size=2147483647" })
	void pageOfNoSenseIsTheFirstOne(String uri) {
		run((mvc) -> assertThat(names(answer(mvc, uri + "&city=Bonn"))).first().isEqualTo("p0"));
	}

	@Test
	void requiredParameterIsStillRequired() {
		run((mvc) -> assertThat(mvc.get().uri("/by-hand?city=Bonn")).hasStatus(HttpStatus.BAD_REQUEST));
	}

	private void run(Consumer<MockMvcTester> test) {
		this.runner.run((context) -> {
			context.getBean(PersonRepository.class)
				.saveAll(IntStream.range(0, 5).mapToObj((n) -> new Person("Bonn", "p" + n, 1990, null)).toList());
			test.accept(MockMvcTester.from(context));
		});
	}

	private static String answer(MockMvcTester mvc, String uri) {
		return assertThat(mvc.get().uri(uri)).hasStatusOk().bodyText().actual();
	}

	private static List<String> names(String answer) {
		return JsonPath.read(answer, "$.items[*].name");
	}

	private static @Nullable String next(String answer) {
		return JsonPath.read(answer, "$.next");
	}

	/**
	 * Shows people, two at a time.
	 */
	@RestController
	static class ScrollingController {

		private static final Limit TWO = Limit.of(2);

		private final PersonRepository people;

		private final DynamoDb2ScrollTokens tokens;

		ScrollingController(PersonRepository people, DynamoDb2ScrollTokens tokens) {
			this.people = people;
			this.tokens = tokens;
		}

		@GetMapping("/argument")
		DynamoDb2Page<Person> argument(@RequestParam String city, ScrollPosition position) {
			return this.tokens.page(this.people.findByCity(city, position, TWO));
		}

		@GetMapping("/parameter")
		DynamoDb2Page<Person> parameter(@RequestParam String city,
				@RequestParam(defaultValue = "") ScrollPosition position) {
			return argument(city, position);
		}

		@GetMapping("/slice")
		DynamoDb2Page<Person> slice(@RequestParam String city, @RequestParam(defaultValue = "0") int page,
				@RequestParam(defaultValue = "2") int size, ScrollPosition position) {
			return this.tokens
				.page(this.people.searchByCity(city, KeysetPageRequest.of(page, size, Sort.unsorted(), position)));
		}

		@GetMapping("/limited")
		DynamoDb2Page<Person> limited(@RequestParam String city, @RequestParam int size, ScrollPosition position) {
			return this.tokens.page(this.people.findByCity(city, position, Limit.of(size)));
		}

		@GetMapping("/sorted")
		DynamoDb2Page<Person> sorted(@RequestParam String city, Sort sort) {
			return this.tokens.page(this.people.searchByCity(city, PageRequest.of(0, 5, sort)));
		}

		@GetMapping("/pageable")
		DynamoDb2Page<Person> pageable(@RequestParam String city, Pageable pageable) {
			return this.tokens.page(this.people.searchByCity(city, pageable));
		}

		@GetMapping("/by-hand")
		DynamoDb2Page<Person> byHand(@RequestParam String city, @RequestParam String position) {
			return argument(city, this.tokens.decode(position));
		}

	}

}
