/** Every kind of damage that people bring, read as the app reads it: what each file of `tests/fixtures/invalid` must give. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '#lib/components/problems.ts';
import { alignText } from '#lib/core/alignment/align.ts';
import { packFromText } from '#lib/core/pack/read.fixture.ts';
import { isJson } from '#lib/core/pack/read.ts';
import type { Issue } from '#lib/core/result.ts';
import { useLocale } from '#lib/i18n/index.ts';
import { guesses, type Encoding } from '#lib/io/encodings.ts';
import { decodeTextFile, MAX_TEXT_BYTES } from '#lib/io/text-file.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const FOLDER = fileURLToPath(new URL('../fixtures/invalid/', import.meta.url));
const FILES = readdirSync(FOLDER).filter((name) => !/^(?:README\.md|\..*)$/u.test(name));
const bytesOf = (name: string): Uint8Array => readFileSync(FOLDER + name);

/** The pairs of nearly every file. */
const PAIRS = [
	[
		'وصل وفد الحكومة إلى العاصمة يوم الأحد.',
		'A government delegation reached the capital on Sunday.',
	],
	[
		'وبدأت المفاوضات مع المعارضة في اليوم التالي.',
		'Negotiations with the opposition began on the following day.',
	],
	[
		'لم يوقّع الطرفان أي اتفاق، لكنهما قررا أن يلتقيا مرة أخرى.',
		'The two sides signed no agreement, but they decided to meet again.',
	],
];

interface Outcome {
	readonly issues: readonly Issue[];
	readonly notes: readonly Issue[];
	/** Arabic and English of each bead; a heading isn't one. */
	readonly pairs: readonly (readonly [ar: string, en: string])[];
}
const none = { issues: [], notes: [], pairs: [] };

/** What the app gets out of a file: decoded, then a pack or an article. */
function read(bytes: Uint8Array, name: string, encoding?: Encoding): Outcome {
	const decoded = decodeTextFile(bytes, name, encoding);
	if (!decoded.ok) return { ...none, issues: decoded.issues };
	if (isJson(decoded.value)) {
		const pack = packFromText(decoded.value);
		return pack.ok ? none : { ...none, issues: pack.issues };
	}
	const aligned = alignText(decoded.value, () => []);
	if (!aligned.ok) return { ...none, issues: aligned.issues };
	const { notes, sections } = aligned.value;
	const beads = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.beads));
	return {
		...none,
		notes,
		pairs: beads.map(({ ar, en }) => [ar.join(' '), en.join(' ')] as const),
	};
}

const said = (issues: readonly Issue[]) =>
	issues.map(({ code, path, count }) =>
		[code, path, count === undefined ? '' : `×${count}`].filter(Boolean).join(' '),
	);

/** Files that can't be read, by the issues that say so. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
	'empty.txt': ['empty empty.txt'],
	'one-language.txt': ['one-language 3'],
	'french-only.txt': ['one-language 6', 'third-language 5–6 ×2'],
	'picture.txt': ['binary picture.txt'],
	'nul-bytes.txt': ['binary nul-bytes.txt'],
	'utf-16-damaged.txt': ['damaged-utf16 utf-16-damaged.txt'],
	'windows-1256.txt': ['not-utf8 windows-1256.txt:1'],
	'iso-8859-6.txt': ['not-utf8 iso-8859-6.txt:1'],
	'damaged-utf8.txt': ['not-utf8 damaged-utf8.txt:2'],
	'many-columns.tsv': ['many-columns 2, 3 ×2'],
	'numbers.txt': ['no-letters 1'],
	'newer.json': ['newer-version version'],
	'prototype.json': ['invalid-pack article.__proto__'],
	'constructor.json': ['invalid-pack article.constructor'],
	'not-a-pack.json': ['not-a-pack'],
	'half.json': ['not-a-pack'],
};

/** Files that give the three pairs, by the notes that say what was done to them. */
const MENDED: Readonly<Record<string, readonly string[]>> = {
	'hebrew.txt': ['third-language 9–11 ×3'],
	'russian.txt': ['third-language 1–2 ×2'],
	'french.txt': ['third-language 5–8 ×4'],
	'persian.txt': ['third-language 9–10 ×2'],
	'utf-16le.txt': [],
	'utf-16be.txt': [],
	'utf-16le-no-mark.txt': [],
	'utf-16be-no-mark.txt': [],
	'decomposed-hamza.txt': ['decomposed-hamza 1 ×6'],
	'presentation-forms.txt': ['presentation-forms 1 ×3'],
	'tatweel.txt': ['tatweel 1 ×2'],
	'zero-width.txt': ['invisible 1 ×3'],
	'bidi-controls.txt': ['bidi-controls 1 ×8'],
	'page.html': ['markup-dropped 1 ×69', 'boilerplate-dropped 11, 16, 21–22, 24 ×5'],
	'pasted-page.txt': ['boilerplate-dropped 3, 5–7, 9, 11 … ×7'],
	'quotes.csv': ['table ×3', 'table-header 1'],
	'semicolons.csv': ['table ×3'],
	'columns.csv': ['table ×3', 'table-header 1', 'columns-left-out 1, 4 ×2'],
	'beside.txt': ['table ×3'],
	'markdown-table.txt': ['table ×3', 'table-header 1'],
};

/** Files whose pairs are others: their number, and the notes. */
const OTHERWISE: Readonly<Record<string, readonly [pairs: number, notes: readonly string[]]>> = {
	'quotes.tsv': [4, ['table ×3', 'table-header 1']],
	'poem.txt': [6, ['short-lines 1']],
	'uneven.txt': [13, ['uneven ×27']],
};

