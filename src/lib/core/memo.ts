/** So many answers are kept of a function of texts; an import of any length needs no more memory than that. */
const MOST_KEPT = 40_000;

/** A pure function of a text, whose answers are kept: of the latest texts at least half of `MOST_KEPT`. */
export function memoize<T, K extends string = string>(make: (text: K) => T): (text: K) => T {
	let recent = new Map<K, T>();
	let older = new Map<K, T>();
	return (text) => {
		const known = recent.get(text);
		if (known !== undefined || recent.has(text)) return known as T;
		const value = older.has(text) ? (older.get(text) as T) : make(text);
		if (recent.size >= MOST_KEPT / 2) [older, recent] = [recent, new Map<K, T>()];
		recent.set(text, value);
		return value;
	};
}

/** A pure function of an object that never changes, whose answers are kept as long as the object is. */
export function memoizeBy<K extends object, T>(make: (key: K) => T): (key: K) => T {
	const kept = new WeakMap<K, T>();
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined || kept.has(key)) return known as T;
		const value = make(key);
		kept.set(key, value);
		return value;
	};
}

/** The same of a function of two objects, each of which is kept only as long as it is used elsewhere, and a text. */
export function memoizeIn<A extends object, B extends object, T>(
	make: (outer: A, inner: B, text: string) => T,
): (outer: A, inner: B, text: string) => T {
	const kept = memoizeBy((outer: A) =>
		memoizeBy((inner: B) => memoize((text) => make(outer, inner, text))),
	);
	return (outer, inner, text) => kept(outer)(inner)(text);
}
