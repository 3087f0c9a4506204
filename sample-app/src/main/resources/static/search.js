"use strict";

const searches = [
	{ title: "Cities from north to south, page by page: Query on a local index",
		path: "cities/search/from-north-to-south", fields: { country: "NO", size: "100" } },
	{ title: "Users by last name: Query", path: "users/search/by-last-name",
		fields: { accountType: "standard_user", beginning: "D" } },
	{ title: "Users by e-mail: Query on an index of keys, BatchGetItem", path: "users/search/by-email",
		fields: { email: "john@example.com" } },
	{ title: "Keys of users by e-mail: Query on the index alone", path: "users/search/key-by-email",
		fields: { email: "john@example.com" } },
	{ title: "Users with e-mail: Query and filter", path: "users/search/with-email",
		fields: { accountType: "standard_user" } },
	{ title: "Users by first name: Scan", path: "users/search/by-first-name", fields: { firstName: "Jane" } },
	{ title: "Cities by beginning: Query", path: "cities/search/by-beginning",
		fields: { country: "GR", beginning: "Ath" } },
	{ title: "Cities of several countries by beginning: a Query each, at the same time",
		path: "cities/search/in-countries", fields: { countries: "NO,NZ,IS", beginning: "Sand" } },
	{ title: "Cities of one name anywhere, by beginning in one country: union of two Queries",
		path: "cities/search/near-and-far", fields: { name: "Hamilton", country: "NZ" } },
	{ title: "Cities of one name: Query on a global index", path: "cities/search/by-name",
		fields: { name: "Springfield" } },
	{ title: "Cities of a district: Query and filter", path: "cities/search/by-district",
		fields: { country: "NO", district: "0301" } },
	{ title: "Cities of a region: Scan", path: "cities/search/by-region", fields: { regionName: "Crete" } }
];

const element = (id) => document.getElementById(id);

function create(name, text) {
	const created = document.createElement(name);
	created.textContent = text ?? "";
	return created;
}

function chosen() {
	return searches[element("choice").selectedIndex];
}

function showFields() {
	element("fields").replaceChildren(...Object.entries(chosen().fields).map(([name, value]) => {
		const label = create("label", name);
		const input = create("input");
		input.name = name;
		input.value = value;
		label.append(input);
		return label;
	}));
}

let latest = 0;

async function search(token) {
	const current = ++latest;
	const parameters = new URLSearchParams(new FormData(element("search")));
	parameters.delete("choice");
	if (token) {
		parameters.set("token", token);
	}
	const response = await fetch(chosen().path + "?" + parameters);
	const body = await response.json();
	if (current !== latest) {
		return;
	}
	element("problem").hidden = response.ok;
	element("answer").hidden = !response.ok;
	if (response.ok) {
		show(body);
	}
	else {
		element("problem").textContent = body.detail ?? body.error;
	}
}

function show(answer) {
	element("method").textContent = answer.method;
	element("plan").textContent = answer.plan;
	element("requests").textContent = answer.requests;
	element("capacity").textContent = answer.consumedCapacity;
	element("read").textContent = Math.max(answer.read, answer.items.length);
	element("count").textContent = answer.items.length;
	showMap(answer.items.filter((item) => item.latitude !== undefined));
	const names = [...new Set(answer.items.flatMap(Object.keys))];
	document.querySelector("thead").replaceChildren(row(names.map((name) => create("th", name))));
	document.querySelector("tbody").replaceChildren(
		...answer.items.map((item) => row(names.map((name) => create("td", item[name])))));
	const next = element("next");
	next.hidden = !answer.next;
	next.onclick = () => search(answer.next);
}

/** Draws cities where they lie, in degrees; a degree of longitude is as wide as it is in their middle. */
function showMap(cities) {
	const map = element("map");
	map.toggleAttribute("hidden", cities.length === 0);
	if (cities.length === 0) {
		return;
	}
	const north = Math.max(...cities.map((city) => city.latitude)) + 1;
	const south = Math.min(...cities.map((city) => city.latitude)) - 1;
	const west = Math.min(...cities.map((city) => city.longitude)) - 1;
	const east = Math.max(...cities.map((city) => city.longitude)) + 1;
	const shrink = Math.max(0.2, Math.cos((north + south) / 2 * Math.PI / 180));
	const width = (east - west) * shrink;
	const dot = Math.max(width, north - south) / 120;
	map.setAttribute("viewBox", `0 0 ${width} ${north - south}`);
	map.replaceChildren(
		...degrees(south, north).map((y) => drawn("line", { x1: 0, x2: width, y1: north - y, y2: north - y })),
		...degrees(west, east).map((x) => drawn("line",
			{ x1: (x - west) * shrink, x2: (x - west) * shrink, y1: 0, y2: north - south })),
		...cities.map((city) => {
			const point = drawn("circle", { cx: (city.longitude - west) * shrink, cy: north - city.latitude, r: dot });
			point.append(drawn("title", {}, `${city.name}, ${city.latitude}, ${city.longitude}`));
			return point;
		}));
}

/** The whole degrees between two, at most twelve of them. */
function degrees(from, to) {
	const step = [1, 2, 5, 10, 15, 30].find((size) => (to - from) / size <= 12) ?? 30;
	const first = Math.ceil(from / step) * step;
	return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}

function drawn(name, attributes, text) {
	const created = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
	created.textContent = text ?? "";
	return created;
}

function row(cells) {
	const created = create("tr");
	created.append(...cells);
	return created;
}

element("choice").append(...searches.map((search) => create("option", search.title)));
element("choice").addEventListener("change", () => {
	showFields();
	search();
});
element("search").addEventListener("submit", (event) => {
	event.preventDefault();
	search();
});
showFields();
search();
