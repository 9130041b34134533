import { fold } from '../text/fold.ts';
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
