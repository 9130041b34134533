import { expect, it } from 'vitest';
import { alignmentSheet } from '#lib/core/alignment/align.fixture.ts';
import article from '../../../questions/articles/moscow-washington/article.txt?raw';
import golden from '../../../tests/fixtures/golden/alignment.json?raw';

/** The golden file is made in Node: `tests/golden/engines.test.ts`. */
it('aligns our article in the browser byte for byte as in Node', () => {
	expect(alignmentSheet(article)).toBe(golden);
});
