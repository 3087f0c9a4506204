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

package io.github.dynamodb2.core.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link Index}.
 */
class IndexTests {

	private static final KeyAttribute DAY = new KeyAttribute("day", ScalarAttributeType.N);

	@Test
	void localStartsWithoutKeysAndWithEverything() {
		assertThat(Index.local("by-day")).isEqualTo(
				new Index("by-day", IndexType.LOCAL, new KeySchema(List.of(), List.of()), Projection.all(), null));
	}

	@Test
	void globalStartsWithoutKeysAndWithEverything() {
		assertThat(Index.global("by-day")).isEqualTo(
				new Index("by-day", IndexType.GLOBAL, new KeySchema(List.of(), List.of()), Projection.all(), null));
	}

	@Test
	void takesKeyAttributesInTheirOrder() {
		Index index = Index.global("by-place")
			.partitionKey("tenant")
			.sortKey("kind")
			.partitionKey("region", ScalarAttributeType.B)
			.sortKey("day", ScalarAttributeType.N);
		assertThat(index.keys()).isEqualTo(new KeySchema(
				List.of(new KeyAttribute("tenant", ScalarAttributeType.S),
						new KeyAttribute("region", ScalarAttributeType.B)),
				List.of(new KeyAttribute("kind", ScalarAttributeType.S), DAY)));
	}

	@Test
	void takesAProjection() {
		Index index = Index.global("by-day").partitionKey("day");
		assertThat(index.projectKeysOnly().projection()).isEqualTo(Projection.keysOnly());
		assertThat(index.project("title", "text").projection()).isEqualTo(Projection.include(List.of("text", "title")));
		assertThat(index.projectKeysOnly().projectAll()).isEqualTo(index);
	}

	@Test
	void takesAThroughput() {
		assertThat(Index.global("by-day").throughput(5, 15).throughput()).isEqualTo(new Throughput(5, 15));
	}

	@Test
	void changesOneThingAtATime() {
		Index index = Index.global("by-day").partitionKey("day").project("title").throughput(1, 2);
		assertThat(index.sortKey("hour").projectKeysOnly().withKeys(KeySchema.of("day", ScalarAttributeType.S)))
			.isEqualTo(new Index("by-day", IndexType.GLOBAL, KeySchema.of("day", ScalarAttributeType.S),
					Projection.keysOnly(), new Throughput(1, 2)));
	}

	@Test
	void doesNotChangeItself() {
		Index index = Index.local("by-day");
		index.sortKey("day").projectKeysOnly().throughput(1, 1);
		assertThat(index).isEqualTo(Index.local("by-day"));
	}

	@Test
	void labelNamesTheKey() {
		assertThat(Index.global("by-day").partitionKey("tenant").sortKey("day", ScalarAttributeType.N).label())
			.isEqualTo("by-day [tenant, day:N]");
		assertThat(Index.primary("users", KeySchema.of("digest", ScalarAttributeType.B)).label())
			.isEqualTo("primary [digest:B]");
	}

	@Test
	void refusesAThroughputBelowOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> Index.global("by-day").throughput(0, 5))
			.withMessage("Throughput must be at least 1 unit but was read 0, write 5");
		assertThatIllegalArgumentException().isThrownBy(() -> Index.global("by-day").throughput(5, -1))
			.withMessage("Throughput must be at least 1 unit but was read 5, write -1");
	}

	@Test
	void refusesAnInclusionOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Index.global("by-day").project())
			.withMessage("A projection of type INCLUDE needs the attributes to include");
	}

}
