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
package io.github.dynamodb2.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;

/**
 * The profiles of the shared AWS files, and what one of them lacks to say who calls. No
 * request is sent to find out.
 *
 * @param profiles the profiles by name
 */
record SharedProfiles(Map<String, Profile> profiles) {

	private static final Set<String> SSO = Set.of(ProfileProperty.SSO_ROLE_NAME, ProfileProperty.SSO_ACCOUNT_ID,
			ProfileProperty.SSO_START_URL, ProfileProperty.SSO_REGION, "sso_session");

	/**
	 * Reads the files where the AWS SDK looks for them.
	 * @return the profiles
	 */
	static SharedProfiles ofFiles() {
		return new SharedProfiles(ProfileFile.defaultProfileFile().profiles());
	}

	/**
	 * Finds what a profile lacks, in the order in which the AWS SDK looks at it.
	 * @param name the name of a profile that is there
	 * @return what it lacks, empty when nothing is
	 */
	Optional<Lack> lack(String name) {
		return lack(name, 0);
	}

	private Optional<Lack> lack(String name, int depth) {
		Profile profile = this.profiles.get(name);
		if (profile == null || depth > this.profiles.size()) {
			return Optional.of(new Lack("which takes a role by profile '%s', but that is %s".formatted(name,
					(profile != null) ? "a source of its own" : "not there"), "Correct 'source_profile'."));
		}
		if (has(profile, ProfileProperty.ROLE_ARN)) {
			return ofRole(profile, depth);
		}
		if (SSO.stream().anyMatch((key) -> has(profile, key))) {
			return has(profile, "sso_session")
					? missing("which signs in by an SSO session", SdkModule.SSO, SdkModule.SSOOIDC)
					: missing("which signs in by SSO", SdkModule.SSO);
		}
		if (has(profile, ProfileProperty.LOGIN_SESSION)) {
			return missing("which uses a session of 'aws login'", SdkModule.SIGNIN);
		}
		return has(profile, ProfileProperty.CREDENTIAL_PROCESS) ? Optional.empty() : ofKeys(profile);
	}

	private Optional<Lack> ofRole(Profile profile, int depth) {
		String how = has(profile, ProfileProperty.WEB_IDENTITY_TOKEN_FILE) ? "which takes a role by web identity"
				: "which takes a role";
		Optional<Lack> missing = missing(how, SdkModule.STS);
		Optional<String> source = profile.property(ProfileProperty.SOURCE_PROFILE);
		return missing
			.or(() -> source.filter((name) -> !name.equals(profile.name())).flatMap((name) -> lack(name, depth + 1)));
	}

	private static Optional<Lack> ofKeys(Profile profile) {
		List<String> absent = Stream.of(ProfileProperty.AWS_ACCESS_KEY_ID, ProfileProperty.AWS_SECRET_ACCESS_KEY)
			.filter((key) -> !has(profile, key))
			.toList();
		return absent.isEmpty() ? Optional.empty()
				: Optional.of(new Lack(
						"but profile '%s' has no '%s'".formatted(profile.name(), String.join("' and no '", absent)),
						"Add the keys to the profile, or what says where they come from: a role, an SSO session, "
								+ "a process."));
	}

	private static Optional<Lack> missing(String how, SdkModule... modules) {
		List<SdkModule> missing = SdkModule.missing(modules);
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new Lack(how + ", and that needs a part of the AWS SDK that is not on the class path",
						SdkModule.cure(missing)));
	}

	private static boolean has(Profile profile, String key) {
		return profile.property(key).filter((value) -> !value.isBlank()).isPresent();
	}

	/**
	 * What is missing to a profile.
	 *
	 * @param problem what is wrong, a clause that follows the profile's name
	 * @param action what to do, a sentence
	 */
	record Lack(String problem, String action) {

	}

}
