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

package io.github.dynamodb2.sample.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page for people, in a real browser: search, see the plan and the costs, turn pages.
 * It needs Chromium, by default at {@code /usr/bin/chromium}, and the Maven profile
 * {@code browser}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchPageIntegrationTests {

	private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	private static Playwright playwright;

	private static Browser browser;

	private final List<String> foreign = new CopyOnWriteArrayList<>();

	private final String address;

	private Page page;

	SearchPageIntegrationTests(@LocalServerPort int port) {
		this.address = "http://localhost:" + port + "/";
	}

	@BeforeAll
	static void startBrowser() {
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));
	}

	@AfterAll
	static void closeBrowser() {
		browser.close();
		playwright.close();
	}

	@BeforeEach
	void openPage() {
		this.page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1100, 720));
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(this.address) && !request.url().startsWith("data:")) {
				this.foreign.add(request.url());
			}
		});
		this.page.navigate(this.address);
	}

	@AfterEach
	void closePage() {
		this.page.close();
		org.assertj.core.api.Assertions.assertThat(this.foreign).as("requests to other servers").isEmpty();
	}

	@Test
	void usersAreFoundWithTheirPlanAndCosts() {
		choose("Users by last name: Query");
		assertThat(this.page.locator("#method"))
			.hasText("List<User> findByAccountTypeAndLastNameStartingWith(String accountType, String beginning)");
		assertThat(this.page.locator("#plan"))
			.hasText("Query on table 'users': account_type = ? and last_name begins with ?");
		assertThat(this.page.locator("#requests")).hasText("1");
		assertThat(this.page.locator("#capacity")).hasText("0.5");
		assertThat(rows()).hasCount(3);
		assertThat(rows().first()).containsText("Dee");
	}

	@Test
	void somethingIsShownBeforeTheFirstClick() {
		assertThat(rows().first()).containsText("Mehamn");
		assertThat(this.page.locator("#map circle")).hasCount(100);
	}

	@Test
	void itemsReadStandBesideItemsReturned() {
		choose("Cities of a district: Query and filter");
		press("Search");
		assertThat(this.page.locator("#method")).containsText("findByCountryAndDistrict");
		assertThat(this.page.locator("#read")).hasText("533");
		assertThat(this.page.locator("#count")).not().hasText("533");
	}

	@Test
	void nothingStandsBesideANarrowScreen() {
		this.page.setViewportSize(390, 844);
		assertThat(rows().first()).containsText("Mehamn");
		Object width = this.page.evaluate("document.documentElement.scrollWidth");
		org.assertj.core.api.Assertions.assertThat(width).isEqualTo(390);
	}

	@Test
	void severalCountriesAreAQueryEach() {
		choose("Cities of several countries by beginning: a Query each, at the same time");
		press("Search");
		assertThat(this.page.locator("#plan")).containsText("Queries on table 'cities'");
		assertThat(this.page.locator("#requests")).hasText("3");
		assertThat(rows()).hasCount(12);
	}

	@Test
	void citiesAreTurnedPageByPage() {
		assertThat(rows()).hasCount(100);
		assertThat(rows().first()).containsText("Mehamn");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/search-page.png")));
		String last = rows().last().textContent();
		press("Next page");
		assertThat(rows().first()).not().containsText("Mehamn");
		assertThat(rows()).hasCount(100);
		assertThat(this.page.locator("tbody")).not().containsText(last);
	}

	@Test
	void theLastPageHasNoNextOne() {
		choose("Cities from north to south, page by page: Query on a local index");
		this.page.getByLabel("size").fill("1000");
		press("Search");
		assertThat(this.page.locator("#count")).hasText("533");
		assertThat(this.page.locator("#next")).isHidden();
	}

	@Test
	void whatCannotBeAskedIsSaid() {
		choose("Cities from north to south, page by page: Query on a local index");
		this.page.getByLabel("size").fill("0");
		press("Search");
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("'size' must be between 1 and 1000 but was 0");
		assertThat(this.page.locator("#answer")).isHidden();
	}

	private void choose(String title) {
		this.page.getByLabel("Search").selectOption(title);
	}

	private void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

	private Locator rows() {
		return this.page.locator("tbody tr");
	}

}
