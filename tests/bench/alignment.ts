import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { alignText, type AlignedText } from '../../src/lib/core/alignment/align.ts';
import { beadsOf } from '../../src/lib/core/article/parts.ts';
import { glossesOf, type Lookup } from '../../src/lib/core/lexicon/lookup.ts';
import { readLibrary } from '../../src/lib/core/pack/compile-content.ts';
import { formatIssues } from '../../src/lib/core/result.ts';
import { splitSentences } from '../../src/lib/core/text/sentences.ts';
import { readSource } from '../../src/lib/core/text/source.ts';
import type { Article } from '../../src/lib/core/types.ts';
import { hardText, type Pair, type Sample } from '../golden/alignment-texts.ts';
import { galeChurch } from './gale-church.ts';
import { median } from './median.ts';

const ARTICLE = join(PROJECT, 'questions/articles/moscow-washington/article.txt');
const DEVELOPMENT = join(PROJECT, '../shared/alignment-dev');
const SHORT = 50;
const LONG = 5000;
const RUNS = 9;
const MEASURED = 5;

/** Times an `Intl.Segmenter` pass, times the cost at 50 sentences, MB over the idle process. */
const BUDGET = { article: 5, long: 1.5, memory: 150 };

function open(): { lookup: Lookup; article: Article } {
	const files = readContent(join(PROJECT, 'questions'));
	if (!files.ok) throw new Error(formatIssues(files.issues));
	const library = readLibrary(files.value);
	if (!library.ok) throw new Error(formatIssues(library.issues));
	const [first] = library.value.articles;
	if (!first) throw new Error('Our article is missing.');
	return { lookup: library.value.lookup, article: first.article };
}

const pairsOf = (article: Article): Pair[] =>
	beadsOf(article)
		.filter(({ ar, en }) => ar.length > 0 && en.length > 0)
		.map(({ ar, en }) => ({ ar: ar.join(' '), en: en.join(' ') }));

/** So many pairs, three a paragraph: our article over and over, each sentence with a number of its own. */
function textOf(pairs: readonly Pair[], count: number): string {
	const all = Array.from({ length: count }, (_, k) => {
		const { ar, en } = pairs[k % pairs.length] ?? { ar: '', en: '' };
		return { ar: `${k} ${ar}`, en: `${k} ${en}` };
	});
	const side = (lang: 'ar' | 'en') =>
		all.map((pair, k) => `${pair[lang]}${k % 3 === 2 ? '\n' : ' '}`).join('');
	return `${side('ar')}\n${side('en')}`;
}

function align(text: string, lookup: Lookup): AlignedText {
	const aligned = alignText(text, (token) => glossesOf(token, lookup));
	if (!aligned.ok) throw new Error(formatIssues(aligned.issues));
	return aligned.value;
}

/** The sentences of a text, for the reference, which is given them. */
function sentencesOf(text: string): { ar: string[]; en: string[] } {
	const lines = readSource(text);
	if (!lines.ok) throw new Error(formatIssues(lines.issues));
	const side = (lang: 'ar' | 'en') =>
		lines.value[lang].flatMap((line) => splitSentences(line.text, lang));
	return { ar: side('ar'), en: side('en') };
}

/** Milliseconds of the processor that a run takes, whatever else the machine does. */
function cost(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	return process.cpuUsage(before).user / 1000;
}

/** Medians of the last runs, after some to warm up. */
const costs = (runs: number, measured: number, run: () => unknown): number =>
	median(Array.from({ length: runs }, () => cost(run)).slice(-measured));

const squeeze = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '').normalize('NFC');
const keyOf = (ar: string, en: string): string => `${squeeze(ar)}|${squeeze(en)}`;

/** Strict F1: a bead is right that has exactly the sentences of a pair. */
function f1(samples: readonly Sample[], beads: (text: string) => readonly Pair[]): number {
	let found = 0;
	let all = 0;
	for (const { text, pairs } of samples) {
		const full = ({ ar, en }: Pair) => ar !== '' && en !== '';
		const wanted = new Set(pairs.filter(full).map(({ ar, en }) => keyOf(ar, en)));
		const got = beads(text).filter(full);
		found += got.filter(({ ar, en }) => wanted.has(keyOf(ar, en))).length;
		all += wanted.size + got.length;
	}
	return (2 * found) / all;
}

const byUs = (lookup: Lookup) => (text: string) => {
	const { title, sections } = align(text, lookup);
	return [
		title,
		...sections.flatMap(({ heading, paragraphs }) => [
			...(heading ? [heading] : []),
			...paragraphs.flatMap(({ beads }) =>
				beads.map(({ ar, en }) => ({ ar: ar.join(' '), en: en.join(' ') })),
			),
		]),
	];
};

