/** Figures on texts that are not ours, where they are at hand: elsewhere these tests are reported as skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup, glossesOf } from '../lexicon/lookup.ts';
import { alignText } from './align.ts';
import type { AlignedText } from './sections.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const ARTICLE = join(ROOT, '../shared/article');
const DEVELOPMENT = join(ROOT, '../shared/alignment-dev');

const lookup = (() => {
	const folder = join(ROOT, 'questions/lexicon');
	const files = readdirSync(folder)
		.filter((path) => path.endsWith('.yaml'))
		.map((path) => ({
			path,
			text: readFileSync(join(folder, path), 'utf8'),
		}));
	const terms = decodeLexicon(files);
	if (!terms.ok) throw new Error('The lexicon has mistakes.');
	return createLookup(terms.value);
})();
const align = (text: string): AlignedText => {
	const result = alignText(text, (token) => glossesOf(token, lookup));
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
};
const beadsOf = ({ title, sections }: AlignedText): [string, string][] => [
	[title.ar, title.en],
	...sections.flatMap(({ heading, paragraphs }): [string, string][] => [
		[heading?.ar ?? '', heading?.en ?? ''],
		...paragraphs.flatMap(({ beads }) =>
			beads.map(({ ar, en }): [string, string] => [ar.join(' '), en.join(' ')]),
		),
	]),
];

describe.skipIf(!existsSync(ARTICLE))('somebody else’s article', () => {
	const texts = existsSync(ARTICLE)
		? readdirSync(ARTICLE).map((file) => readFileSync(join(ARTICLE, file), 'utf8'))
		: [];

	it('has its 4 headings, its 13 paragraphs and no title', () => {
		expect(texts).not.toHaveLength(0);
		for (const text of texts) {
			const { title, sections } = align(text);
			expect(title).toEqual({ ar: '', en: '' });
			expect(sections.filter(({ heading }) => heading?.ar && heading.en)).toHaveLength(4);
			expect(sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(13);
		}
	});

	it('keeps all other pairs whole when any one of its lines is missing, but for one line at the most', () => {
		expect(texts).not.toHaveLength(0);
		for (const text of texts) {
			const lines = text.split('\n').filter((line) => line.trim());
			const whole = beadsOf(align(text)).filter(([ar, en]) => ar && en);
			const broken = lines.filter((gone) => {
				const left = new Set(
					beadsOf(align(lines.filter((line) => line !== gone).join('\n'))).map((pair) =>
						pair.join('|'),
					),
				);
				return !whole
					.filter(([ar, en]) => !gone.includes(ar) && !gone.includes(en))
					.every((pair) => left.has(pair.join('|')));
			});
			expect(broken.length).toBeLessThanOrEqual(1);
		}
	});
});

interface Gold {
	readonly ar: readonly string[];
	readonly en: readonly string[];
	readonly beads: readonly { ar: number[]; en: number[] }[];
}

/** Share of the gold's beads that are found exactly: stricter than the usual score, since a finer split counts as a miss. */
function recall(variant: 'A' | 'C'): number {
	const squeeze = (text: string) =>
		text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '').normalize('NFC');
	const side = (sentences: readonly string[], indices: readonly number[]) =>
		squeeze(indices.map((index) => sentences[index] ?? '').join(''));
	let found = 0;
	let wanted = 0;
	const names = readdirSync(DEVELOPMENT).filter((file) => file.endsWith(`${variant}.txt`));
	for (const name of names.filter((_, index) => index % 3 === 0)) {
		const gold = JSON.parse(
			readFileSync(join(DEVELOPMENT, name.replace('.txt', '.gold.json')), 'utf8'),
		) as Gold;
		const got = new Set(
			beadsOf(align(readFileSync(join(DEVELOPMENT, name), 'utf8'))).map(
				([ar, en]) => `${squeeze(ar)}|${squeeze(en)}`,
			),
		);
		for (const bead of gold.beads.filter(({ ar, en }) => ar.length && en.length)) {
			wanted++;
			found += Number(got.has(`${side(gold.ar, bead.ar)}|${side(gold.en, bead.en)}`));
		}
	}
	return found / wanted;
}

describe.skipIf(!existsSync(DEVELOPMENT))('news articles', () => {
	it('whose paragraphs correspond: nearly every bead is right', { timeout: 60_000 }, () => {
		expect(recall('A')).toBeGreaterThan(0.93);
	});

	it('made hard: nine in ten', { timeout: 60_000 }, () => {
		expect(recall('C')).toBeGreaterThan(0.88);
	});
});
