import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { fold } from '../text/fold.ts';
import { PLURAL_ONLY, PLURAL_SENSES, pluralsIn, pluralsOf } from './plural-senses.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { terms } = library.value.lookup;

describe('plurals of two senses', () => {
	it.each(PLURAL_SENSES)('$of lists each gloss and each plural', ({ of, glosses, plurals }) => {
		const entry = terms.find(({ ar, pos }) => `${ar} ${pos}` === of);
		expect(entry?.en).toEqual(expect.arrayContaining([...glosses]));
		expect(entry?.plural?.map(fold)).toEqual(expect.arrayContaining([...plurals]));
		expect(entry?.plural?.length).toBeGreaterThan(plurals.length);
	});

	it('gives that of the sense first, and all', () => {
		const entry = terms.find(({ ar }) => ar === 'عَامِل'.normalize('NFC'));
		const first = (gloss: string) => (entry ? pluralsIn(entry, gloss) : []).map(fold);
		expect(first('employee')).toEqual(['عمال', 'عوامل']);
		expect(first('factor')).toEqual(['عوامل', 'عمال']);
	});

	it('leaves the order of others as it is', () => {
		const entry = terms.find(({ ar }) => ar === 'سُلْطَة'.normalize('NFC'));
		expect(entry && pluralsIn(entry, 'power')).toEqual(entry?.plural);
	});

	it.each([...PLURAL_ONLY])('%s has its plural in some of its senses only', (of, glosses) => {
		const entry = terms.find(({ ar, pos }) => ar === of && pos === 'noun');
		expect(entry?.plural?.length).toBeGreaterThan(0);
		expect(entry?.en).toEqual(expect.arrayContaining([...glosses]));
		expect(entry?.en.some((gloss) => !glosses.includes(gloss))).toBe(true);
	});

	it('gives none of a sense that has none', () => {
		const entry = terms.find(({ ar, pos }) => ar === 'وَقْف'.normalize('NFC') && pos === 'noun');
		const plurals = (gloss: string) =>
			[pluralsIn, pluralsOf].map((find) => (entry ? find(entry, gloss) : []).map(fold));
		expect(plurals('endowment')).toEqual([['اوقاف'], ['اوقاف']]);
		expect(plurals('halt')).toEqual([[], []]);
	});
});
