import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, BeadId, Bilingual, Lang, Pos, Section, TermId } from '../types.ts';
import { contentIn, contentOf } from './content.ts';
import type { Context } from './context.ts';
import { LANGS } from './wording.ts';

/** A heading over some of the article, and the words by which a passage can be known to belong to it. */
export interface Headed {
	readonly section: Section;
	readonly heading: Bilingual;
	readonly words: readonly HeadingWord[];
}

interface HeadingWord {
	readonly lang: Lang;
	/** The beads in which it is said, in its own language. */
	readonly beads: ReadonlySet<BeadId>;
	/** One shared out among the sections that say it: a word of every section tells nothing. */
	readonly weight: number;
}

/** A passage has to say this much of its heading: a word that no other section says, say. */
const MIN_SCORE = 1;
/** And so many times as much as of any other. */
const MARGIN = 2;

const CONTENT: ReadonlySet<Pos> = new Set(['noun', 'verb', 'adjective', 'name', 'phrase']);

const beadsIn = ({ paragraphs }: Section) => paragraphs.flatMap(({ beads }) => beads);

/** The likeliest term of an Arabic word, if it is a content word. */
function termOf(word: string, lookup: Lookup): TermId | undefined {
	const id = analyse(word, lookup)[0]?.term;
	const term = id === undefined ? undefined : lookup.byId.get(id);
	return term && CONTENT.has(term.pos) ? term.id : undefined;
}

/** For each content word of a heading whether a bead says it: in Arabic by any form of the term, in English by its stem. */
function sayers(
	heading: Bilingual,
	context: Context,
): readonly (readonly [Lang, (bead: Bead) => boolean])[] {
	const arabic = tokenize(heading.ar)
		.map(({ text }) => ({ words: contentOf(text, 'ar'), term: termOf(text, context.lookup) }))
		.filter(({ words }) => words.size > 0)
		.map(({ words, term }) => (bead: Bead) => {
			const said = contentIn(context, bead.ar.join(' '), 'ar');
			if ([...words].some((word) => said.has(word))) return true;
			return term !== undefined && [...context.termsIn(bead.id)].some(({ id }) => id === term);
		});
	const english = [...contentOf(heading.en, 'en')].map(
		(word) => (bead: Bead) => contentIn(context, bead.en.join(' '), 'en').has(word),
	);
	return [
		...arabic.map((says) => ['ar', says] as const),
		...english.map((says) => ['en', says] as const),
	];
}

/** The sections that have a heading in both languages. */
export const headedOf = memoizeBy((context: Context): readonly Headed[] => {
	const { sections } = context.article;
	const wordOf = ([lang, says]: readonly [Lang, (bead: Bead) => boolean]): HeadingWord => {
		const saying = sections.map((section) => beadsIn(section).filter(says));
		return {
			lang,
			beads: new Set(saying.flat().map(({ id }) => id)),
			weight: 1 / Math.max(1, saying.filter((beads) => beads.length > 0).length),
		};
	};
	return sections.flatMap((section) =>
		section.heading?.ar && section.heading.en
			? [
					{
						section,
						heading: section.heading,
						words: sayers(section.heading, context).map(wordOf),
					},
				]
			: [],
	);
});

/** What is under way, as headings say it; and what passages say of it in other words. */
const UNDER_WAY: Readonly<Record<Lang, readonly [heading: RegExp, passage: RegExp]>> = {
	en: [
		/\b(?:in the making|taking shape|forming|emerging|in progress|under way|unfinished)\b/iu,
		/\b(?:yet to|not yet|unsettled|emerging|taking shape|forming|still being)\b/iu,
	],
	ar: [
		/(?<!\p{L})(?:قيد|طور|يتشكل|تتشكل)(?!\p{L})/u,
		/(?<!\p{L})(?:لم|لما) \p{L}+(?: \p{L}+)? بعد(?!\p{L})|(?<!\p{L})[يت]تشكل/u,
	],
};

/** Whether a passage says in its own words what a heading does: each as much as a word of the heading's own. */
const sensesShared = ({ heading }: Headed, passage: readonly Bead[]): number =>
	LANGS.filter((lang) => {
		const [said, meant] = UNDER_WAY[lang];
		return (
			said.test(stripMarks(heading[lang])) &&
			passage.some((bead) => meant.test(stripMarks(bead[lang].join(' '))))
		);
	}).length;

/** How much of a heading a passage says. */
export const linkOf = (headed: Headed, passage: readonly Bead[]): number =>
	headed.words
		.filter(({ beads }) => passage.some(({ id }) => beads.has(id)))
		.reduce((sum, { weight }) => sum + weight, sensesShared(headed, passage));

/** Whether a passage has so much of its heading in it, in one of the languages, that matching words answers for it. */
export const isTold = ({ words }: Headed, passage: readonly Bead[]): boolean =>
	LANGS.some(
		(lang) =>
			words.filter((word) => word.lang === lang && passage.some(({ id }) => word.beads.has(id)))
				.length > 1,
	);

/** By how much a passage says more of its own heading than the margin asks: below 0 where it could stand under another. */
export function leadOf(own: Headed, all: readonly Headed[], passage: readonly Bead[]): number {
	const others = all.filter((other) => other !== own).map((other) => linkOf(other, passage));
	return linkOf(own, passage) - Math.max(MIN_SCORE, MARGIN * Math.max(0, ...others));
}
