import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alignmentSheet } from '#lib/core/alignment/align.fixture.ts';
import { PROJECT } from '../../src/cli/content.ts';
import { expectGolden } from './golden.ts';

/** `alignment.svelte.test.ts` in `lib/content` compares what a browser makes of it with the same file. */
it('aligns our article as the golden file says, to the last digit', () => {
	const path = join(PROJECT, 'questions/articles/moscow-washington/article.txt');
	const sheet = alignmentSheet(readFileSync(path, 'utf8'));
	expect(sheet).not.toContain('"ok": false');
	expectGolden('alignment.json', sheet);
});
