import { fold, stripMarks } from '../text/fold.ts';
import type { Lang } from '../types.ts';
import type { Context } from './context.ts';
import { nameSites } from './swap-names.ts';
import { numberSites } from './swap-numbers.ts';
import type { Site } from './swap-place.ts';

const known = new WeakMap<Context, Readonly<Record<Lang, readonly Site[]>>>();

const findSites = (lang: Lang, context: Context): Site[] =>
	[...nameSites(lang, context), ...numberSites(lang, context)].filter(
		({ bead, to, from }) =>
			!context.doubtful.has(bead.id) && to.some((text) => fold(text) !== fold(from)),
	);

/** All places of the article where a name or a number may be changed: looked for once. */
export function sitesIn(lang: Lang, context: Context): readonly Site[] {
	const found = known.get(context) ?? {
		ar: findSites('ar', context),
		en: findSites('en', context),
	};
	known.set(context, found);
	return found[lang];
}

/** Openings that answer, grant or explain what was said before. */
const DANGLING: Readonly<Record<Lang, RegExp>> = {
	en: /^(?:True|Yet|But|So|For|And|Or|Nor|However|Therefore|Thus|Hence|This|That|These|Those|He|She|It|They|Even so|Still|Instead|Moreover|In turn)\b/u,
	ar: /^[وف]?(?:صحيح أن|ذلك|هذا|هذه|هكذا|على أن|بيد أن|إلا أن|غير أن|لكن|من هنا|لذلك|لذا|مع ذلك|في المقابل|كما|بل|هو|هي|هم)(?!\p{L})/u,
};

/** Whether a sentence leans on the one before it by its first words. */
export const looksDangling = (sentence: string, lang: Lang): boolean =>
	DANGLING[lang].test(stripMarks(sentence));
