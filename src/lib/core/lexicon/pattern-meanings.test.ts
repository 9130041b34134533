import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLexicon } from './decode.ts';
import { UNEXPLAINED } from './pattern-exceptions.ts';
import { PATTERN_MEANINGS, patternMeaning } from './pattern-meanings.ts';

const FOLDER = new URL('../../../../questions/lexicon/', import.meta.url);
const decoded = decodeLexicon(
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => ({
			path: `lexicon/${name}`,
			text: readFileSync(new URL(name, FOLDER), 'utf8'),
		})),
);
const terms = decoded.ok ? decoded.value : [];

describe('the table of patterns', () => {
	const patterns = Object.entries(PATTERN_MEANINGS).flatMap(([meaning, entry]) =>
		entry.patterns.map((pattern) => ({ meaning, pattern: pattern.normalize('NFC') })),
	);

	it('names only patterns that occur, each where it means what is said', () => {
		expect(terms.length).toBeGreaterThan(1000);
		const idle = patterns.filter(
			({ meaning, pattern }) =>
				!terms.some((term) => term.pattern === pattern && patternMeaning(term) === meaning),
		);
		expect(idle).toEqual([]);
	});

	it('gives a pattern one meaning', () => {
		expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(patterns.length);
	});

	it('explains at least half of the entries that have a pattern', () => {
		const patterned = terms.filter(({ pattern }) => pattern !== undefined);
		const explained = patterned.filter((term) => patternMeaning(term) !== undefined);
		expect(explained.length / patterned.length).toBeGreaterThan(0.5);
	});
});

describe('patternMeaning', () => {
	it.each([
		['تَفَاعُل', 'noun', 'mutual'],
		['مَفْعَل', 'noun', 'place'],
		['فَاعِل', 'noun', 'doer'],
		['تَفْعِيل', 'noun', 'intensive'],
		['فَعِيل', 'adjective', 'quality'],
		['فَعِيل', 'noun', undefined],
		['فَعْل', 'noun', undefined],
	] as const)('of %s, a %s, is %s', (pattern, pos, meaning) => {
		expect(patternMeaning({ ar: 'x', pattern, pos })).toBe(meaning);
	});

	it('goes by the form where the pattern says nothing', () => {
		expect(patternMeaning({ ar: 'x', pos: 'verb', form: 'X' })).toBe('seeking');
		expect(patternMeaning({ ar: 'x', pos: 'verb', form: 'I', pattern: 'فَعَلَ' })).toBeUndefined();
	});

	it('says nothing of a word that isn’t what its pattern usually is', () => {
		const meaningOf = (lemma: string) => {
			const term = terms.find(({ ar }) => ar === lemma.normalize('NFC'));
			return term && patternMeaning(term);
		};
		expect(meaningOf('مِفْتَاح')).toBe('tool');
		expect(meaningOf('مَطْعَم')).toBe('place');
		for (const lemma of ['مِلَفّ', 'مِيثَاق', 'مَجَاعَة', 'بِدَايَة', 'تَيَّار', 'أَحْمَر', 'شَارِع']) {
			expect(terms.some(({ ar }) => ar === lemma.normalize('NFC'))).toBe(true);
			expect(meaningOf(lemma)).toBeUndefined();
		}
	});

	it('excepts only words that there are', () => {
		const lemmas = new Set(terms.map(({ ar }) => ar));
		expect([...UNEXPLAINED].filter((lemma) => !lemmas.has(lemma))).toEqual([]);
	});
});
