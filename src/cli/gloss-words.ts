import { issue, type Issue } from '#lib/core/result.ts';
import type { LocatedTerm } from '#lib/core/lexicon/decode.ts';
import { memoize } from '#lib/core/memo.ts';
import type { Term } from '#lib/core/types.ts';
import { loadSpeller } from './spelling.ts';

/** Whether a gloss is of its entry's part of speech, as far as the forms that a spelling dictionary has of a word tell. */

const words = (...texts: readonly string[]): ReadonlySet<string> =>
	new Set(texts.flatMap((text) => text.trim().split(/\s+/u)));

/** Verbs that have no -ing form, and what may stand before one. */
const VERBS = words('be can could may might must shall should will would ought not almost nearly');

const NOUNS = words(
	// Nouns that no dictionary has a possessive of.
	'upload tens',
	// What English says by an adverb, and Arabic by a noun before another one: مَزِيد, شِبْه, عَدَم, غَيْر.
	'further near almost not',
);

const ADJECTIVES = words(
	// Nouns as well, and no dictionary has another form of the adjective.
	`anti breakaway counter double due fake further freelance future given interim key luxury maximum medium middle minimum minor net novel
	overall overhead outside parallel past purple renegade rogue runaway set sham solo stray subject subordinate suspect token top
	true unknown upbeat upper utmost violet worth`,
	'quarterly weekly monthly yearly orderly',
	// Numbers and amounts.
	'sixth seventh eighth ninth triple quadruple quintuple multiple many much enough least',
	// Degrees, which have no others.
	'better best worse worst latest next',
	// Nouns that stand before nouns as adjectives do, and that no entry of a noun has.
	'satellite emergency surprise singles logistics',
	// A participle that is used as a noun: باقي الدول, the rest of the states.
	'rest',
);

const ADJECTIVAL =
	/(?:al|ic|ive|ous|ful|less|able|ible|ary|ory|ant|(?<!m)ent|ish|ed|ing|ese|ian|an|ern|some|lar|ile|ine|ior|ist)$/u;
/** An adjective that was made of a noun: نَفْطِيّ, oil. */
const NISBA = /\u0650\u064a\u0651?$/u;

type Judge = (word: string) => boolean;

interface Judges {
	readonly isVerb: Judge;
	readonly isNoun: Judge;
	readonly isAdjective: Judge;
}

function createJudges(): Judges {
	const speller = loadSpeller();
	const any = (forms: readonly string[]) => forms.some((form) => speller(form));
	const isVerb: Judge = (word) =>
		VERBS.has(word) ||
		any([
			`${word}ing`,
			`${word.replace(/ie$/u, 'y').replace(/e$/u, '')}ing`,
			`${word}${word.at(-1) ?? ''}ing`,
			`${word}king`,
		]);
	const isNoun: Judge = (word) => NOUNS.has(word) || any([`${word}'s`]);
	const isAdjective: Judge = (word) =>
		ADJECTIVES.has(word) ||
		ADJECTIVAL.test(word) ||
		any([
			`${word}ly`,
			`${word}ness`,
			`${word.replace(/y$/u, 'i')}ly`,
			`${word.replace(/y$/u, 'i')}er`,
		]);
	return { isVerb: memoize(isVerb), isNoun: memoize(isNoun), isAdjective: memoize(isAdjective) };
}

/**
 * Verbs that are glossed by a word which is none (negotiation), nouns by a verb (insist), adjectives by a noun (strength), but for nouns
 * before which English has no adjective (oil), where another entry is that noun. Codes: `gloss-word`.
 */
export function checkGlossWords(entries: readonly LocatedTerm[]): Issue[] {
	const judges = createJudges();
	const nouns = new Set(
		entries.flatMap(({ term: { pos, en } }) => (pos === 'noun' || pos === 'name' ? en : [])),
	);
	return entries.flatMap(({ term, where }) =>
		term.en.flatMap((gloss) => {
			const fault = faultOf(gloss, term, nouns, judges);
			if (fault === undefined) return [];
			const message = `${term.ar}: the gloss “${gloss}” ${fault}: correct it, or name the word in gloss-words.ts.`;
			return [issue('gloss-word', where('en'), message)];
		}),
	);
}

function faultOf(
	gloss: string,
	{ ar, pos, pattern = ar }: Term,
	nouns: ReadonlySet<string>,
	{ isVerb, isNoun, isAdjective }: Judges,
): string | undefined {
	const [first = '', ...others] = gloss.split(/[ -]/u);
	if (pos === 'verb') return isVerb(first) ? undefined : 'is no verb, and the entry one';
	if (others.length > 0 || /^\p{Lu}/u.test(gloss)) return undefined;
	if (pos === 'noun') {
		const isOnlyVerb = isVerb(gloss) && !isNoun(gloss) && !gloss.endsWith('ing');
		return isOnlyVerb ? 'is a verb, and the entry a noun' : undefined;
	}
	if (pos !== 'adjective' || !isNoun(gloss) || isAdjective(gloss)) return undefined;
	const isAttributive = NISBA.test(pattern.normalize('NFC')) && nouns.has(gloss);
	return isAttributive ? undefined : 'is a noun, and the entry an adjective';
}
