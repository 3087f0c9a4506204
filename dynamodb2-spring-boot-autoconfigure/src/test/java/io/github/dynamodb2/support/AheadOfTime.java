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

package io.github.dynamodb2.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.test.tools.Compiled;
import org.springframework.core.test.tools.TestCompiler;

/**
 * An application that is built ahead of time. To compile and start it a test needs
 * {@link org.springframework.core.test.tools.CompileWithForkedClassLoader}.
 */
public final class AheadOfTime {

	private final TestGenerationContext generation = new TestGenerationContext();

	private final ConfigurableEnvironment environment;

	private final String initializer;

	private AheadOfTime(GenericApplicationContext application) {
		this.environment = application.getEnvironment();
		this.initializer = new ApplicationContextAotGenerator().processAheadOfTime(application, this.generation)
			.canonicalName();
		this.generation.writeGeneratedContent();
	}

	/**
	 * Builds an application.
	 * @param application makes the application's context, not refreshed
	 */
	public static AheadOfTime build(Supplier<? extends GenericApplicationContext> application) {
		try (GenericApplicationContext context = application.get()) {
			return new AheadOfTime(context);
		}
	}

	public RuntimeHints hints() {
		return this.generation.getRuntimeHints();
	}

	public List<String> sources() {
		return List.copyOf(this.generation.getGeneratedFiles().getGeneratedFiles(Kind.SOURCE).keySet());
	}

	public String resource(String path) {
		return read(Kind.RESOURCE, path);
	}

	/**
	 * Changes a class that was generated.
	 * @param name a part of its name
	 * @param change changes the source
	 */
	public AheadOfTime edit(String name, UnaryOperator<String> change) {
		String path = sources().stream().filter((source) -> source.contains(name)).findFirst().orElseThrow();
		byte[] changed = change.apply(read(Kind.SOURCE, path)).getBytes(StandardCharsets.UTF_8);
		this.generation.getGeneratedFiles()
			.handleFile(Kind.SOURCE, path, (file) -> file.override(new ByteArrayResource(changed)));
		return this;
	}

	/**
	 * Compiles the application and starts it with the environment that it was built with.
	 * @param test is given the running application and the compiled classes
	 */
	public void start(BiConsumer<GenericApplicationContext, Compiled> test) {
		TestCompiler.forSystem().with(this.generation).compile((compiled) -> {
			try (GenericApplicationContext context = new GenericApplicationContext()) {
				context.setEnvironment(this.environment);
				initializer(compiled).initialize(context);
				context.refresh();
				test.accept(context, compiled);
			}
		});
	}

	@SuppressWarnings("unchecked")
	private ApplicationContextInitializer<GenericApplicationContext> initializer(Compiled compiled) {
		return compiled.getInstance(ApplicationContextInitializer.class, this.initializer);
	}

	private String read(Kind kind, String path) {
		try {
			return this.generation.getGeneratedFiles().getGeneratedFileContent(kind, path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
