import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alignText } from '#lib/core/alignment/align.ts';
import { beadsOf } from '#lib/core/article/parts.ts';
import { glossesOf } from '#lib/core/lexicon/lookup.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import {
	bucketsOf,
	fromTsv,
	hardText,
	toTsv,
	worthOf,
	type Bucket,
	type Sample,
} from './alignment-texts.ts';

/**
 * What a stated confidence is worth. The golden file has the counts alone: of texts that are not ours, measured where they are
 * at hand, and of hard texts that are made here from our own article. `npm run golden` counts anew what can be counted.
 */
const FILE = fileURLToPath(new URL('../fixtures/golden/alignment.confidence.tsv', import.meta.url));
const DEVELOPMENT = join(PROJECT, '../shared/alignment-dev');
const SEEDS = 40;
/** The lexicon grows, and with it the evidence: so far may a share lie below the one recorded. */
const LEEWAY = 0.01;

/** What is wanted of each set: beads that reach .9, and how many of these are right. */
const WANTED: Readonly<Record<string, { readonly reach: number; readonly right: number }>> = {
	'development A': { reach: 0.9, right: 0.97 },
	'development C': { reach: 0.6, right: 0.97 },
	'ours made hard': { reach: 0.6, right: 0.97 },
};

const content = readContent(join(PROJECT, 'questions'));
const library = content.ok ? readLibrary(content.value) : content;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;

const squeeze = (text: string): string =>
	text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '').normalize('NFC');

/** The beads of both sides that alignment states, and whether each is right. */
function stated({ text, pairs }: Sample) {
	const wanted = new Set(pairs.map(({ ar, en }) => `${squeeze(ar)}|${squeeze(en)}`));
	const aligned = alignText(text, (token) => glossesOf(token, lookup));
	if (!aligned.ok) throw new Error(JSON.stringify(aligned.issues));
	return aligned.value.sections
		.flatMap(({ paragraphs }) => paragraphs.flatMap(({ beads }) => beads))
		.filter(({ ar, en }) => ar.length > 0 && en.length > 0)
		.map(({ ar, en, confidence }) => ({
			confidence,
			right: wanted.has(`${squeeze(ar.join(''))}|${squeeze(en.join(''))}`),
		}));
}

function oursMadeHard(): Sample[] {
	const pairs = articles
		.flatMap(({ article }) => beadsOf(article))
		.filter(({ ar, en }) => ar.length > 0 && en.length > 0)
		.map(({ ar, en }) => ({ ar: ar.join(' '), en: en.join(' ') }));
	return Array.from({ length: SEEDS }, (_, seed) => hardText(pairs, seed));
}

interface Gold {
	readonly ar: readonly string[];
	readonly en: readonly string[];
	readonly beads: readonly { readonly ar: readonly number[]; readonly en: readonly number[] }[];
}

const development = (variant: 'A' | 'C'): Sample[] =>
	readdirSync(DEVELOPMENT)
		.filter((file) => file.endsWith(`${variant}.txt`))
		.map((file) => {
			const path = join(DEVELOPMENT, file);
			const gold = JSON.parse(readFileSync(path.replace('.txt', '.gold.json'), 'utf8')) as Gold;
			const pairs = gold.beads.map(({ ar, en }) => ({
				ar: ar.map((k) => gold.ar[k]).join(' '),
				en: en.map((k) => gold.en[k]).join(' '),
			}));
			return { text: readFileSync(path, 'utf8'), pairs };
		});

const recorded = existsSync(FILE) ? fromTsv(readFileSync(FILE, 'utf8')) : [];

/** Counts a set again, and compares it with the record. */
function measure(set: string, samples: readonly Sample[]): void {
	const counted: Bucket[] = bucketsOf(set, samples.flatMap(stated));
	const worth = worthOf(counted);
	expect(worth.reach).toBeGreaterThanOrEqual(WANTED[set]?.reach ?? 1);
	expect(worth.right).toBeGreaterThanOrEqual(WANTED[set]?.right ?? 1);
	if (process.env['GOLDEN'] === 'write') {
		const others = fromTsv(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').filter(
			(bucket) => bucket.set !== set,
		);
		const order = Object.keys(WANTED);
		const all = [...others, ...counted].sort((a, b) => order.indexOf(a.set) - order.indexOf(b.set));
		writeFileSync(FILE, toTsv(all));
		return;
	}
	const known = worthOf(recorded.filter((bucket) => bucket.set === set));
	expect(worth.reach).toBeGreaterThan(known.reach - 3 * LEEWAY);
	expect(worth.right).toBeGreaterThan(known.right - LEEWAY);
}

describe('a stated confidence', () => {
	it.each(Object.keys(WANTED))('was worth what is wanted when it was counted: %s', (set) => {
		const { reach, right } = worthOf(recorded.filter((bucket) => bucket.set === set));
		expect(reach).toBeGreaterThanOrEqual(WANTED[set]?.reach ?? 1);
		expect(right).toBeGreaterThanOrEqual(WANTED[set]?.right ?? 1);
	});

	it('is worth it on hard texts made of our own article', () => {
		measure('ours made hard', oursMadeHard());
	});

	it.skipIf(!existsSync(DEVELOPMENT)).each(['A', 'C'] as const)(
		'is worth it on development texts %s',
		(variant) => {
			measure(`development ${variant}`, development(variant));
		},
	);
});
