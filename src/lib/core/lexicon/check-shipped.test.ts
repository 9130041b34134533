import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import type { Term } from '../types.ts';
import { checkEntry } from './check.ts';
import { decodeLexicon } from './decode.ts';

/**
 * The linter against the entries that are shipped: each of them made wrong in one field, by what
 * another one has there.
 */
const LEXICON = /^questions\/lexicon\/[^/]+\.yaml$/u;

function shipped(): Term[] {
	const files = readContent(join(PROJECT, 'questions'));
	if (!files.ok) throw new Error(JSON.stringify(files.issues));
	const terms = decodeLexicon(files.value.filter(({ path }) => LEXICON.test(path)));
	if (!terms.ok) throw new Error(JSON.stringify(terms.issues));
	return terms.value.filter(({ ar }) => !ar.includes(' '));
}

describe('the shipped lexicon', () => {
	const terms = shipped();

	/** What is found wrong with none of these terms; `spoil` gives undefined where it changes nothing. */
	const unnoticed = (of: readonly Term[], spoil: (term: Term, i: number) => Term | undefined) =>
		of.flatMap((term, i) => {
			const spoiled = spoil(term, i);
			return spoiled && checkEntry(spoiled).length === 0 ? [term.ar] : [];
		});

	it.each([13, 101])('has no word whose plural could be that of the word %i further', (step) => {
		const nouns = terms.filter(({ plural }) => plural);
		const swapped = unnoticed(nouns, (term, i) => {
			const { ar, root, plural } = nouns[(i + step) % nouns.length] ?? term;
			return ar === term.ar || (root !== undefined && root === term.root) || !plural
				? undefined
				: { ...term, plural };
		});
		expect(swapped).toEqual([]);
	});

	it.each([13, 101])('nor a verb whose verbal noun could be that of the one %i further', (step) => {
		const verbs = terms.filter(({ masdar }) => masdar);
		const swapped = unnoticed(verbs, (term, i) => {
			const { root, masdar } = verbs[(i + step) % verbs.length] ?? term;
			return root === term.root || !masdar ? undefined : { ...term, masdar };
		});
		expect(swapped).toEqual([]);
	});

	it('nor a noun that could be of the other gender', () => {
		const nouns = terms.filter(({ pos, gender }) => pos === 'noun' && gender !== 'both');
		const flipped = unnoticed(nouns, (term) => ({
			...term,
			gender: term.gender === 'm' ? 'f' : 'm',
		}));
		expect(flipped).toEqual([]);
	});

	it.each(['root', 'form', 'present', 'masdar'] as const)(
		'nor a verb that could lack its %s',
		(field) => {
			const verbs = terms.filter((term) => term.pos === 'verb' && term.root && term[field]);
			const bare = unnoticed(verbs, ({ [field]: _gone, ...rest }) => rest);
			expect(bare).toEqual([]);
		},
	);
});
