/**
 * Reading thousands of known words takes longer than grading an answer, and the same words protect every answer of a
 * session: so what was read is kept for as long as the words are. A list or set that has grown or shrunk is read anew;
 * one whose words were replaced by as many others isn't: give a new one. A generator can be read once only, and is
 * remembered likewise.
 */

const sizeOf = (words: object): number | undefined =>
	Array.isArray(words) ? words.length : words instanceof Set ? words.size : undefined;

/** Makes `prepare` remember, for each list of words, what it made of them. */
export function remembering<T>(
	prepare: (words: Iterable<string>) => T,
): (words: Iterable<string>) => T {
	const memory = new WeakMap<object, { readonly size: number | undefined; readonly value: T }>();
	return (words) => {
		// A string is an iterable too, and no key.
		if (typeof words === 'string') return prepare(words);
		const size = sizeOf(words);
		const kept = memory.get(words);
		if (kept && kept.size === size) return kept.value;
		const value = prepare(words);
		memory.set(words, { size, value });
		return value;
	};
}
