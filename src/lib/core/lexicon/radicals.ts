import type { DerivationRule } from '../types.ts';

/**
 * Putting a root into a pattern. A weak radical that a rule is to change is put there as a sign of
 * its own, so that the rules of `rules.ts` meet that radical and no other و or ي of the word.
 */

/**
 * و and ي as first (circumflex), middle (dot) and last radical (two dots); and hamza that keeps no
 * seat.
 */
export const SIGNS = {
	first: { و: 'Ŵ', ي: 'Ŷ' },
	middle: { و: 'Ẇ', ي: 'Ẏ' },
	last: { و: 'Ẅ', ي: 'Ÿ' },
	unseated: 'Ħ',
} as const;

const PLAIN: Readonly<Record<string, string>> = {
	Ŵ: 'و',
	Ŷ: 'ي',
	Ẇ: 'و',
	Ẏ: 'ي',
	Ẅ: 'و',
	Ÿ: 'ي',
};

/** Weak radicals that no rule has changed are letters like others. */
export const plainRadicals = (text: string): string =>
	text.replace(/[ŴŶẆẎẄŸ]/gu, (sign) => PLAIN[sign] ?? sign);

/** `س ل م` → its radicals. */
export const radicalsOf = (root: string): string[] => root.split(' ');

/** The radicals of a root with those marked that these rules change. */
export function markRadicals(root: string, rules: readonly DerivationRule[]): string[] {
	const radicals = radicalsOf(root);
	const mark = (at: number, rule: DerivationRule, signs: Readonly<Record<string, string>>) => {
		const radical = radicals[at];
		if (radical !== undefined && rules.includes(rule)) radicals[at] = signs[radical] ?? radical;
	};
	mark(0, 'assimilated', SIGNS.first);
	mark(1, 'hollow', SIGNS.middle);
	mark(radicals.length - 1, 'defective', SIGNS.last);
	return rules.includes('hamza')
		? radicals
		: radicals.map((radical) => (radical === 'ء' ? SIGNS.unseated : radical));
}

/**
 * A pattern on ف ع ل, in sounds, with radicals in it. The last radical of three may stand twice
 * (افْعَلَّ: احْمَرَّ); of four, the first ل is the third and any other the fourth.
 */
export function putInto(pattern: string, radicals: readonly string[]): string {
	let lams = 0;
	return pattern.replace(/[فعل]/gu, (place) => {
		if (place === 'ف') return radicals[0] ?? place;
		if (place === 'ع') return radicals[1] ?? place;
		lams += 1;
		return radicals[Math.min(1 + lams, radicals.length - 1)] ?? place;
	});
}