describe('input that isn’t as it should be', () => {
	it('has a line here for every file', () => {
		const known = [REFUSED, MENDED, OTHERWISE].flatMap((table) => Object.keys(table));
		expect(known.sort()).toEqual(FILES.sort());
	});

	it.each(Object.entries(REFUSED))('%s is refused', (name, issues) => {
		expect(said(read(bytesOf(name), name).issues)).toEqual(issues);
	});

	it.each(Object.entries(MENDED))('%s is read, and it is said what was done', (name, notes) => {
		const outcome = read(bytesOf(name), name);
		expect(outcome.pairs).toEqual(PAIRS);
		expect(said(outcome.notes)).toEqual(notes);
	});

	it.each(Object.entries(OTHERWISE))('%s is read for what it is', (name, [pairs, notes]) => {
		const outcome = read(bytesOf(name), name);
		expect(outcome.pairs).toHaveLength(pairs);
		expect(said(outcome.notes)).toEqual(notes);
	});

	it.each([
		['windows-1256.txt', 'windows-1256', []],
		['iso-8859-6.txt', 'iso-8859-6', []],
		['damaged-utf8.txt', 'utf-8', ['lost-letters 2 ×2']],
	] as const)('%s is read after asking', (name, encoding, notes) => {
		const [first] = guesses(bytesOf(name));
		expect(first?.encoding).toBe(encoding);
		expect(first?.preview).toContain('وصل وفد الحكومة');
		const outcome = read(bytesOf(name), name, encoding);
		expect(outcome.pairs).toHaveLength(PAIRS.length);
		expect(said(outcome.notes)).toEqual(notes);
	});

	it('keeps what stands in quotes: separators, line ends, quotation marks', () => {
		const { pairs } = read(bytesOf('quotes.tsv'), 'quotes.tsv');
		expect(pairs[0]?.[1]).toBe('A "government" delegation\treached the capital on Sunday.');
		expect(pairs.slice(1, 3)).toEqual(PAIRS.slice(1));
		expect(pairs[3]?.[1]).toBe('"The round is over," they said.');
	});
});

describe('input without end', () => {
	const utf8 = (text: string) => new TextEncoder().encode(text);
	const [ar = '', en = ''] = PAIRS[0] ?? [];

	it.each([
		['more than 10 MB', new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61), 'too-large big'],
		['100,000 rows', utf8('سلام,"peace"\r\n'.repeat(100_000)), 'too-many-rows 12001 ×100000'],
		[
			'40,000 lines',
			utf8(`${ar}\n`.repeat(20_000) + `${en}\n`.repeat(20_000)),
			'too-many-lines 30001 ×40000',
		],
		[
			'11,000 sentences in a line',
			utf8(`${`${ar} `.repeat(11_000)}\n${en}`),
			'too-many-sentences 1 ×11000',
		],
		[
			'a sentence of 30,000 words',
			utf8(`${ar}\n${'and so on '.repeat(10_000)}`),
			'sentence-too-long 2 ×99999',
		],
		['a word of 9 MB', utf8(`${ar}\n${en}${'a'.repeat(9_000_000)}`), 'word-too-long 2 ×9000000'],
		['JSON that is nested without end', utf8('{"a":'.repeat(1_000_000)), 'not-a-pack 1'],
	])('%s', (_, bytes, issue) => {
		expect(
			said(read(bytes, 'big').issues).map((one) => one.replace(/×90000\d\d/u, '×9000000')),
		).toEqual([issue]);
	});

	it.each([
		['spaces', `a${' '.repeat(1_000_000)}b\n`],
		['tabs', `a${'\t'.repeat(1_000_000)}b\n`],
		['marks', `\u0627${'\u0654\u064e'.repeat(500_000)}\n`],
		['lines', '\n'.repeat(1_000_000)],
	])('%s are no reason to fail', (_, text) => {
		const outcome = read(utf8(`${text}${ar}\n${en}`), 'big');
		expect(outcome.issues).toEqual([]);
		expect(outcome.pairs.at(-1)).toEqual([ar, en]);
	});
});

describe.each(['en', 'ar'] as const)('each message in %s', (lang) => {
	afterEach(() => useLocale('en'));

	it('says something of its own, without an English word in Arabic', () => {
		useLocale(lang);
		const unknown = problemOf({ code: 'unknown', path: '', message: '' });
		const outcomes = FILES.map((name) => read(bytesOf(name), name));
		const codes = [
			'too-large',
			'too-many-rows',
			'too-many-sentences',
			'sentence-too-long',
			'too-many-lines',
			'word-too-long',
			'lost-letters',
			'no-pairs',
			'first-file',
		];
		const issues = [
			...outcomes.flatMap((outcome) => [...outcome.issues, ...outcome.notes]),
			...codes.map((code): Issue => ({ code, path: '12', message: '', count: 3 })),
		];
		for (const issue of issues) {
			const message = problemOf(issue);
			expect(message, issue.code).not.toBe(unknown);
			expect(message, issue.code).not.toMatch(/undefined|NaN|\{/u);
			const latin = message.replace(issue.path, '').match(/[A-Za-z]{2,}/gu) ?? [];
			if (lang === 'ar')
				expect(latin.filter((word) => !/^(?:UTF|PDF|Word|HTML)$/u.test(word))).toEqual([]);
		}
	});
});
