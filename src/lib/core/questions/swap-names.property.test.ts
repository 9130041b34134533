import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { createContext } from './context.ts';
import { randomFor } from './registry.ts';
import { swap } from './swap.ts';
import { sitesIn } from './swap-sites.ts';
import { LANGS } from './wording.ts';

const SEEDS = 60;

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;

describe.each(articles)('what is put in another’s place in $slug', ({ article, doubtful }) => {
	const context = createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful);
	const sets = [...Array(SEEDS).keys()].flatMap((seed) => {
		const questions = swap.generate(context, randomFor(seed));
		return LANGS.map((lang) => {
			const sites = sitesIn(lang, context);
			const own = questions.filter(({ study }) => study === lang);
			const siteOf = ({ prompt, evidence, changed }: (typeof own)[number]) =>
				sites.find(
					({ bead, before, from, after }) =>
						bead.id === evidence[0] && prompt.text === before + (changed?.to ?? from) + after,
				);
			return {
				lang,
				put: own.flatMap((one) => {
					const to = one.changed?.to;
					return to === undefined ? [] : [siteOf(one)?.names?.get(to) ?? to];
				}),
				held: new Set(own.flatMap((one) => (one.changed ? [] : (siteOf(one)?.holds ?? [])))),
			};
		});
	});

	it('is of three or more never one name in more than half', () => {
		const most = (put: readonly string[]) =>
			Math.max(...put.map((name) => put.filter((one) => one === name).length));
		const uneven = sets.filter(({ put }) => put.length >= 3 && most(put) > put.length / 2);
		expect(uneven).toEqual([]);
	});

	it.each(LANGS)('is in no language the same whatever the seed: %s', (lang) => {
		const all = sets.filter((set) => set.lang === lang).flatMap(({ put }) => put);
		expect(all.length).toBeGreaterThan(SEEDS);
		for (const name of new Set(all))
			expect(all.filter((one) => one === name).length).toBeLessThanOrEqual(0.6 * all.length);
	});

	it.each(LANGS)('is mostly a name that a true sentence has, too: %s', (lang) => {
		const own = sets.filter((set) => set.lang === lang);
		const shared = own.filter(({ put, held }) => put.some((name) => held.has(name)));
		expect(shared.length).toBeGreaterThan(0.7 * own.length);
	});
});
