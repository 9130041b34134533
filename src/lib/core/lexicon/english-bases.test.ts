import { join } from 'node:path';
import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { basesOf } from './english-bases.ts';
import { STOP_WORDS } from './english-words.ts';
import { findGloss, glossPatterns, readEnglish } from './english.ts';

describe('basesOf', () => {
	it.each([
		['stalled', 'stall'],
		['planned', 'plan'],
		['experienced', 'experience'],
		['viruses', 'virus'],
		['parties', 'party'],
		['dying', 'die'],
		['ties', 'tie'],
		['crises', 'crisis'],
		['trafficking', 'traffic'],
		['raised', 'raise'],
		['businessmen', 'businessman'],
		['policewomen', 'policewoman'],
	])('%s may come of %s', (form, base) => {
		expect(basesOf(form)).toContain(base);
	});

	it.each([
		['rated', 'rat'],
		['raised', 'rais'],
		['pleased', 'pleas'],
		['being', 'be'],
		['feed', 'fe'],
		['passing', 'pas'],
		['president', 'preside'],
	])('%s doesn’t come of %s', (form, base) => {
		expect(basesOf(form)).not.toContain(base);
	});
});

/**
 * The forms of every gloss as `compromise` makes them: a whole library of English morphology, a hundred times as large as
 * what the app ships for comparing, is the judge here.
 */
function formsOf(base: string, pos: string): string[] {
	// `tag` gives the whole of the library back; its types know only the part that every edition has.
	const read = (tag: string) => nlp(base).tag(tag) as ReturnType<typeof nlp>;
	if (pos === 'noun') return [read('Noun').nouns().toPlural().text()];
	const [{ PastTense, PresentTense, Gerund } = {}] = read('Infinitive')
		.verbs()
		.conjugate() as Partial<Record<string, string>>[];
	return [PastTense, PresentTense, Gerund?.replace(/^is /u, '')].filter(
		(form) => form !== undefined,
	);
}

/** Where the library makes a form that English hasn't, or a plural that nobody uses. */
const NOT_ENGLISH = new Set(
	'aluminia belay lithia main momenta opia premia snaping torpedid urania mines people'.split(' '),
);

describe('glosses of the lexicon', () => {
	const files = readContent(join(PROJECT, 'questions'));
	const library = files.ok ? readLibrary(files.value) : files;
	if (!library.ok) throw new Error(JSON.stringify(library.issues));
	const { terms } = library.value.lookup;

	it('are found in a text through all their regular and irregular forms', () => {
		const words = new Map<string, string>();
		for (const { pos, en } of terms) {
			for (const gloss of en) {
				const [first = '', second] = gloss.split(' ');
				if (!/^[a-z]+$/u.test(first) || STOP_WORDS.has(first)) continue;
				if (pos === 'verb') words.set(`verb ${first}`, first);
				if (pos === 'noun' && second === undefined && !first.endsWith('ing'))
					words.set(`noun ${first}`, first);
			}
		}
		let tried = 0;
		const missed: string[] = [];
		for (const [key, base] of words) {
			for (const form of formsOf(base, key.split(' ')[0] ?? '')) {
				if (!/^[a-z]+$/u.test(form) || NOT_ENGLISH.has(form)) continue;
				tried++;
				const found = findGloss(readEnglish([form]), glossPatterns(base));
				if (found.length === 0) missed.push(`${base} → ${form}`);
			}
		}
		expect(tried).toBeGreaterThan(7000);
		expect(missed).toEqual([]);
	}, 60_000);
});
