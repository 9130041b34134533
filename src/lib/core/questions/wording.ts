import { stemOf } from '../alignment/english.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Bilingual, Lang } from '../types.ts';
import { contentIn } from './content.ts';
import type { Context } from './context.ts';
import { isCapital } from './look.ts';

/** How the wording of a claim and of the sentences of an article meet, each compared in its own language. */

export const LANGS: readonly Lang[] = ['ar', 'en'];

/** What a sentence shares with a claim, of the claim's content words, to be taken for another proof of it. */
const PROVES = 0.4;
/** So many words of a claim may stand in its proof and in no other option, in one of the languages at least. */
const MAX_TELLING = 2;
/** Nor may they be more than this share of its content words in either. */
const MAX_TELLING_SHARE = 0.5;

export const sideOf = (bead: Bead, lang: Lang): string => bead[lang].join(' ');

/** The content words of a claim that stand in a sentence, too. */
export function sharedBy(claim: Bilingual, bead: Bead, lang: Lang, context: Context): string[] {
	const words = contentIn(context, sideOf(bead, lang), lang);
	return [...contentIn(context, claim[lang], lang)].filter((word) => words.has(word));
}

/** Whether a sentence may prove a claim by the words that it shares with it. */
export const mayProve = (claim: Bilingual, bead: Bead, context: Context): boolean =>
	LANGS.some(
		(lang) =>
			sharedBy(claim, bead, lang, context).length >=
			PROVES * contentIn(context, claim[lang], lang).size,
	);

/** Names and numbers, as English shows them: words that are looked for before a text is read. */
const namesIn = ({ en }: Bead) =>
	new Set(
		en
			.flatMap(tokenize)
			.filter(({ text, kind, start }) => kind === 'number' || (start > 0 && isCapital(text)))
			.map(({ text }) => stemOf(text)),
	);

/** Whether a claim can be matched with its proof by wording alone, without reading: among these other options. */
export function wordingTells(
	claim: Bilingual,
	key: Bead,
	others: readonly Bead[],
	context: Context,
): boolean {
	const names = namesIn(key);
	const found = LANGS.map((lang) => {
		const elsewhere = new Set(others.flatMap((bead) => sharedBy(claim, bead, lang, context)));
		const telling = sharedBy(claim, key, lang, context).filter((word) => !elsewhere.has(word));
		return { telling, share: telling.length / contentIn(context, claim[lang], lang).size };
	});
	return (
		found.some(
			({ telling, share }) => share > MAX_TELLING_SHARE || telling.some((word) => names.has(word)),
		) || Math.min(...found.map(({ telling }) => telling.length)) > MAX_TELLING
	);
}
