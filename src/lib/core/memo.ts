/** So many answers are kept of a function of texts; an import of any length needs no more memory than that. */
const MOST_KEPT = 40_000;

/** A pure function of a text, whose answers are kept: of the latest texts at least half of `MOST_KEPT`. */
export const memoize = <T, K extends string = string>(make: (text: K) => T): ((text: K) => T) =>
	memoizeAs((text) => text, make, MOST_KEPT);

/** The same of a function of anything of which a text says all that matters; of the latest at least half of `most` are kept. */
export function memoizeAs<A, T>(
	textOf: (argument: A) => string,
	make: (argument: A) => T,
	most: number,
): (argument: A) => T {
	let recent = new Map<string, T>();
	let older = new Map<string, T>();
	return (argument) => {
		const text = textOf(argument);
		const known = recent.get(text);
		if (known !== undefined || recent.has(text)) return known as T;
		const value = older.has(text) ? (older.get(text) as T) : make(argument);
		if (recent.size >= most / 2) [older, recent] = [recent, new Map<string, T>()];
		recent.set(text, value);
		return value;
	};
}

/** What is dear to make and not always wanted: made when it first is. */
export function lazily<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
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
