import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileContent } from '#lib/core/pack/compile-content.ts';
import { sheetOf } from '#lib/core/questions/sheet.ts';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { expectGolden } from './golden.ts';

const SLUG = 'moscow-washington';

it('asks of our article what was read and found sound, in both directions', () => {
	const files = readContent(join(PROJECT, 'questions'));
	if (!files.ok) throw new Error(JSON.stringify(files.issues));
	const content = compileContent(files.value, 1);
	if (!content.ok) throw new Error(JSON.stringify(content.issues));
	const pack = content.value.packs.find(({ slug }) => slug === SLUG)?.pack;
	expect(pack).toBeDefined();
	if (!pack) return;
	for (const study of ['ar', 'en'] as const) {
		expectGolden(`questions.${study}.txt`, sheetOf(pack, { study }).normalize('NFC'));
	}
});
