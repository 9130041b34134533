import { fingerprint } from '#lib/core/article/identify.ts';
import { beadsOf, paragraphsOf, placeOf } from '#lib/core/article/parts.ts';
import { coverageOf } from '#lib/core/lexicon/lookup.ts';
import type { CompiledArticle } from '#lib/core/pack/compile.ts';
import type { Library } from '#lib/core/pack/compile-content.ts';
import { authoredFor } from '#lib/core/pack/editions.ts';
import { tokenize } from '#lib/core/text/tokens.ts';
import type { Article, Bead, Lang } from '#lib/core/types.ts';

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const wordsIn = (beads: readonly Bead[], lang: Lang) =>
	beads.reduce(
		(sum, bead) => sum + bead[lang].reduce((n, text) => n + tokenize(text).length, 0),
		0,
	);

function title({ title: { ar, en } }: Article): string {
	if (ar === '' && en === '') return 'none in the text; --title-ar and --title-en give it one';
	return [ar, en].filter((side) => side !== '').join(' · ');
}

function pairs(beads: readonly Bead[]): string {
	const orphans = beads.filter(({ ar, en }) => ar.length === 0 || en.length === 0).length;
	const single = beads.filter(({ ar, en }) => ar.length === 1 && en.length === 1).length;
	const several = beads.length - orphans - single;
	return `${plural(beads.length, 'pair')}: ${single} of one sentence each, ${several} of several, ${orphans} without a partner`;
}

function toCheck({ article, doubtful }: CompiledArticle): string {
	const places = [...doubtful].flatMap((id) => {
		const [paragraph, bead] = placeOf(article, id) ?? [];
		return paragraph === undefined ? [] : [`paragraph ${paragraph}, pair ${bead ?? ''}`];
	});
	return places.length === 0 ? 'none' : places.join('; ');
}

/** What was found in a text, for the person who brought it: one line a fact. */
export function describeArticle(compiled: CompiledArticle, { lookup, articles }: Library): string {
	const { article } = compiled;
	const beads = beadsOf(article);
	const headings = article.sections.filter(({ heading }) => heading).length;
	const { content, known } = coverageOf(beads, lookup);
	const share = content === 0 ? 0 : Math.floor((100 * known) / content);
	const editions = articles.map((shipped) => shipped.editions);
	const facts: readonly (readonly [string, string])[] = [
		[
			'languages',
			`Arabic, ${plural(wordsIn(beads, 'ar'), 'word')}; English, ${plural(wordsIn(beads, 'en'), 'word')}`,
		],
		['title', title(article)],
		[
			'sections',
			`${plural(article.sections.length, 'section')}, ${plural(headings, 'heading')}, ${plural(paragraphsOf(article).length, 'paragraph')}`,
		],
		['pairs', pairs(beads)],
		['to check', toCheck(compiled)],
		['known words', `${known} of ${content} Arabic content words (${share} %)`],
		['authored', plural(authoredFor(article, editions).length, 'question')],
		['fingerprint', fingerprint(article)],
	];
	return facts.map(([name, fact]) => `${name.padEnd(12)} ${fact}\n`).join('');
}
