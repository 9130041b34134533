import type { Lang } from '#lib/core/types.ts';

/** A stretch of text in one of the two scripts. */
export interface Run {
	readonly lang: Lang;
	readonly text: string;
}

/** Words of Arabic with what stands between them. */
const ARABIC = /[\p{Script=Arabic}\u064b-\u0652]+(?:[\s،؛]+[\p{Script=Arabic}\u064b-\u0652]+)*/gu;

/** An English text with its Arabic words apart, so that each is tagged and read as what it is. */
export function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let at = 0;
	for (const { 0: arabic, index } of text.matchAll(ARABIC)) {
		if (index > at) runs.push({ lang: 'en', text: text.slice(at, index) });
		runs.push({ lang: 'ar', text: arabic });
		at = index + arabic.length;
	}
	if (at < text.length) runs.push({ lang: 'en', text: text.slice(at) });
	return runs;
}
