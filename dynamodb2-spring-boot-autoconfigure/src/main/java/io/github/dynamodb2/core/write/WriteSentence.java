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

package io.github.dynamodb2.core.write;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts a write into one sentence, as plans are put.
 */
final class WriteSentence {

	private WriteSentence() {
	}

	static String of(ItemWrite write, String what) {
		String key = String.join(" and ", write.key().keySet());
		String guard = write.guard().isNone() ? "" : ", if (" + write.guard().condition() + ")";
		String again = write.isRepeatable() ? "" : ", not repeated when its answer is lost";
		return write.operation() + " on table '" + write.table() + "' by " + key + what + guard + again;
	}

	static String changes(List<UpdateAction> actions) {
		return actions.isEmpty() ? ": the key alone"
				: actions.stream().map(UpdateAction::toString).collect(Collectors.joining(", ", ": ", ""));
	}

}
