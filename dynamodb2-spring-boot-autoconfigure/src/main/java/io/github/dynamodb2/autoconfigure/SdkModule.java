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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.core.util.VersionInfo;

import org.springframework.util.ClassUtils;

/**
 * The modules of the AWS SDK that some kinds of credentials need, which the starter does
 * not bring.
 */
enum SdkModule {

	/**
	 * Takes on roles, also by web identity.
	 */
	STS("sts", "software.amazon.awssdk.services.sts.internal.StsProfileCredentialsProviderFactory"),

	/**
	 * Asks IAM Identity Center.
	 */
	SSO("sso", "software.amazon.awssdk.services.sso.auth.SsoProfileCredentialsProviderFactory"),

	/**
	 * Renews the token of an SSO session.
	 */
	SSOOIDC("ssooidc", "software.amazon.awssdk.services.ssooidc.SsoOidcProfileTokenProviderFactory"),

	/**
	 * Uses what {@code aws login} has left.
	 */
	SIGNIN("signin", "software.amazon.awssdk.services.signin.auth.LoginProfileCredentialsProviderFactory");

	private final String artifact;

	private final String className;

	SdkModule(String artifact, String className) {
		this.artifact = artifact;
		this.className = className;
	}

	/**
	 * Lists the modules that are not on the class path.
	 * @param modules the modules that are needed
	 * @return those that are missing, in that order
	 */
	static List<SdkModule> missing(SdkModule... modules) {
		return Stream.of(modules).filter((module) -> !ClassUtils.isPresent(module.className, null)).toList();
	}

	/**
	 * Says what to add.
	 * @param modules the modules that are missing, at least one
	 * @return a sentence
	 */
	static String cure(List<SdkModule> modules) {
		String coordinates = modules.stream()
			.map((module) -> "'software.amazon.awssdk:%s:%s'".formatted(module.artifact, VersionInfo.SDK_VERSION))
			.collect(Collectors.joining(" and "));
		return "Add the %s %s.".formatted((modules.size() > 1) ? "dependencies" : "dependency", coordinates);
	}

}
