import { arabicConsonants, englishConsonants } from '../text/name-sounds.ts';
import type { Word } from './word.ts';

/** The share of the shorter skeleton that two forms of a name have in common, in order: British and بريطاني, three of four. */
const SHARED = 0.75;
/** Of common words, a few consonants are alike by chance; the first four of them aren't. */
const TELLING = 4;

const made = new WeakMap<Word, boolean>();

/** How many letters two texts share in order: their longest common subsequence. */
function sharedInOrder(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, () => 0);
	for (const letter of a) {
		const next = [0];
		for (let i = 0; i < b.length; i++) {
			const found = letter === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0);
			next.push(found);
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

function areOneName(a: string, b: string): boolean {
	if (a === b) return a !== '';
	return sharedInOrder(a, b) >= Math.max(2, SHARED * Math.min(a.length, b.length));
}

const areOneWord = (a: string, b: string): boolean =>
	a === b ? a.length >= TELLING - 1 : a.length >= TELLING && b.startsWith(a.slice(0, TELLING));

/** Whether it is a name or made of one: among other words it is known by its sound or its capital. */
export const isNamed = ({ term, faces }: Word): boolean => term.pos === 'name' || faces.en.capital;

function compare(word: Word): boolean {
	const { term, bare } = word;
	const named = isNamed(word);
	if (!named && term.ar.includes(' ')) return false;
	const arabic = term.ar.split(' ').flatMap(arabicConsonants);
	return bare.text
		.split(/[\s-]+/u)
		.map(englishConsonants)
		.some((english) =>
			arabic.some((own) => (named ? areOneName(own, english) : areOneWord(own, english))),
		);
}

/**
 * Whether a word is read off from the other language by its sound, without being known: موسكو and Moscow, أوكراني and Ukrainian,
 * دبلوماسي and diplomatic. Of a phrase that isn't a name, a part would not do.
 */
export function isReadBySound(word: Word): boolean {
	const known = made.get(word) ?? compare(word);
	made.set(word, known);
	return known;
}
