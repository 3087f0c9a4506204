"use strict";

const searches = [
	{ title: "Users by last name: Query", path: "users/search/by-last-name",
		fields: { accountType: "standard_user", beginning: "D" } },
	{ title: "Users by e-mail: Query on an index of keys, BatchGetItem", path: "users/search/by-email",
		fields: { email: "john@example.com" } },
	{ title: "Keys of users by e-mail: Query on the index alone", path: "users/search/key-by-email",
		fields: { email: "john@example.com" } },
	{ title: "Users with e-mail: Query and filter", path: "users/search/with-email",
		fields: { accountType: "standard_user" } },
	{ title: "Users by first name: Scan", path: "users/search/by-first-name", fields: { firstName: "Jane" } },
	{ title: "Cities from north to south, page by page: Query on a local index",
		path: "cities/search/from-north-to-south", fields: { country: "NO", size: "10" } },
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

async function search(token) {
	const parameters = new URLSearchParams(new FormData(element("search")));
	parameters.delete("choice");
	if (token) {
		parameters.set("token", token);
	}
	const response = await fetch(chosen().path + "?" + parameters);
	const body = await response.json();
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
	element("plan").textContent = answer.plan;
	element("requests").textContent = answer.requests;
	element("capacity").textContent = answer.consumedCapacity;
	element("count").textContent = answer.items.length;
	const names = [...new Set(answer.items.flatMap(Object.keys))];
	document.querySelector("thead").replaceChildren(row(names.map((name) => create("th", name))));
	document.querySelector("tbody").replaceChildren(
		...answer.items.map((item) => row(names.map((name) => create("td", item[name])))));
	const next = element("next");
	next.hidden = !answer.next;
	next.onclick = () => search(answer.next);
}

function row(cells) {
	const created = create("tr");
	created.append(...cells);
	return created;
}

element("choice").append(...searches.map((search) => create("option", search.title)));
element("choice").addEventListener("change", showFields);
element("search").addEventListener("submit", (event) => {
	event.preventDefault();
	search();
});
showFields();
