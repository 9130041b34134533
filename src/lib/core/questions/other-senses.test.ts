import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { areTwoSenses, OTHER_SENSES_BY_LEMMA } from './other-senses.ts';
import { glossKey } from './sayers.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { terms } = library.value.lookup;

describe('glosses of other senses', () => {
	it('are glosses of their words, and never the first', () => {
		const wrong = [...OTHER_SENSES_BY_LEMMA].flatMap(([ar, senses]) => {
			const own = terms.filter((term) => term.ar === ar);
			const glosses = own.flatMap(({ en }) => en.map(glossKey));
			const lost = [...senses.keys()].filter((gloss) => !glosses.includes(gloss));
			const first = own.filter(({ en: [gloss = ''] }) => senses.has(glossKey(gloss)));
			return own.length === 0 || lost.length > 0 || first.length > 0 ? [ar, ...lost] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('are of another sense than the first ones, and than each other where a semicolon parts them', () => {
		const ar = 'عَقْد'.normalize('NFC');
		expect(areTwoSenses({ ar }, 'contract', 'decade')).toBe(true);
		expect(areTwoSenses({ ar }, 'decade', 'holding')).toBe(true);
		expect(areTwoSenses({ ar }, 'contract', 'deal')).toBe(false);
		expect(areTwoSenses({ ar: 'شَيْء' }, 'thing', 'something')).toBe(false);
	});
});
