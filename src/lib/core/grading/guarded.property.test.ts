import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Term } from '../types.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { oneSpelling } from './english-spelling.ts';
import { guardedWords } from './guarded.ts';
import { gradeTyped } from './index.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { terms } = library.value.lookup;
const known = guardedWords(terms);
const arabic = (answer: string, accepted: string) =>
	gradeTyped(answer, [accepted], { lang: 'ar', known: known.ar });

/** Milliseconds: thousands of answers on a busy machine. */
const LONG = 60_000;
const listed = ({ plural = [], masdar = [], present, forms = [] }: Partial<Term>) => [
	...plural,
	...masdar,
	...(present === undefined ? [] : [present]),
	...forms,
];
const bare = (word: string) => stripMarks(word).replace(/^ال/u, '');
const key = (word: string) => fold(word).replace(/^ال/u, '').replace(/[اي]$/u, '');

/** Lemmas that are spelled alike. */
const byKey = new Map<string, string[]>();
for (const { ar } of terms) byKey.set(key(ar), [...(byKey.get(key(ar)) ?? []), ar]);

it.each([
	['أنفاق', 'إِنْفَاق', 'tunnels, spending'],
	['أعلام', 'إِعْلَام', 'flags, media'],
	['أنهار', 'انْهَارَ', 'rivers, to collapse'],
	['أنصاف', 'إِنْصَاف', 'halves, fairness'],
	['ذرى', 'ذَرِّيّ', 'peaks, atomic'],
	['بؤر', 'بِئْر', 'hotspots, well'],
	['يأسر', 'يَاسِر', 'captures, Yasser'],
	['يحيي', 'يَحْيَى', 'revives, Yahya'],
])('%s is wrong for %s: %s', (answer, accepted) => {
	expect(arabic(answer, accepted)).toMatchObject({
		verdict: 'wrong',
		note: [{ rule: 'other-word' }],
	});
	expect(arabic(accepted, accepted).verdict).toBe('right');
});

it.each([
	['اقتراب', 'اقْتِرَاع', 'approaching, ballot'],
	['افتراض', 'اعْتِرَاض', 'supposing, objection'],
	['الاقتراب', 'الاقْتِرَاع', 'with their articles'],
])('%s is wrong for %s, though it may pass for its own verb: %s', (answer, accepted) => {
	expect(arabic(answer, accepted)).toMatchObject({
		verdict: 'wrong',
		note: [{ rule: 'other-word', word: expect.stringMatching(/^ا[قف]ْتِرَا[بض]$/u) as string }],
	});
});

it.each([
	['اقتراب', 'اقْتَرَبَ'],
	['افتراض', 'افْتَرَضَ'],
])('%s is a slip of its own verb %s', (answer, accepted) => {
	expect(arabic(answer, accepted)).toMatchObject({ verdict: 'almost', tier: 'slip' });
	expect(arabic(answer, answer).verdict).toBe('right');
});

it(
	'takes no form that the lexicon lists of one word for a spelling of another',
	() => {
		let compared = 0;
		const passed = terms.flatMap((term) =>
			listed(term).flatMap((form) =>
				(byKey.get(key(form)) ?? [])
					.filter((other) => other !== term.ar && bare(other) !== bare(form))
					.flatMap((other) => {
						compared++;
						return arabic(stripMarks(form), other).verdict === 'right'
							? [`${form} for ${other}`]
							: [];
					}),
			),
		);
		expect(passed).toEqual([]);
		expect(compared).toBeGreaterThan(30);
	},
	LONG,
);

it(
	'takes no word for wrong because its own forms are guarded',
	() => {
		const lemmas = [...new Set(terms.map(({ ar }) => ar))];
		const lister = new Map<string, number>();
		for (const form of terms.flatMap(listed)) {
			const plain = stripMarks(form);
			lister.set(plain, (lister.get(plain) ?? 0) + 1);
		}
		const likeAnother = (form: string, own: string) =>
			(byKey.get(key(form)) ?? []).some((ar) => ar !== own);
		const verdicts = terms.flatMap((term) =>
			listed(term).flatMap((form) => {
				const answer = stripMarks(form);
				if (lister.get(answer) !== 1 || likeAnother(answer, term.ar)) return [];
				const before = gradeTyped(answer, [term.ar], { lang: 'ar', known: lemmas });
				return before.verdict !== 'wrong' && arabic(answer, term.ar).verdict === 'wrong'
					? [`${form} for ${term.ar}`]
					: [];
			}),
		);
		expect(verdicts).toEqual([]);
	},
	LONG,
);

it('knows for a form that may pass for more than one lemma each of them', () => {
	const term = (ar: string, masdar: string) => ({ ar, en: ['x'], pos: 'verb', masdar: [masdar] });
	const both = [term('اقْتَرَبَ', 'اقْتِرَاب'), term('اقْتَرَأَ', 'اقْتِرَاب')] as unknown as Term[];
	const { ar } = guardedWords(both);
	for (const accepted of ['اقْتَرَبَ', 'اقْتِرَاب']) {
		expect(gradeTyped('اقتراب', [accepted], { lang: 'ar', known: ar }).verdict).not.toBe('wrong');
	}
	expect(gradeTyped('اقتراب', ['اقْتِرَاع'], { lang: 'ar', known: ar }).verdict).toBe('wrong');
});

it('reads them all in less than a second', () => {
	const start = performance.now();
	gradeTyped('حرب', ['حَرْب'], { lang: 'ar', known: [...known.ar] });
	gradeTyped('war', ['war'], { lang: 'en', known: [...known.en] });
	expect(performance.now() - start).toBeLessThan(5000);
	expect(new Set(known.ar).size).toBe(known.ar.length);
});

it(
	'takes “to” for right before every gloss of a verb, and not before what no verb has for a gloss',
	() => {
		const verbs = new Set(
			terms.flatMap(({ pos, en }) =>
				pos === 'verb' ? en.map((gloss) => oneSpelling(gloss.split(' ')[0] ?? '')) : [],
			),
		);
		const grade = (gloss: string) =>
			gradeTyped(`to ${gloss}`, [gloss], { lang: 'en', known: known.en }).verdict;
		const failed = terms.flatMap(({ pos, en }) =>
			en.filter((gloss) => {
				if (pos === 'verb') return grade(gloss) !== 'right';
				return (
					pos === 'noun' &&
					/^[a-z]+$/u.test(gloss) &&
					!verbs.has(oneSpelling(gloss)) &&
					grade(gloss) === 'right'
				);
			}),
		);
		expect(failed).toEqual([]);
	},
	LONG,
);
