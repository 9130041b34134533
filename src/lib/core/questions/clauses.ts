import type { Bead, Lang } from '../types.ts';

/** A clause of a sentence: words between marks. */
export interface Clause {
	readonly bead: Bead;
	readonly sentence: number;
	/** UTF-16 offset of the clause and its end in the sentence. */
	readonly start: number;
	readonly end: number;
	/** Words as they are written, with their offsets. */
	readonly words: readonly {
		readonly text: string;
		readonly start: number;
		readonly end: number;
	}[];
}

const MIN_WORDS = 5;
const MAX_WORDS = 20;

/** Marks that part a sentence; a hyphen or an apostrophe inside a word doesn't, nor a mark in a number. */
const PART = /[^,;:!?…()[\]{}"“”«»،؛؟—]+/gu;
const WORD = /\S+/gu;

/** The clauses of a bead in a language that are neither too short nor too long to be rebuilt. */
export function clausesOf(bead: Bead, lang: Lang): Clause[] {
	return bead[lang].flatMap((text, sentence) =>
		Array.from(text.matchAll(PART)).flatMap((part): Clause[] => {
			const words = Array.from(part[0].matchAll(WORD), (word) => {
				const plain = word[0].replace(/[.'’‘]+$/u, '');
				const start = part.index + word.index;
				return { text: plain, start, end: start + plain.length };
			}).filter((word) => word.text !== '');
			const [first, last] = [words[0], words.at(-1)];
			const odd = words.some(
				(word) => !/^[\p{L}\p{M}\p{Nd}]+(?:[-‐‑–'’][\p{L}\p{M}\p{Nd}]+)*$/u.test(word.text),
			);
			if (!first || !last || odd || words.length < MIN_WORDS || words.length > MAX_WORDS) return [];
			return [{ bead, sentence, start: first.start, end: last.end, words }];
		}),
	);
}
