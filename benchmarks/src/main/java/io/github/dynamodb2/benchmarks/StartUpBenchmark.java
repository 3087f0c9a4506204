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

package io.github.dynamodb2.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;

/**
 * The first start of an application context in a fresh JVM: without the starter, and with
 * it and some repositories of three query methods each. No request is sent.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {

	private static final String WITHOUT = "without";

	/**
	 * How many repositories the application has, or that it goes without the starter.
	 */
	@Param({ WITHOUT, "1", "10", "50" })
	public String repositories = WITHOUT;

	private @Nullable Path directory;

	private @Nullable SpringApplicationBuilder application;

	private @Nullable ConfigurableApplicationContext context;

	/**
	 * Compiles the repositories and prepares the application.
	 * @throws IOException when the compiled classes cannot be written
	 */
	@Setup(Level.Trial)
	public void prepare() throws IOException {
		boolean without = this.repositories.equals(WITHOUT);
		CompiledRepositories compiled = CompiledRepositories.compile(without ? 1 : Integer.parseInt(this.repositories));
		this.directory = compiled.directory();
		Thread.currentThread().setContextClassLoader(compiled.loader());
		this.application = new SpringApplicationBuilder(without ? WithoutStarter.class : WithStarter.class)
			.resourceLoader(new DefaultResourceLoader(compiled.loader()))
			.web(WebApplicationType.NONE)
			.properties("spring.main.banner-mode=off", "logging.level.root=warn",
					"dynamodb2.endpoint=http://localhost:1");
	}

	/**
	 * Starts the application.
	 * @return its context
	 */
	@Benchmark
	public @Nullable ConfigurableApplicationContext start() {
		if (this.application != null) {
			this.context = this.application.run();
		}
		return this.context;
	}

	/**
	 * Stops the application and deletes the compiled repositories.
	 * @throws IOException when they cannot be deleted
	 */
	@TearDown(Level.Trial)
	public void stop() throws IOException {
		if (this.context != null) {
			int found = CompiledRepositories.count(this.context);
			int expected = this.repositories.equals(WITHOUT) ? 0 : Integer.parseInt(this.repositories);
			this.context.close();
			if (found != expected) {
				throw new IllegalStateException("The application has %d repositories".formatted(found));
			}
		}
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