function byLength(text: string): Pair[] {
	const { ar, en } = sentencesOf(text);
	return galeChurch(ar, en).map((bead) => ({
		ar: bead.ar.map((k) => ar[k]).join(' '),
		en: bead.en.map((k) => en[k]).join(' '),
	}));
}

interface Gold {
	readonly ar: readonly string[];
	readonly en: readonly string[];
	readonly beads: readonly { readonly ar: readonly number[]; readonly en: readonly number[] }[];
}

/** The development texts, where they are at hand. */
function development(variant: string): Sample[] {
	if (!existsSync(DEVELOPMENT)) return [];
	const names = readdirSync(DEVELOPMENT).filter((name) => name.endsWith(`${variant}.txt`));
	return names.map((name) => {
		const path = join(DEVELOPMENT, name);
		const gold = JSON.parse(readFileSync(path.replace('.txt', '.gold.json'), 'utf8')) as Gold;
		const pairs = gold.beads.map(({ ar, en }) => ({
			ar: ar.map((k) => gold.ar[k]).join(' '),
			en: en.map((k) => gold.en[k]).join(' '),
		}));
		return { text: readFileSync(path, 'utf8'), pairs };
	});
}

/** MiB of the most memory that this script takes for so many pairs as a process of its own; 0 pairs: an idle one. */
function peak(count: number): number {
	const [script = ''] = process.argv.slice(1);
	const child = spawnSync(process.execPath, [...process.execArgv, script, String(count)], {
		encoding: 'utf8',
	});
	if (child.status !== 0) throw new Error(child.stderr);
	return Number(child.stdout.trim()) / 1024;
}

/**
 * What alignment costs and how well it does, beside alignment by length alone.
 *
 * @returns lines to print
 */
export function measureAlignment(): { lines: string[]; withinBudget: boolean } {
	const { lookup, article } = open();
	const text = readFileSync(ARTICLE, 'utf8');
	const pairs = pairsOf(article);
	const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
	const pass = costs(RUNS, MEASURED, () => Array.from(segmenter.segment(text)));
	const own = costs(RUNS, MEASURED, () => align(text, lookup));
	const length = costs(RUNS, MEASURED, () => byLength(text));
	const each = (count: number, runs: number, run: (text: string) => unknown) => {
		const given = textOf(pairs, count);
		return costs(runs, Math.ceil(runs / 2), () => run(given)) / count;
	};
	const short = each(SHORT, 4 * RUNS, (given) => align(given, lookup));
	const long = each(LONG, 3, (given) => align(given, lookup));
	const shortByLength = each(SHORT, 4 * RUNS, byLength);
	const longByLength = each(LONG, 3, byLength);
	const memory = peak(LONG) - peak(0);
	const sets = [
		['our article made hard', Array.from({ length: 20 }, (_, seed) => hardText(pairs, seed))],
		['development texts, A', development('A')],
		['development texts, C', development('C')],
	] as const;

	const row = (what: string, ours: string, reference: string, budget = '') =>
		`${what.padEnd(44)}${ours.padStart(10)}${reference.padStart(14)}  ${budget}`.trimEnd();
	const lines = [
		row('Alignment', 'ours', 'length alone'),
		row('our article, ms of one processor', own.toFixed(1), length.toFixed(1)),
		row(
			'  times an Intl.Segmenter pass over it',
			`${(own / pass).toFixed(2)} ×`,
			`${(length / pass).toFixed(2)} ×`,
			`(budget ${BUDGET.article})`,
		),
		row(`a sentence of ${SHORT}, ms`, short.toFixed(3), shortByLength.toFixed(3)),
		row(`a sentence of ${LONG}, ms`, long.toFixed(3), longByLength.toFixed(3)),
		row(
			'  times one of the short text',
			`${(long / short).toFixed(2)} ×`,
			`${(longByLength / shortByLength).toFixed(2)} ×`,
			`(budget ${BUDGET.long})`,
		),
		row(`most memory for ${LONG} pairs, MB`, memory.toFixed(0), '', `(budget ${BUDGET.memory})`),
		...sets
			.filter(([, samples]) => samples.length > 0)
			.map(([name, samples]) =>
				row(`F1, ${name}`, f1(samples, byUs(lookup)).toFixed(3), f1(samples, byLength).toFixed(3)),
			),
	];
	const withinBudget =
		own / pass <= BUDGET.article && long / short <= BUDGET.long && memory <= BUDGET.memory;
	return { lines, withinBudget };
}

/** The KiB that this process has taken at the most when it has aligned so many pairs; none where it aligns nothing. */
export function alignAlone(count: number): number {
	const { lookup, article } = open();
	if (count > 0) align(textOf(pairsOf(article), count), lookup);
	return process.resourceUsage().maxRSS;
}
