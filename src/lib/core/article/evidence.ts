import * as v from 'valibot';
import { stripMarks } from '../text/fold.ts';
import type { Article, Bead, BeadId, Lang } from '../types.ts';
import { beadAt, paragraphsOf } from './parts.ts';
import { COUNT, TEXT } from './schema.ts';

interface Quoted {
	readonly paragraph: number;
	readonly bead: number;
	readonly ar: string;
	readonly en: string;
}

const comparable = (text: string) => stripMarks(text).replace(/\s+/gu, ' ').trim();
const quotes = (bead: Bead, lang: Lang, words: string) =>
	comparable(bead[lang].join(' ')).includes(comparable(words));

function missingBead(article: Article, { paragraph, bead }: Quoted): string {
	const paragraphs = paragraphsOf(article);
	const beads = paragraphs[paragraph - 1]?.beads.length;
	return beads === undefined
		? `The article has ${paragraphs.length} paragraphs, and no paragraph ${paragraph}. Correct the number.`
		: `Paragraph ${paragraph} has ${beads} beads, and no bead ${bead}. Correct the number.`;
}

/** Says where the words do stand, or else what the bead says. */
function misquoted(article: Article, lang: Lang, quoted: Quoted): string {
	const places = paragraphsOf(article).flatMap(({ beads }, p) =>
		beads.flatMap((bead, b) =>
			quotes(bead, lang, quoted[lang]) ? [`paragraph ${p + 1}, bead ${b + 1}`] : [],
		),
	);
	const named = `paragraph ${quoted.paragraph}, bead ${quoted.bead}`;
	return places.length > 0
		? `These words don't stand in ${named}, but in ${places.join('; ')}. Correct the numbers.`
		: `These words don't stand in the article. Quote from ${named}: ${beadAt(article, quoted.paragraph, quoted.bead)?.[lang].join(' ')}`;
}

/**
 * One piece of evidence as authors write it, `{ paragraph, bead, ar, en }`, decoded to the id of its bead. The
 * quoted words must stand in that bead on both sides, vowel marks and white space apart.
 */
export function evidenceIn(article: Article) {
	const found = ({ paragraph, bead }: Quoted) => beadAt(article, paragraph, bead);
	const quote = (lang: Lang) =>
		v.check<Quoted, (issue: { readonly input: Quoted }) => string>(
			(quoted) => {
				const bead = found(quoted);
				return bead === undefined || quotes(bead, lang, quoted[lang]);
			},
			({ input }) => misquoted(article, lang, input),
		);
	return v.pipe(
		v.strictObject({ paragraph: COUNT, bead: COUNT, ar: TEXT, en: TEXT }),
		v.forward(
			v.check(
				(quoted) => found(quoted) !== undefined,
				({ input }) => missingBead(article, input),
			),
			['bead'],
		),
		v.forward(quote('ar'), ['ar']),
		v.forward(quote('en'), ['en']),
		v.transform((quoted): BeadId => found(quoted)?.id ?? ''),
	);
}
