/** Figures on texts that are not ours, where they are at hand: elsewhere these tests are reported as skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup, glossesOf } from '../lexicon/lookup.ts';
import { alignText } from './align.ts';
import { clausesByWords } from './clause-words.ts';
import { clauseBreaks } from './clauses.ts';
import { readSource } from '../text/source.ts';
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
const glosses = (token: string) => glossesOf(token, lookup);
const align = (text: string): AlignedText => {
	const result = alignText(text, glosses);
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

	it.each([
		['with the English first', false, (ar: string[], en: string[]) => [...en, ...ar].join('\n')],
		[
			'with its paragraphs interleaved',
			false,
			(ar: string[], en: string[]) => ar.map((line, k) => `${line}\n${en[k] ?? ''}`).join('\n\n'),
		],
		[
			'without headings and paragraphs',
			true,
			(ar: string[], en: string[]) => `${ar.join(' ')}\n${en.join(' ')}`,
		],
	])('gives the same beads %s', (_, withoutHeadings, written) => {
		expect(texts).not.toHaveLength(0);
		for (const text of texts) {
			const lines = readSource(text);
			if (!lines.ok) throw new Error('The article is not bilingual.');
			const side = (lang: 'ar' | 'en') =>
				lines.value[lang]
					.filter(({ heading }) => !(withoutHeadings && heading))
					.map((line) => line.text);
			const headings = new Set(
				lines.value.ar.filter(({ heading }) => withoutHeadings && heading).map((line) => line.text),
			);
			const wanted = beadsOf(align(text)).filter(([ar]) => ar && !headings.has(ar));
			const got = beadsOf(align(written(side('ar'), side('en')))).filter(([ar]) => ar);
			expect(got).toEqual(wanted);
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

const squeeze = (text: string) =>
	text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '').normalize('NFC');

const goldOf = (name: string): Gold =>
	JSON.parse(readFileSync(join(DEVELOPMENT, name.replace('.txt', '.gold.json')), 'utf8')) as Gold;

const textsOf = (variant: 'A' | 'C'): string[] =>
	readdirSync(DEVELOPMENT).filter((file) => file.endsWith(`${variant}.txt`));

/** F1 of the beads that have both sides: stricter than the usual score, since a finer split counts as a miss. */
function strictF1(variant: 'A' | 'C'): number {
	const side = (sentences: readonly string[], indices: readonly number[]) =>
		squeeze(indices.map((index) => sentences[index] ?? '').join(''));
	let found = 0;
	let wanted = 0;
	let stated = 0;
	for (const name of textsOf(variant)) {
		const gold = goldOf(name);
		const got = new Set(
			beadsOf(align(readFileSync(join(DEVELOPMENT, name), 'utf8')))
				.filter(([ar, en]) => ar && en)
				.map(([ar, en]) => `${squeeze(ar)}|${squeeze(en)}`),
		);
		stated += got.size;
		for (const bead of gold.beads.filter(({ ar, en }) => ar.length && en.length)) {
			wanted++;
			found += Number(got.has(`${side(gold.ar, bead.ar)}|${side(gold.en, bead.en)}`));
		}
	}
	return (2 * found) / (wanted + stated);
}

/**
 * Arabic sentences of which it's known where they were joined, by ، and for two English ones: the sentence, the English,
 * and where the second part begins.
 */
function joinedSentences(): { ar: string; en: string[]; at: number }[] {
	const bare = (text: string) => text.replace(/[.!?؟،؛"”»\s]+$/u, '').trim();
	return textsOf('C').flatMap((name) => {
		const hard = goldOf(name);
		const plain = goldOf(name.replace('C.txt', 'A.txt'));
		return hard.beads
			.filter(({ ar, en }) => ar.length === 1 && en.length === 2)
			.flatMap((bead) => {
				const ar = hard.ar[bead.ar[0] ?? 0] ?? '';
				const en = bead.en.map((index) => hard.en[index] ?? '');
				for (const first of plain.ar.map(bare)) {
					const mark = /^["”»]*،["”»]*\s*/u.exec(ar.slice(first.length))?.[0];
					if (first.length > 5 && ar.startsWith(first) && mark) {
						return [{ ar, en, at: first.length + mark.length }];
					}
				}
				return [];
			});
	});
}

describe.skipIf(!existsSync(DEVELOPMENT))('news articles', () => {
	it('whose paragraphs correspond: nearly every bead is right', { timeout: 60_000 }, () => {
		expect(strictF1('A')).toBeGreaterThan(0.98);
	});

	it('made hard: more than nine in ten', { timeout: 60_000 }, () => {
		expect(strictF1('C')).toBeGreaterThan(0.94);
	});

	it('have their joined clauses parted where they were joined', () => {
		const joined = joinedSentences();
		expect(joined.length).toBeGreaterThan(60);
		const right = (cut: (ar: string, en: string[]) => number | undefined) =>
			joined.filter(({ ar, en, at }) => cut(ar, en) === at).length / joined.length;
		expect(right((ar, en) => clauseBreaks(ar, en)[0])).toBeGreaterThan(0.9);
		expect(right((ar, en) => clausesByWords(ar, en, glosses)[0]?.at)).toBeGreaterThan(0.95);
	});
});
