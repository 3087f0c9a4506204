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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.util.VersionInfo;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CredentialsChoice}.
 */
class CredentialsChoiceTests {

	@TempDir
	private Path folder;

	@Test
	void profileThatIsNotThereFailsTheStartAndNamesTheNearest() throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner("[shop]", "[archive]").withPropertyValues("dynamodb2.credentials.profile=shpo"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.credentials.profile' is 'shpo', "
				+ "but the shared AWS files have no profile of that name.");
		assertThat(analysis.getAction()).isEqualTo("Use 'shop', or write the profile to them.");
	}

	@Test
	void profileOfANamedConnectionThatIsNotThereFailsTheStart() throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner().withPropertyValues("dynamodb2.connections.europe.credentials.profile=shop"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.connections.europe.credentials.profile' "
				+ "is 'shop', but no shared AWS file has any profile.");
		assertThat(analysis.getAction()).isEqualTo("Write the profile to '~/.aws/config' or '~/.aws/credentials', "
				+ "or to the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, "
				+ "or leave the property out.");
	}

	@Test
	void keysOfTheProfileAreUsed() throws IOException {
		runner("[shop]", "aws_access_key_id=of-the-shop", "aws_secret_access_key=secret")
			.withPropertyValues("dynamodb2.credentials.profile=shop")
			.run((context) -> assertThat(context.getBean(Connection.class)
				.client()
				.serviceClientConfiguration()
				.credentialsProvider()
				.resolveIdentity()
				.join()
				.accessKeyId()).isEqualTo("of-the-shop"));
	}

	@ParameterizedTest
	@MethodSource
	void profileThatNeedsMoreNamesItsCure(String problem, String action, String[] files) throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner(files).withPropertyValues("dynamodb2.credentials.profile=shop"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.credentials.profile' is 'shop', " + problem + ".");
		assertThat(analysis.getAction()).isEqualTo(action.replace("VERSION", VersionInfo.SDK_VERSION));
	}

	static Stream<Arguments> profileThatNeedsMoreNamesItsCure() {
		String lacks = ", and that needs a part of the AWS SDK that is not on the class path";
		String sts = "Add the dependency 'software.amazon.awssdk:sts:VERSION'.";
		String sso = "Add the dependency 'software.amazon.awssdk:sso:VERSION'.";
		String session = "Add the dependencies 'software.amazon.awssdk:sso:VERSION' and "
				+ "'software.amazon.awssdk:ssooidc:VERSION'.";
		String keys = "Add the keys to the profile, or what says where they come from: a role, an SSO session, "
				+ "a process.";
		return Stream.of(
				lacking("which takes a role" + lacks, sts, "[shop]", "role_arn=arn:aws:iam::1:role/r",
						"source_profile=base", "[base]", "aws_access_key_id=a", "aws_secret_access_key=b"),
				lacking("which takes a role" + lacks, sts, "[shop]", "role_arn=arn:aws:iam::1:role/r",
						"credential_source=Environment"),
				lacking("which takes a role by web identity" + lacks, sts, "[shop]", "role_arn=arn:aws:iam::1:role/r",
						"web_identity_token_file=/token"),
				lacking("which signs in by SSO" + lacks, sso, "[shop]", "sso_start_url=https://x",
						"sso_region=eu-west-1", "sso_account_id=1", "sso_role_name=r"),
				lacking("which signs in by an SSO session" + lacks, session, "[shop]", "sso_session=s",
						"sso_account_id=1", "sso_role_name=r"),
				lacking("which uses a session of 'aws login'" + lacks,
						"Add the dependency 'software.amazon.awssdk:signin:VERSION'.", "[shop]", "login_session=s"),
				lacking("but profile 'shop' has no 'aws_access_key_id' and no 'aws_secret_access_key'", keys, "[shop]",
						"region=eu-west-1"),
				lacking("but profile 'shop' has no 'aws_secret_access_key'", keys, "[shop]", "aws_access_key_id=a",
						"aws_secret_access_key="));
	}

	private static Arguments lacking(String problem, String action, String... files) {
		return Arguments.of(problem, action, files);
	}

	@Test
	void roleWhoseSourceLacksKeysIsSeenThroughWithTheModule() {
		Map<String, Profile> profiles = ProfileFile.builder()
			.content("[shop]\nrole_arn=r\nsource_profile=base\n[base]\nregion=eu-west-1\n"
					+ "[process]\ncredential_process=p\n")
			.type(ProfileFile.Type.CREDENTIALS)
			.build()
			.profiles();
		assertThat(new SharedProfiles(profiles).lack("process")).isEmpty();
		assertThat(new SharedProfiles(profiles).lack("base")).get()
			.returns("but profile 'base' has no 'aws_access_key_id' and no 'aws_secret_access_key'",
					SharedProfiles.Lack::problem);
	}

	@Test
	void webIdentityOfTheEnvironmentNamesTheModuleThatItNeeds() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.bare()
			.withSystemProperties("aws.webIdentityTokenFile=/token", "aws.roleArn=arn:aws:iam::1:role/r")
			.withPropertyValues("dynamodb2.region=eu-west-1"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.credentials' is left out, and "
				+ "AWS_WEB_IDENTITY_TOKEN_FILE says to take a role by web identity, which needs a part of the AWS SDK "
				+ "that is not on the class path.");
		assertThat(analysis.getAction())
			.isEqualTo("Add the dependency 'software.amazon.awssdk:sts:%s'.".formatted(VersionInfo.SDK_VERSION));
	}

	@Test
	void profileOfTheEnvironmentNamesTheModuleThatItNeeds() throws IOException {
		FailureAnalysis analysis = StartFailure
			.of(runner("[work]", "sso_session=s").withSystemProperties("aws.profile=work")
				.withPropertyValues("dynamodb2.endpoint=", "dynamodb2.region=eu-west-1"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.credentials' is left out, and AWS_PROFILE "
					+ "is 'work', which signs in by an SSO session");
	}

	@Test
	void keysOfTheEnvironmentGoBeforeWebIdentity() {
		TestRunners.bare()
			.withSystemProperties("aws.webIdentityTokenFile=/token", "aws.roleArn=arn:aws:iam::1:role/r",
					"aws.accessKeyId=me", "aws.secretAccessKey=secret")
			.withPropertyValues("dynamodb2.region=eu-west-1")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void serverOnThisMachineGetsRegionAndKeysOfTheEnvironment() {
		TestRunners.offline()
			.withSystemProperties("aws.region=eu-north-1", "aws.accessKeyId=me", "aws.secretAccessKey=secret")
			.run((context) -> {
				AwsServiceClientConfiguration client = context.getBean(Connection.class)
					.client()
					.serviceClientConfiguration();
				assertThat(client.region()).isEqualTo(Region.EU_NORTH_1);
				assertThat(client.credentialsProvider().resolveIdentity().join().accessKeyId()).isEqualTo("me");
			});
	}

	@Test
	void serverOnThisMachineNeedsNeither() {
		TestRunners.offline().withSystemProperties("aws.region= ", "aws.accessKeyId=").run((context) -> {
			AwsServiceClientConfiguration client = context.getBean(Connection.class)
				.client()
				.serviceClientConfiguration();
			assertThat(client.region()).isEqualTo(Region.US_EAST_1);
			assertThat(client.credentialsProvider().resolveIdentity().join().accessKeyId()).isEqualTo("local");
		});
	}

	private ApplicationContextRunner runner(String... credentials) throws IOException {
		Path file = Files.writeString(this.folder.resolve("credentials"), String.join("\n", credentials));
		return TestRunners.offline()
			.withSystemProperties("aws.configFile=nowhere", "aws.sharedCredentialsFile=" + file);
	}

}
