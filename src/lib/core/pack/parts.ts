type Key = string | number;
type Holder = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Some entries of one list or object of a JSON value. Those that are too large themselves are empty: what they hold comes after them. */
export interface Part {
	/** Where that list or object stands in the value. */
	readonly path: readonly Key[];
	readonly entries: readonly (readonly [key: Key, value: unknown])[];
}

/** Values in a part: so many a slow phone copies between two frames. */
const MOST = 2_000;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** How many values a value has, itself among them. */
const weigh = (value: unknown): number =>
	isHolder(value) ? Object.values(value).reduce((sum: number, item) => sum + weigh(item), 1) : 1;

const keysOf = (holder: Holder): Key[] =>
	Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);

/** The entries of a list or object in parts, and those that are too large for any. */
function cut(path: readonly Key[], holder: Holder) {
	const parts: Part[] = [];
	const large: { path: readonly Key[]; holder: Holder }[] = [];
	let entries: [Key, unknown][] = [];
	let left = MOST;
	for (const key of keysOf(holder)) {
		const value = (holder as Record<Key, unknown>)[key];
		const weight = weigh(value);
		const isLarge = isHolder(value) && weight > MOST;
		left -= isLarge ? 1 : weight;
		if (left < 0) {
			parts.push({ path, entries });
			entries = [];
			left = MOST - (isLarge ? 1 : weight);
		}
		if (isLarge) large.push({ path: [...path, key], holder: value });
		entries.push([key, isLarge ? (Array.isArray(value) ? [] : {}) : value]);
	}
	return { parts: [...parts, { path, entries }], large };
}

/**
 * Any JSON value in parts, for a worker that knows nothing of what it read: to copy a book at once keeps the page waiting, as to
 * parse it does. See `toPieces` for a pack that was checked.
 */
export function* toParts(value: unknown): Generator<Part, void, void> {
	const queue: { path: readonly Key[]; holder: Holder }[] = [{ path: [], holder: [value] }];
	for (const { path, holder } of queue) {
		const { parts, large } = cut(path, holder);
		yield* parts;
		queue.push(...large);
	}
}

/** Puts the parts of a value together as they come, in the order in which they were made. */
export class Parts {
	readonly #root: unknown[] = [];

	put({ path, entries }: Part): void {
		let holder: unknown = this.#root;
		for (const key of path) holder = (holder as Record<Key, unknown>)[key];
		// Assigned, a key such as `__proto__` would be no field, and nobody could refuse it.
		for (const [key, value] of entries)
			Object.defineProperty(holder, key, {
				value,
				configurable: true,
				enumerable: true,
				writable: true,
			});
	}

	/** The value, once all of its parts were put. */
	get value(): unknown {
		return this.#root[0];
	}
}
