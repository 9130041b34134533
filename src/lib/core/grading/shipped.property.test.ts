import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { gradeTyped } from './index.ts';
import { oneSeat } from './spelling.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { terms } = library.value.lookup;

const lemmas = [...new Set(terms.map(({ ar }) => ar))];
const glosses = [...new Set(terms.flatMap(({ en }) => en))];
const arabic = (answer: string, accepted: string) =>
	gradeTyped(answer, [accepted], { lang: 'ar', known: lemmas });
const english = (answer: string, accepted: string) =>
	gradeTyped(answer, [accepted], { lang: 'en', known: glosses });

const letters = (text: string) => oneSeat(stripMarks(text));
/** Milliseconds: tens of thousands of answers on a busy machine. */
const LONG = 60_000;

it(
	'takes every lemma for exactly right; without its marks, and with case endings, for right',
	() => {
		const failed = lemmas.flatMap((ar) => {
			const last = /[\u064b-\u0650\u0652]\u0651?$/u.test(ar) ? '' : '\u064f';
			const grades = [
				[arabic(ar, ar), 'exact'],
				[arabic(stripMarks(ar), ar), 'vowels'],
				[arabic(ar + last, ar), last === '' ? 'exact' : 'vowels'],
				[arabic(stripMarks(ar) + last, ar), 'vowels'],
			] as const;
			const wrong = grades.filter(
				([{ verdict, tier }, expected]) =>
					verdict !== 'right' || (tier !== expected && tier !== 'exact'),
			);
			return wrong.length > 0 ? [ar] : [];
		});
		expect(failed).toEqual([]);
	},
	LONG,
);

it(
	'takes every gloss for exactly right, and for right in capitals, with an article and without hyphens',
	() => {
		const failed = glosses.filter(
			(en) =>
				english(en, en).tier !== 'exact' ||
				[en.toUpperCase(), `the ${en}`, en.replaceAll('-', ' '), en.replaceAll("'", '’')].some(
					(answer) => english(answer, en).verdict !== 'right',
				),
		);
		// Here “to” stands behind the article, where it is no verb's.
		expect(failed.filter((en) => !en.startsWith('to '))).toEqual([]);
	},
	LONG,
);

it(
	'never takes one lemma for another of other letters: all that fold alike, ± article',
	() => {
		const groups = new Map<string, string[]>();
		for (const ar of lemmas) {
			const key = fold(ar).replace(/^ال/u, '').replace(/[اي]$/u, '');
			groups.set(key, [...(groups.get(key) ?? []), ar]);
		}
		const near = [...groups.values()].filter(({ length }) => length > 1);
		const passed = near.flatMap((group) =>
			group.flatMap((one) =>
				group
					.filter((other) => letters(one) !== letters(other))
					.filter((other) =>
						[one, stripMarks(one)].some((answer) => arabic(answer, other).verdict === 'right'),
					)
					.map((other) => `${one} for ${other}`),
			),
		);
		expect(passed).toEqual([]);
		expect(near.length).toBeGreaterThan(50);
	},
	LONG,
);

it(
	'never takes a lemma for any other of other letters',
	() => {
		const lemma = fc.constantFrom(...lemmas);
		fc.assert(
			fc.property(lemma, lemma, (one, other) => {
				fc.pre(letters(one) !== letters(other));
				expect(arabic(one, other).verdict).not.toBe('right');
				expect(arabic(stripMarks(one), other).verdict).not.toBe('right');
			}),
			{ numRuns: 2000 },
		);
	},
	LONG,
);

it(
	'takes an Arabic slip of a lemma for almost right or for another known word, never for right',
	() => {
		const long = lemmas.filter((ar) => /^[^ ]+$/u.test(ar) && letters(ar).length >= 8);
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.nat(), fc.nat(2), (ar, place, kind) => {
				const word = letters(ar);
				const at = 2 + (place % (word.length - 4));
				const [here, next] = [word.charAt(at), word.charAt(at + 1)];
				fc.pre(here !== next);
				const middle = [next, `ظ${next}`, next + here][kind] ?? '';
				const answer = word.slice(0, at) + middle + word.slice(at + 2);
				fc.pre(fold(answer) !== fold(word));
				const { verdict, note } = arabic(answer, ar);
				const other = note?.some(({ rule }) => rule === 'other-word') ?? false;
				expect(verdict).toBe(other ? 'wrong' : 'almost');
			}),
			{ numRuns: 500 },
		);
	},
	LONG,
);
