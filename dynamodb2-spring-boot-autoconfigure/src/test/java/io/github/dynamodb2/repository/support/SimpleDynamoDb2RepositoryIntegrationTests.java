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

package io.github.dynamodb2.repository.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * Tests for {@link SimpleDynamoDb2Repository} on DynamoDB Local.
 */
class SimpleDynamoDb2RepositoryIntegrationTests {

	private static EmbeddedDynamoDb dynamoDb;

	private LocalRepositories local;

	@BeforeAll
	static void start() {
		dynamoDb = EmbeddedDynamoDb.start(null);
	}

	@AfterAll
	static void stop() {
		dynamoDb.close();
	}

	@BeforeEach
	void connect() {
		this.local = LocalRepositories.fresh(dynamoDb);
	}

	@Test
	void savesAndFindsByASimpleId() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		Device saved = devices.save(new Device("d1", "lamp"));
		assertThat(saved).isEqualTo(new Device("d1", "lamp"));
		assertThat(devices.findById("d1")).contains(saved);
		assertThat(devices.existsById("d1")).isTrue();
		assertThat(devices.findById("d2")).isEmpty();
		assertThat(devices.existsById("d2")).isFalse();
		assertThat(devices.count()).isEqualTo(1);
	}

	@Test
	void savesAndDeletesByACompositeId() {
		OrderRepository orders = this.local.create(OrderRepository.class, Order.class);
		orders.save(new Order("jo", 1, null, null));
		orders.save(new Order("jo", 2, null, null));
		assertThat(orders.findById(new OrderId("jo", 2))).map(Order::number).contains(2);
		orders.deleteById(new OrderId("jo", 2));
		orders.deleteById(new OrderId("jo", 3));
		assertThat(orders.findAll()).extracting(Order::number).containsExactly(1);
	}

	@Test
	void idWithAnEmptyPartFindsNothingAndSpoilsNoBatch() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		Device saved = devices.save(new Device("d1", "lamp"));
		assertThat(devices.findById("")).isEmpty();
		assertThat(devices.existsById("")).isFalse();
		assertThat(devices.findAllById(List.of("", "d1"))).containsExactly(saved);
		devices.deleteById("");
		devices.deleteAllById(List.of("", "d1"));
		assertThat(devices.count()).isZero();
	}

	@Test
	void versionConflictAmongDeletesListsWhatIsLeft() {
		OrderRepository orders = this.local.create(OrderRepository.class, Order.class);
		List<Order> saved = orders.saveAll(List.of(new Order("jo", 1, null, null), new Order("jo", 2, null, null),
				new Order("jo", 3, null, null)));
		orders.save(saved.get(1));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.deleteAll(saved))
			.withCauseInstanceOf(ItemChangedException.class)
			.satisfies((failure) -> assertThat(failure.getCause().getSuppressed()).singleElement()
				.isInstanceOfSatisfying(UnprocessedItemsException.class,
						(left) -> assertThat(left).hasMessageStartingWith("1 writes on conditions on table")
							.extracting(UnprocessedItemsException::unprocessed, LIST)
							.hasSize(1)));
		assertThat(orders.findAll()).extracting(Order::number).containsExactly(2);
	}

	@Test
	void savesALargeBatchWhereTheLastOfAKeyWins() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		List<Device> all = new ArrayList<>(devices(60));
		all.add(new Device("d0", "last"));
		assertThat(devices.saveAll(all)).isEqualTo(all);
		assertThat(devices.count()).isEqualTo(60);
		assertThat(devices.findById("d0")).contains(new Device("d0", "last"));
	}

	@Test
	void findsManyByIdInTheOrderOfTheRequestEachOnce() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		devices.saveAll(devices(150));
		List<String> ids = new ArrayList<>(IntStream.range(0, 150).mapToObj((i) -> "d" + (149 - i)).toList());
		List<String> asked = new ArrayList<>(ids);
		asked.add(0, "absent");
		asked.addAll(List.of("d3", "d149"));
		assertThat(devices.findAllById(asked)).extracting(Device::id).isEqualTo(ids);
		assertThat(devices.findAllById(List.of())).isEmpty();
	}

	@Test
	void versionGrowsWithEachSaveAndStaleOnesAreRefused() {
		OrderRepository orders = this.local.create(OrderRepository.class, Order.class);
		Order first = orders.save(new Order("jo", 1, "a", null));
		Order second = orders.save(first);
		assertThat(second.version()).isEqualTo(first.version() + 1);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.save(first));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.delete(first));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> orders.deleteAll(List.of(first)));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> orders.saveAll(List.of(first)));
		orders.delete(second);
		assertThat(orders.count()).isZero();
	}

	@Test
	void insertsOnce() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		assertThat(devices.insert(new Device("d1", "lamp"))).isEqualTo(new Device("d1", "lamp"));
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> devices.insert(new Device("d1", "x")));
		assertThat(devices.findById("d1")).contains(new Device("d1", "lamp"));
	}

	@Test
	void updateKeepsAttributesThatAreNotMappedAndSaveDoesNot() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		this.local.put("Device", Map.of("id", AttributeValue.fromS("d1"), "other", AttributeValue.fromS("kept")));
		assertThat(devices.update(new Device("d1", "lamp"))).isEqualTo(new Device("d1", "lamp"));
		assertThat(this.local.items("Device").get(0)).containsKeys("name", "other");
		devices.update(new Device("d1", null));
		assertThat(this.local.items("Device").get(0)).containsOnlyKeys("id", "other");
		devices.save(new Device("d1", "lamp"));
		assertThat(this.local.items("Device").get(0)).containsOnlyKeys("id", "name");
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> devices.update(new Device("d2", "x")));
	}

	@Test
	void deletesManyAndAll() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		devices.saveAll(devices(70));
		devices.deleteAllById(List.of("d0", "d1", "absent"));
		devices.deleteAll(devices(30));
		devices.delete(new Device("absent", null));
		assertThat(devices.count()).isEqualTo(40);
		devices.deleteAll();
		assertThat(devices.findAll()).isEmpty();
	}

	@Test
	void readsInParallelAndConsistentlyWhereTheInterfaceSaysSo() {
		ParallelRepository devices = this.local.create(ParallelRepository.class, Device.class);
		devices.saveAll(devices(40));
		assertThat(devices.findAll()).containsExactlyInAnyOrderElementsOf(devices(40));
		this.local.requests().clear();
		assertThat(devices.count()).isEqualTo(40);
		assertThat(this.local.requests().requests()).hasSize(4)
			.allSatisfy((request) -> assertThat(request.getValueForField("TotalSegments", Integer.class)).hasValue(4));
	}

	@Test
	void mapsEveryKindOfProperty() {
		ThingRepository things = this.local.create(ThingRepository.class, Thing.class);
		Thing thing = new Thing(UUID.randomUUID(), new Size(new BigDecimal("1.50"), Unit.METRE),
				List.of(new Size(BigDecimal.TEN, Unit.INCH)), Set.of("a", "b"), Map.of("x", 1), Unit.INCH,
				LocalDate.of(2026, 11, 24), true, null);
		assertThat(things.save(thing)).isEqualTo(thing);
		assertThat(things.findById(thing.id())).contains(thing);
		assertThat(this.local.items("Thing").get(0)).doesNotContainKey("note").hasSize(8);
	}

	@Test
	void mapsABean() {
		NoteRepository notes = this.local.create(NoteRepository.class, Note.class);
		Note note = new Note();
		note.setId("n1");
		note.setText("hello");
		assertThat(notes.save(note).getText()).isEqualTo("hello");
		assertThat(notes.findById("n1")).map(Note::getText).contains("hello");
	}

	@Test
	void refusesNullAndIncompleteIds() {
		DeviceRepository devices = this.local.create(DeviceRepository.class, Device.class);
		OrderRepository orders = this.local.create(OrderRepository.class, Order.class);
		assertThatIllegalArgumentException().isThrownBy(() -> devices.findById(null))
			.withMessage("Parameter id in CrudRepository.findById(java.lang.Object) must not be null");
		assertThatIllegalArgumentException().isThrownBy(() -> devices.insert(null))
			.withMessage("Parameter entity in DynamoDb2Repository.insert(java.lang.Object) must not be null");
		assertThatIllegalArgumentException().isThrownBy(() -> devices.saveAll(Collections.singleton(null)))
			.withMessage("Entity must not be null");
		assertThatIllegalArgumentException().isThrownBy(() -> devices.findAllById(Collections.singleton(null)))
			.withMessage("The given id must not be null");
		assertThatIllegalArgumentException().isThrownBy(() -> orders.findById(new OrderId(null, 1)))
			.withMessage("The given id of Order is incomplete: 'customer' must not be null");
	}

	@Test
	void missingTableIsAnExceptionOfDataAccess() {
		DeviceRepository devices = this.local.createWithoutTable(DeviceRepository.class);
		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class).isThrownBy(devices::findAll);
		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
			.isThrownBy(() -> devices.saveAll(devices(2)));
	}

	private static List<Device> devices(int count) {
		return IntStream.range(0, count).mapToObj((i) -> new Device("d" + i, "lamp " + i)).toList();
	}

	interface DeviceRepository extends DynamoDb2Repository<Device, String> {

	}

	interface ParallelRepository extends DynamoDb2Repository<Device, String> {

		@Override
		@ConsistentRead
		@ParallelScan(segments = 3)
		List<Device> findAll();

		@Override
		@ParallelScan
		long count();

	}

	interface OrderRepository extends DynamoDb2Repository<Order, OrderId> {

		@Override
		@ConsistentRead
		Optional<Order> findById(OrderId id);

	}

	interface ThingRepository extends DynamoDb2Repository<Thing, UUID> {

	}

	interface NoteRepository extends DynamoDb2Repository<Note, String> {

	}

	record Device(@DynamoDbPartitionKey String id, @Nullable String name) {
	}

	record Order(@DynamoDbPartitionKey String customer, @DynamoDbSortKey int number, @Nullable String text,
			@DynamoDbVersionAttribute @Nullable Long version) {
	}

	record OrderId(@Nullable String customer, int number) {
	}

	record Thing(@DynamoDbPartitionKey UUID id, Size size, List<Size> sizes, Set<String> tags,
			Map<String, Integer> counts, Unit unit, LocalDate made, boolean sold, @Nullable String note) {
	}

	record Size(BigDecimal value, Unit unit) {
	}

	enum Unit {

		METRE, INCH

	}

	/**
	 * A bean in the words of the Enhanced Client.
	 */
	@DynamoDbBean
	public static class Note {

		private String id;

		private String text;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		public String getText() {
			return this.text;
		}

		public void setText(String text) {
			this.text = text;
		}

	}

}
