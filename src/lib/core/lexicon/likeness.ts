import { memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import { arabicSkeletons, englishSkeletons } from '../text/name-sounds.ts';
import type { Term } from '../types.ts';
import { nameGlosses } from './names.ts';

/** What two words show by themselves, whatever the text says. */
export interface Likeness {
	/** They are one name: CLDR says so, or three consonants or more. */
	readonly name: boolean;
	/** They sound alike, by too few consonants to be sure. */
	readonly faint: boolean;
	/** An entry of the Arabic word's root has English of the same stem: مفاوض of ف و ض, whose مفاوضة is a negotiation. */
	readonly kin: boolean;
}

const LETTERS_OF_PATTERNS = /^[اويمتنسهء]*$/u;
/** Longer stems are words that ran together. */
const LONGEST = 9;
const SHORTEST_ENGLISH = 4;

/** English words of the entries of each root, its radicals folded and joined. */
const familiesOf = memoizeBy(
	(lexicon: readonly Term[]): ReadonlyMap<string, ReadonlySet<string>> => {
		const families = new Map<string, Set<string>>();
		for (const { root, en } of lexicon) {
			if (root === undefined) continue;
			const key = fold(root).replaceAll(' ', '');
			const family = families.get(key) ?? new Set();
			families.set(key, family);
			for (const word of en
				.join(' ')
				.toLowerCase()
				.split(/[\s-]+/u)) {
				if (word.length >= SHORTEST_ENGLISH) family.add(word);
			}
		}
		return families;
	},
);

/** The roots that a stem may be of: three of its letters, where all others are such as patterns add. */
function rootsOf(stem: string): string[] {
	const letters = stem.length > LONGEST ? [] : [...stem];
	const roots: string[] = [];
	for (const [a, first] of letters.entries()) {
		for (let b = a + 1; b < letters.length; b++) {
			for (let c = b + 1; c < letters.length; c++) {
				const added = letters.filter((_, at) => at !== a && at !== b && at !== c).join('');
				if (LETTERS_OF_PATTERNS.test(added)) {
					roots.push(first + (letters[b] ?? '') + (letters[c] ?? ''));
				}
			}
		}
	}
	return roots;
}

/** Whether two English words begin alike and differ in their endings at most: negotiate, negotiators. */
function areAkin(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return (
		shared >= SHORTEST_ENGLISH &&
		shared >= Math.min(a.length, b.length) - 2 &&
		2 * shared >= Math.max(a.length, b.length)
	);
}

/** إسباني sounds as Spain does and is an adjective of it; غاندي ends as Gandhi does. */
const isNisba = (ar: string, en: string): boolean =>
	/(?:ي|ية|يون|يين|يات)$/u.test(ar) && /[^aeiouy]$/u.test(en.replace(/['’]s?$/u, ''));

/**
 * How alike an Arabic and an English word are.
 *
 * @param ar as it stands in the text
 * @param stem the same folded, without what is joined to it
 */
export function likenessOf(
	ar: string,
	stem: string,
	en: string,
	lexicon: readonly Term[],
): Likeness {
	const [word, families] = [en.toLowerCase(), familiesOf(lexicon)];
	let [name, faint] = [false, false];
	for (const a of arabicSkeletons(ar)) {
		for (const b of englishSkeletons(en)) {
			if (a.consonants !== b.consonants) continue;
			if (a.certain && b.certain && !isNisba(ar, word)) name = true;
			else faint = true;
		}
	}
	name ||= nameGlosses(fold(ar)).some((gloss) =>
		gloss
			.toLowerCase()
			.split(/[\s-]+/u)
			.includes(word),
	);
	const kin = rootsOf(stem).some((root) =>
		[...(families.get(root) ?? [])].some((gloss) => areAkin(gloss, word)),
	);
	return { name, faint: faint && !name, kin };
}
