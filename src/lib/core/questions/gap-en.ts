import { DETERMINERS, IRREGULAR } from '../lexicon/english-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Occurrence, PackTerm, Term } from '../types.ts';
import { cutAt, type Gap } from './gap.ts';

/** Regular inflection of a base form, where spelling leaves no doubt: `undefined` rather than a guess. */
type Inflect = (base: string) => string | undefined;

const IRREGULAR_BASES = new Set(IRREGULAR.values());
/** One vowel and one consonant at the end: whether it doubles depends on the stress (offered, referred). */
const MAY_DOUBLE = /[^aeiou][aeiou][bcdfgklmnprstvz]$/u;
/** It isn't the last word that is inflected. */
const OF = / (?:of|to|for|on|in|by) /u;
const SIBILANT = /(?:s|x|z|ch|sh)$/u;

const regular =
	(inflect: (base: string) => string): Inflect =>
	(base) =>
		IRREGULAR_BASES.has(base) || MAY_DOUBLE.test(base) || !/^[a-z]+$/u.test(base)
			? undefined
			: inflect(base);

/** The ending of plurals and of the third person: parties, approaches, goals. */
const withS: Inflect = (base) => {
	if (IRREGULAR_BASES.has(base) || !/[a-z]$/u.test(base) || OF.test(base)) return undefined;
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return base + (SIBILANT.test(base) ? 'es' : 's');
};
const withEd = regular((base) => {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
	return base + (base.endsWith('e') ? 'd' : 'ed');
});
const withIng = regular((base) =>
	/[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`,
);
const asItIs: Inflect = (base) => base;

/** Plural in form, whatever it means: talks, but neither politics nor crisis nor class. */
const isPlural = (noun: string) => /[^siu]s$/u.test(noun) && !/[cn]ics$|news$/u.test(noun);
const isNominal = ({ pos, gender }: Term) => pos === 'noun' || (pos === 'phrase' && gender !== undefined);

/** The inflections that a word of this sort can have in a text. */
function inflectionsOf(term: Term): readonly Inflect[] {
	if (term.pos === 'verb') return [asItIs, withS, withEd, withIng];
	return isNominal(term) ? [asItIs, withS] : [asItIs];
}

/** Only what can be counted has a plural, and a plural in Arabic is the sign of it. */
const hasPlural = (term: Term) => term.plural !== undefined;

/** The inflection that makes a gloss of the term the text that stands there. */
function inflectionOf(term: PackTerm, text: string) {
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
export function englishGap(key: PackTerm, occurrence: Occurrence, bead: Bead): Gap | undefined {
	const { before, text, after } = cutAt(occurrence, bead);
	const found = inflectionOf(key, text);
	const previous = tokenize(before).at(-1)?.text.toLowerCase();
	const glued = /[-‐‑]$/u.test(before) || /^[-‐‑]|^['’]s?\b/u.test(after);
	if (!found || glued || previous === undefined || ['a', 'an'].includes(previous)) return undefined;
	const { inflect, base } = found;
	const inflected = inflect !== asItIs;
	const singular = isNominal(key) && !inflected && !isPlural(base);
	if (singular && !takesAnySingular(previous)) return undefined;
	return {
		bead,
		before,
		text,
		after,
		formOf({ term, faces }) {
			const gloss = faces.en.text;
			if (isNominal(term)) {
				if (inflected && (!hasPlural(term) || isPlural(gloss))) return undefined;
				if (!inflected && isPlural(gloss) !== isPlural(base)) return undefined;
			}
			return inflect(gloss);
		},
	};
}
