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

package io.github.dynamodb2.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations there are.
 */
public enum DynamoDb2ObservationDocumentation implements ObservationDocumentation {

	/**
	 * One call to DynamoDB, the retries of the SDK included.
	 */
	OPERATION {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultDynamoDb2ObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

	};

	/**
	 * The keys of low cardinality; there are no others.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * The database: {@code aws.dynamodb}.
		 */
		SYSTEM("db.system.name"),

		/**
		 * The DynamoDB operation, for instance {@code Query}.
		 */
		OPERATION("db.operation.name"),

		/**
		 * The physical name of the table, {@code *} where the call concerns none,
		 * {@code other} from the hundred and first on.
		 */
		TABLE("db.collection.name"),

		/**
		 * The index that is read, or {@code none}.
		 */
		INDEX("aws.dynamodb.index_name"),

		/**
		 * The name of the connection.
		 */
		CONNECTION("dynamodb2.connection"),

		/**
		 * The repository method that calls, or {@code none}.
		 */
		METHOD("dynamodb2.repository.method"),

		/**
		 * How the call ended: one of {@link OperationOutcome}.
		 */
		OUTCOME("outcome"),

		/**
		 * Why it failed: an error code of DynamoDB, {@code timeout}, {@code aborted},
		 * {@code client}, {@code other}, or {@code none}.
		 */
		ERROR_TYPE("error.type");

		private final String key;

		LowCardinalityKeyNames(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
