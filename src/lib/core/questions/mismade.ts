/** English forms as learners make them who don't know the right one: countrys, crisises, becomed. Each is certainly wrong. */

/** Verbs whose regular past is right as well, or another word's: leaded, leaved, winded. */
const ALSO_REGULAR = new Set(
	(
		'awake bend bid bind bleed burn cost creep find fly grind hide kneel lay lead leap leave light pay ring see shine slay sow speed spring ' +
		'stick strive swell swing tear wake weave wind'
	).split(' '),
);

/** Bases that double their last letter: win, winning. */
const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt]|begin|forbid|forget)$/u;

/** Every irregular verb's -ing is regular. */
export function ingOf(base: string): string {
	if (DOUBLING.test(base)) return `${base}${base.slice(-1)}ing`;
	return /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** And so is the third person's ending of all but a few. */
export function thirdOf(base: string): string {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return base + (/(?:s|x|z|ch|sh|o)$/u.test(base) ? 'es' : 's');
}

/** An irregular verb's past, made as if it were regular. */
export function pastsAsIfRegular(base: string): readonly string[] {
	if (ALSO_REGULAR.has(base)) return [];
	if (base.endsWith('e')) return [`${base}d`];
	return [DOUBLING.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`];
}

/** How plurals go wrong, by the ending of the singular; the last is for those that change inside (man, foot). */
const PLURALS: readonly (readonly [RegExp, (base: string, plural: string) => readonly string[]])[] =
	[
		[/[^aeiou]y$/u, (base) => [`${base}s`, `${base}es`]],
		[/is$/u, (base) => [`${base}es`, `${base.slice(0, -2)}ies`]],
		[/fe?$/u, (base, plural) => [`${base}s`, plural.replace(/es$/u, 's')]],
		[/o$/u, (base) => [`${base}s`, `${base}ies`]],
		// Criterions and phenomenons are in some dictionaries.
		[/on$/u, (base, plural) => [`${plural}s`, `${base}es`]],
		[/mouse$/u, (_, plural) => [`${plural}s`, `${plural}es`]],
		[/./u, (base, plural) => [`${base}s`, `${plural}s`]],
	];

/** Wrong plurals of a noun whose plural isn't made by adding an s, and its possessive. */
export const wrongPlurals = (base: string, plural: string): readonly string[] => [
	...(PLURALS.find(([ending]) => ending.test(base))?.[1](base, plural) ?? []),
	`${base}’s`,
];
