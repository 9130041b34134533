import { expect, it } from 'vitest';
import { CLDR_NAMES } from '#lib/core/lexicon/cldr-names.ts';
import { collectNames, writeNames } from './names.ts';

it('writes the file that the core has: after an update of CLDR, `npm run names` writes it anew', () => {
	expect(writeNames(collectNames())).toContain(CLDR_NAMES);
});

it('takes no codes and no inverted names', () => {
	const names = [...collectNames()];
	expect(names.length).toBeGreaterThan(900);
	expect(names.filter(([ar, en]) => /[،,()]/u.test(ar + en.join('')))).toEqual([]);
});
