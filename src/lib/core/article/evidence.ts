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

/** Says where the words do stand, or else what the bead says. */
function misquoted(article: Article, lang: Lang, quoted: Quoted): string {
	const named = `paragraph ${quoted.paragraph}, bead ${quoted.bead}`;
	const places = paragraphsOf(article).flatMap(({ beads }, p) =>
		beads.flatMap((bead, b) =>
			quotes(bead, lang, quoted[lang]) ? [`paragraph ${p + 1}, bead ${b + 1}`] : [],
		),
	);
	if (places.length > 0) {
		return `doesn't stand in ${named}, but in ${places.join('; ')}: correct the numbers`;
	}
	const text = beadAt(article, quoted.paragraph, quoted.bead)?.[lang].join(' ');
	return `stands nowhere in the article: quote words from ${named}, which reads «${text}»`;
}

/**
 * One piece of evidence as authors write it, `{ paragraph, bead, ar, en }`, decoded to the id of its bead. The
 * quoted words must stand in that bead on both sides, vowel marks and white space apart.
 */
export function evidenceIn(article: Article) {
	const paragraphs = paragraphsOf(article);
	const beadsIn = ({ paragraph }: Quoted) => paragraphs[paragraph - 1]?.beads.length;
	const found = ({ paragraph, bead }: Quoted) => beadAt(article, paragraph, bead);
	const stands = (lang: Lang, quoted: Quoted) => {
		const bead = found(quoted);
		return bead === undefined || quotes(bead, lang, quoted[lang]);
	};
	return v.pipe(
		v.strictObject({ paragraph: COUNT, bead: COUNT, ar: TEXT, en: TEXT }),
		v.forward(
			v.check(
				(quoted) => beadsIn(quoted) !== undefined,
				({ input }) => `must be from 1 to ${paragraphs.length}, and is ${input.paragraph}`,
			),
			['paragraph'],
		),
		v.forward(
			v.check(
				(quoted) => beadsIn(quoted) === undefined || found(quoted) !== undefined,
				({ input }) =>
					`must be from 1 to ${beadsIn(input)} in paragraph ${input.paragraph}, and is ${input.bead}`,
			),
			['bead'],
		),
		v.forward(
			v.check(
				(quoted) => stands('ar', quoted),
				({ input }) => misquoted(article, 'ar', input),
			),
			['ar'],
		),
		v.forward(
			v.check(
				(quoted) => stands('en', quoted),
				({ input }) => misquoted(article, 'en', input),
			),
			['en'],
		),
		v.transform((quoted): BeadId => found(quoted)?.id ?? ''),
	);
}
