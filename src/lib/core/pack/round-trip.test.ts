import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { alignText } from '../alignment/align.ts';
import { buildArticle } from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import type { Article } from '../types.ts';
import { tableFile } from './export.ts';

const SHIPPED = fileURLToPath(
	new URL('../../../../questions/articles/moscow-washington/article.txt', import.meta.url),
);

function read(text: string): Article {
	const aligned = alignText(text, () => []);
	if (!aligned.ok) throw new Error(JSON.stringify(aligned.issues));
	return buildArticle(aligned.value);
}

it('an exported table is imported as the same article: its title, its headings and every bead', () => {
	const article = read(readFileSync(SHIPPED, 'utf8'));
	const again = read(tableFile(article, '').text);
	expect(again.id).toBe(article.id);
	expect(again.title).toEqual(article.title);
	expect(again.sections.map(({ heading }) => heading)).toEqual(
		article.sections.map(({ heading }) => heading),
	);
	expect(beadsOf(again).map(({ id }) => id)).toEqual(beadsOf(article).map(({ id }) => id));
});
