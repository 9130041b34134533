import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { englishWords } from './entries.ts';
import { createSearch } from './search.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;
const { terms } = lookup;
const search = createSearch(terms);

/** As many rows as a large phone shows without scrolling twice. */
const PAGE = 12;
/** Milliseconds: thousands of searches on a busy machine. */
const LONG = 240_000;
const page = (query: string, rows = PAGE) =>
	search
		.find(query)
		.slice(0, rows)
		.map((id) => terms[id]?.ar);

/** How many entries have a gloss: "make" and "fight" fill more than a page. */
const sharing = new Map<string, number>();
for (const gloss of terms.flatMap(({ en }) => en.map((text) => text.toLowerCase()))) {
	sharing.set(gloss, (sharing.get(gloss) ?? 0) + 1);
}
const rowsOf = (gloss: string) => Math.max(PAGE, sharing.get(gloss.toLowerCase()) ?? 0);

it(
	'finds every term of the lexicon first by its own lemma, and by each of its glosses on the first page or before all that lack it',
	() => {
		const lost = terms.flatMap(({ ar, en }) => [
			...(page(ar)[0] === ar ? [] : [ar]),
			...en
				.filter((gloss) => !page(gloss, rowsOf(gloss)).includes(ar))
				.map((gloss) => `${ar}: ${gloss}`),
		]);
		expect(lost).toEqual([]);
	},
	LONG,
);

it(
	'finds every term of the lexicon by its lemma without vowels, with an article or a conjunction',
	() => {
		const lost = terms.filter(({ ar }) => {
			const bare = ar.replace(/[\u064b-\u0652]/gu, '');
			return ![bare, `و${bare}`].every((query) =>
				search.find(query).some((id) => terms[id]?.ar === ar),
			);
		});
		expect(lost.map(({ ar }) => ar)).toEqual([]);
	},
	LONG,
);

it(
	'finds a family by its root, whole and nothing else',
	() => {
		const roots = [...new Set(terms.flatMap(({ root }) => root ?? []))];
		for (const root of roots) {
			const found = search.find(root.replaceAll(' ', '-')).map((id) => terms[id]?.root);
			expect(new Set(found)).toEqual(new Set([root]));
			expect(found.length).toBe(terms.filter((term) => term.root === root).length);
		}
	},
	LONG,
);

it('takes nothing off a word that the lexicon knows as it is: سلم is no س and لم', () => {
	const found = search.find('سلم', lookup).map((id) => terms[id]?.ar);
	expect(found).toContain('سَلَّمَ');
	expect(found).toContain('سَلَام');
	expect(found.some((ar) => ar?.startsWith('لَمْ '))).toBe(false);
});

const found = (query: string) => search.find(query, lookup).map((id) => terms[id]?.ar);

it.each(['sanctions', 'sanctons', 'santions'])(
	'puts the word that %s means before the phrases that it stands in',
	(query) => {
		const [first, ...others] = found(query);
		expect(first).toBe('عُقُوبَة'.normalize('NFC'));
		expect(others).toContain('فَرْض عُقُوبَات'.normalize('NFC'));
	},
);

it.each([
	['2', 'اثْنَان'],
	['٢', 'اثْنَان'],
	['۲', 'اثْنَان'],
	['٢٠', 'عِشْرُون'],
	['CO2', 'ثَانِي أُكْسِيد الكَرْبُون'],
	['g20', 'مَجْمُوعَة العِشْرِين'],
	['g2', 'مَجْمُوعَة العِشْرِين'],
])('finds by %s first %s', (query, ar) => {
	expect(found(query)[0]).toBe(ar.normalize('NFC'));
});

it.each([
	// Another spelling of a loanword, inflected too.
	['ديموقراطية', 'دِيمُقْرَاطِيَّة'],
	['ديموقراطي', 'دِيمُقْرَاطِيّ'],
	['الديموقراطيين', 'دِيمُقْرَاطِيّ'],
	// A woman, before the verb that has such a participle.
	['متهمة', 'مُتَّهَم'],
	['مديرة', 'مُدِير'],
	['مطمئنة', 'مُطْمَئِنّ'],
	['اطمأنت', 'اطْمَأَنَّ'],
	['روته', 'رُوتِه'],
	['باول', 'بَاوِل'],
])('finds by %s first %s', (query, ar) => {
	expect(found(query)[0]).toBe(ar.normalize('NFC'));
});

it('takes no digit for a number that it is a part of', () => {
	for (const query of ['٢', '2', '0', '4']) {
		expect(found(query)).not.toContain('ثَانِي أُكْسِيد الكَرْبُون'.normalize('NFC'));
		expect(found(query)).not.toContain('مَجْمُوعَة العِشْرِين'.normalize('NFC'));
		expect(found(query)).not.toContain('عَلَى مَدَار السَّاعَة'.normalize('NFC'));
	}
});

const english = terms.flatMap(({ en }) => en.flatMap(englishWords));
const stems = new Set(english.flatMap((word) => word.stems));
const isWord = (text: string) =>
	englishWords(text).some((word) => word.stems.some((stem) => stems.has(stem))) ||
	english.some((word) => word.text.startsWith(text));

it(
	'looks past one slip in any longer word',
	() => {
		const words = terms.filter(
			({ ar, en }) => !ar.includes(' ') && /^[a-z]{7,}$/u.test(en[0] ?? ''),
		);
		fc.assert(
			fc.property(fc.constantFrom(...words), fc.nat(), fc.nat(2), ({ en, ar }, place, kind) => {
				const word = en[0] ?? '';
				const at = place % (word.length - 1);
				const slip = [
					word.slice(0, at) + word.slice(at + 1),
					`${word.slice(0, at)}q${word.slice(at + 1)}`,
					word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
				][kind];
				// “lending” without its first letter is another word.
				fc.pre(!isWord(slip ?? ''));
				expect(search.find(slip ?? '').map((id) => terms[id]?.ar)).toContain(ar);
			}),
			{ numRuns: 300 },
		);
	},
	LONG,
);

it('answers whatever is typed, with places of the lexicon, each once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (query) => {
			const found = search.find(query, lookup);
			expect(new Set(found).size).toBe(found.length);
			expect(found.every((id) => terms[id] !== undefined)).toBe(true);
		}),
	);
});

it.each([
	['U.S.', 'الوِلَايَات المُتَّحِدَة', 2],
	['U.K.', 'المَمْلَكَة المُتَّحِدَة', 3],
	['سورية', 'سُورِيَا', 1],
	['الوزيرة', 'وَزِير', 1],
	['سفيرة', 'سَفِير', 1],
	['معلمة', 'مُعَلِّم', 1],
	['لاجئة', 'لَاجِئ', 2],
])('has for %s %s among the first', (query, lemma, rows) => {
	const found = search.find(query, lookup).slice(0, rows);
	expect(found.map((id) => terms[id]?.ar)).toContain(lemma.normalize('NFC'));
});

it.each([
	// Before the words that the misspelt one has its stem with (sovereign), and before what is two slips away.
	['sovereignity', 'سِيَادَة'],
	['goverment', 'حُكُومَة'],
	['parliment', 'بَرْلَمَان'],
	// A slip in a plural.
	['refugies', 'لَاجِئ'],
	['embasies', 'سِفَارَة'],
	// A word that is spelled right, though another one is a letter away (counties).
	['countries', 'بَلَد'],
	['negotiates', 'فَاوَضَ'],
])('finds by %s first of all the whole word that is spelled most like it', (query, lemma) => {
	expect(page(query)[0]).toBe(lemma.normalize('NFC'));
});
