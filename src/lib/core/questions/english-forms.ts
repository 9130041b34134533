import { ingOf, pastOf, pluralOf, thirdOf } from '../lexicon/english-inflect.ts';
import { irregular } from '../lexicon/english-words.ts';
import { isCountedQuality } from './english-mass.ts';

/** Regular inflection of a base form, where spelling leaves no doubt: `undefined` rather than a guess. */
export type Inflect = (base: string) => string | undefined;

/** Words with irregular forms: those of the lexicon's list, and those whose past looks like their base. */
const IRREGULAR_WORDS = new Set([
	...irregular().values(),
	...'be bet bid burst cast cost cut do forecast have hit hurt let put quit read rid set shut split spread'.split(
		' ',
	),
]);
/** Whether forms of a word may not be what rules make of it. */
export const isIrregular = (word: string): boolean =>
	IRREGULAR_WORDS.has(word) || word.endsWith('man');

/** One vowel and one consonant at the end: whether it doubles depends on the stress (offered, referred). */
const MAY_DOUBLE = /[^aeiou][aeiou][bcdfgklmnprstvz]$/u;

const regular =
	(inflect: (base: string) => string, doubles: boolean): Inflect =>
	(base) =>
		!/^[a-z]+$/u.test(base) ||
		/[^aeiou]o$/u.test(base) ||
		isIrregular(base) ||
		(doubles && MAY_DOUBLE.test(base))
			? undefined
			: inflect(base);

const withEnding = regular((base) => {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return base + (/(?:s|x|z|ch|sh)$/u.test(base) ? 'es' : 's');
}, false);

/** A form that other rules make, too: what only one of two makes may be no word (displaceds, acquited, diing). */
const agreed =
	(inflect: Inflect, known: (base: string) => readonly (string | undefined)[]): Inflect =>
	(base) => {
		const form = inflect(base);
		return known(base).includes(form) ? form : undefined;
	};

/** parties, approaches, goals */
export const plural: Inflect = (noun) =>
	isCountedQuality(noun) ? withEnding(noun) : agreed(withEnding, (base) => [pluralOf(base)])(noun);
/** carries, approaches, signs */
export const third = agreed(withEnding, (base) => [thirdOf(base)]);
export const withEd = agreed(
	regular((base) => {
		if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
		return base + (base.endsWith('e') ? 'd' : 'ed');
	}, true),
	(base) => pastOf(base)?.past ?? [],
);
export const withIng = agreed(
	regular((base) => (/[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`), true),
	(base) => [ingOf(base)],
);
export const asItIs: Inflect = (base) => base;

/** Plural in form, whatever it means: talks, but neither politics nor crisis nor bias. */
export const isPlural = (noun: string): boolean =>
	noun.endsWith('s') && !/(?:[siu]s|ics|\b(?:bias|canvas|chaos|gas|lens|means|news))$/u.test(noun);

/** Glosses without a plural, though the Arabic has one. */
export const UNCOUNTABLE = new Set(
	(
		'aid assistance bargaining beating changing consensus dead economics energy equilibrium evidence exploitation gas governance haggling ' +
		'help legislation readiness willingness implementation imprisonment influence information injured leadership management military money news politics press propaganda ' +
		'public publicity research same self something sway trade violence water weather work wounded'
	).split(' '),
);

/** Glosses that have no plural in the sense of an entry, though it, or its synonym, has one: characters are no طَبَائِع. */
const UNCOUNTED: Readonly<Record<string, string>> = {
	طَبِيعَة: 'character',
	نِظَام: 'discipline',
	تَحَفُّظ: 'caution, restraint',
	وَلَاء: 'devotion, fidelity',
	تَوَافُق: 'harmony, common ground',
	قُوَّة: 'intensity',
	نُفُوذ: 'authority, power',
	سَائِر: 'remainder',
	بَقِيَّة: 'remainder',
};
const BY_LEMMA: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(UNCOUNTED).map(([ar, glosses]) => [ar.normalize('NFC'), glosses.split(', ')]),
);

export const isUncountedIn = ({ ar }: { readonly ar: string }, gloss: string): boolean =>
	BY_LEMMA.get(ar)?.includes(gloss) === true;
