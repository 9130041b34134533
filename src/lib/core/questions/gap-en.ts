import { DETERMINERS, IRREGULAR } from '../lexicon/english-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Occurrence, Term } from '../types.ts';
import { cutAt, searchRest, type Gap } from './gap.ts';
import type { Word } from './word.ts';

/** Regular inflection of a base form, where spelling leaves no doubt: `undefined` rather than a guess. */
type Inflect = (base: string) => string | undefined;

/** Words with irregular forms: those of the lexicon's list, and those whose past looks like their base. */
const IRREGULAR_WORDS = new Set([
	...IRREGULAR.values(),
	...'be bet bid burst cast cost cut do forecast have hit hurt let put quit read rid set shut split spread'.split(' '),
]);
const isIrregular = (word: string) => IRREGULAR_WORDS.has(word) || word.endsWith('man');

/** One vowel and one consonant at the end: whether it doubles depends on the stress (offered, referred). */
const MAY_DOUBLE = /[^aeiou][aeiou][bcdfgklmnprstvz]$/u;

const regular =
	(inflect: (base: string) => string, doubles: boolean): Inflect =>
	(base) =>
		!/^[a-z]+$/u.test(base) || isIrregular(base) || (doubles && MAY_DOUBLE.test(base))
			? undefined
			: inflect(base);

/** The ending of plurals and of the third person: parties, approaches, goals. */
const withS = regular((base) => {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return base + (/(?:s|x|z|ch|sh)$/u.test(base) ? 'es' : 's');
}, false);
const withEd = regular((base) => {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
	return base + (base.endsWith('e') ? 'd' : 'ed');
}, true);
const withIng = regular(
	(base) => (/[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`),
	true,
);
const asItIs: Inflect = (base) => base;

/** Plural in form, whatever it means: talks, but neither politics nor crisis nor bias. */
const isPlural = (noun: string) =>
	noun.endsWith('s') && !/(?:[siu]s|ics|\b(?:bias|canvas|chaos|gas|lens|means|news))$/u.test(noun);
const isNominal = ({ pos, gender }: Term) => pos === 'noun' || (pos === 'phrase' && gender !== undefined);

/** The inflections that a word of this sort can have in a text. */
function inflectionsOf(term: Term): readonly Inflect[] {
	if (term.pos === 'verb') return [asItIs, withS, withEd, withIng];
	return isNominal(term) ? [asItIs, withS] : [asItIs];
}

/** Glosses without a plural, though the Arabic has one. */
const UNCOUNTABLE = new Set(
	(
		'aid assistance bargaining beating changing consensus dead economics energy equilibrium evidence exploitation gas governance haggling ' +
		'help implementation imprisonment influence information injured leadership management military money news politics press propaganda ' +
		'public publicity research same self something trade violence water weather work wounded'
	).split(' '),
);

/** A plural in Arabic is the sign that something is counted. */
const isCounted = (term: Term, gloss: string) => term.plural !== undefined && !UNCOUNTABLE.has(gloss);

/** What a verb's base form follows; after "has" or "was" the same letters would be a participle: has become, was put. */
const BEFORE_A_BASE = new Set(
	'to not will would shall should can could may might must do does did'.split(' '),
);

/** The inflection that makes a gloss of the term the text that stands there. */
function inflectionOf(term: Term, text: string) {
	for (const inflect of inflectionsOf(term)) {
		const base = term.en.find((gloss) => inflect(gloss) === text);
		if (base !== undefined) return { inflect, base };
	}
	return undefined;
}

/** Before a singular noun: what every singular takes, counted or not. `a` and `each` want one that is counted. */
const takesAnySingular = (word: string) =>
	/['’]s?$/u.test(word) || (DETERMINERS.has(word) && !['a', 'an', 'all'].includes(word));

/** The gap at an English occurrence of a term, where grammar leaves every distractor possible. */
export function englishGap(
	{ term: key }: Word,
	occurrence: Occurrence,
	bead: Bead,
): Gap | undefined {
	const cut = cutAt(occurrence, bead);
	const { before, text, after } = cut;
	const found = inflectionOf(key, text);
	const previous = tokenize(before).at(-1)?.text.toLowerCase();
	const glued = /[-‐‑–]$/u.test(before) || /^[-‐‑–]|^['’]s?\b/u.test(after);
	if (!found || glued || previous === undefined || ['a', 'an'].includes(previous)) return undefined;
	const { inflect, base } = found;
	const inflected = inflect !== asItIs;
	const doubtful = key.pos === 'verb' && isIrregular(base.split(' ')[0] ?? '');
	if (doubtful && !BEFORE_A_BASE.has(previous)) return undefined;
	const singular = isNominal(key) && !inflected && !isPlural(base);
	if (singular && !takesAnySingular(previous)) return undefined;
	return {
		bead,
		before,
		text,
		after,
		hasElsewhere: searchRest(cut),
		formOf({ term, faces }) {
			const gloss = faces.en.text;
			if (isNominal(term)) {
				if (inflected && (!isCounted(term, gloss) || isPlural(gloss))) return undefined;
				if (!inflected && isPlural(gloss) !== isPlural(base)) return undefined;
			}
			return inflect(gloss);
		},
	};
}
