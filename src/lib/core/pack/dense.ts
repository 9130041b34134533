/**
 * A JSON value written for sending: every text once, and the keys of every sort of object once. A pack says its terms' ids, its
 * kinds and its words thousands of times; so it is a third as long, and is read from a cache as much faster.
 */
export interface Dense {
	readonly format: 'mufradat-dense';
	readonly version: 3;
	/** All texts: the ones that are said often, most often first; then the others in the order in which the value first says them. */
	readonly texts: readonly string[];
	/** How many of the texts are said often. */
	readonly often: number;
	/** The ids that are said once, one after the other in the order of the value: no text that is packed packs worse. */
	readonly ids: string;
	/** The keys of objects, one list for each sort of object. */
	readonly shapes: readonly (readonly string[])[];
	readonly value: Node;
}

/**
 * A text is its number, from 1; the first mention of one that isn't said often is 0: in its place it needs no number, which packs
 * better than any; the next of the ids that are said once is an empty text; a whole number n is -1 - n; an object is the number
 * of its keys' list and its values; a list is -1 and its items. Whatever else JSON has is -2 and itself.
 */
type Node = number | typeof NEXT_ID | readonly [kind: number, ...unknown[]];

const NEXT_ID = '';
/** What `contentId` makes: a letter and 16 digits. */
const ID = /^[a-z][0-9a-f]{16}$/u;
const ID_LENGTH = 17;

const LIST = -1;
const OTHER = -2;
const NEXT_TEXT = 0;
/** Texts that are said more than so many times have a number from the start: what packs best is a matter of trying. */
const SELDOM = 10;

/** Numbers for things, in the order in which they are first asked for. */
function numbering() {
	const numbers = new Map<string, number>();
	return {
		of(key: string): number {
			const known = numbers.get(key) ?? numbers.size;
			numbers.set(key, known);
			return known;
		},
		all: () => [...numbers.keys()],
	};
}

/** How often each text stands in a value. */
function countTexts(value: unknown, counts = new Map<string, number>()): Map<string, number> {
	if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
	else if (typeof value === 'object' && value !== null)
		for (const item of Object.values(value)) countTexts(item, counts);
	return counts;
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

/** @param input a JSON value: no `undefined`, no cycle */
export function condense(input: unknown): Dense {
	const counts = countTexts(input);
	const isSaidOnce = (text: string) => counts.get(text) === 1 && ID.test(text);
	const texts = [...counts]
		.filter(([, count]) => count > SELDOM)
		.sort(([, a], [, b]) => b - a)
		.map(([text]) => text);
	const often = texts.length;
	let ids = '';
	const numbers = new Map(texts.map((text, index) => [text, index + 1]));
	const shapes = numbering();
	const textNode = (text: string): Node => {
		if (isSaidOnce(text)) {
			ids += text;
			return NEXT_ID;
		}
		const number = numbers.get(text);
		if (number !== undefined) return number;
		numbers.set(text, texts.push(text));
		return NEXT_TEXT;
	};
	const nodeOf = (value: unknown): Node => {
		if (typeof value === 'string') return textNode(value);
		if (isCount(value)) return -1 - value;
		if (Array.isArray(value)) return [LIST, ...value.map(nodeOf)];
		if (typeof value !== 'object' || value === null) return [OTHER, value];
		const keys = Object.keys(value);
		return [shapes.of(JSON.stringify(keys)), ...Object.values(value).map(nodeOf)];
	};
	const value = nodeOf(input);
	return {
		format: 'mufradat-dense',
		version: 3,
		texts,
		often,
		ids,
		shapes: shapes.all().map((keys) => JSON.parse(keys) as string[]),
		value,
	};
}

/** The value that was condensed. What is sent is our own: it isn't checked here, but where it is used. */
export function expand({ texts, often, ids, shapes, value }: Dense): unknown {
	let at = 0;
	let next = often;
	const objectOf = (keys: readonly string[], node: readonly unknown[]): unknown => {
		const object: Record<string, unknown> = {};
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i] ?? '';
			const item = valueOf(node[i + 1] as Node);
			if (key === '__proto__')
				Object.defineProperty(object, key, { value: item, enumerable: true });
			else object[key] = item;
		}
		return object;
	};
	const valueOf = (node: Node): unknown => {
		if (node === NEXT_TEXT) return texts[next++];
		if (typeof node === 'number') return node < 0 ? -1 - node : texts[node - 1];
		if (node === NEXT_ID) return ids.slice(at, (at += ID_LENGTH));
		const [kind] = node;
		if (kind === OTHER) return node[1];
		if (kind !== LIST) return objectOf(shapes[kind] ?? [], node);
		const items: unknown[] = [];
		for (let i = 1; i < node.length; i++) items.push(valueOf(node[i] as Node));
		return items;
	};
	return valueOf(value);
}
