import { isPersonByQuality } from '../lexicon/english-inflect.ts';
import { DETERMINERS, STOP_WORDS } from '../lexicon/english-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Occurrence, Term } from '../types.ts';
import {
	asItIs,
	isIrregular,
	isPlural,
	plural,
	third,
	UNCOUNTABLE,
	withEd,
	withIng,
	type Inflect,
} from './english-forms.ts';
import { hasNoPlural, isCardinal, isGerund, standsBare } from './english-mass.ts';
import { cutAt, searchRest, type Gap } from './gap.ts';
import { isModal } from './look.ts';
import type { Word } from './word.ts';

const isNominal = ({ pos, gender }: Term) =>
	pos === 'noun' || (pos === 'phrase' && gender !== undefined);

/** The inflections that a word of this sort can have in a text. */
function inflectionsOf(term: Term): readonly Inflect[] {
	if (term.pos === 'verb') return [asItIs, third, withEd, withIng];
	return isNominal(term) ? [asItIs, plural] : [asItIs];
}

/** A plural in Arabic is the sign that something is counted. */
const isCounted = (term: Term, gloss: string) =>
	term.plural !== undefined && !UNCOUNTABLE.has(gloss) && !hasNoPlural(gloss);

/** A number of, on the verge of: they want something after them. */
const endsInPreposition = (gloss: string): boolean =>
	/ (?:about|at|by|for|from|in|into|of|on|over|to|with)$/u.test(gloss);

/** Whether a noun may follow directly: no mark, and no word like "and". */
const goesBeforeNoun = (after: string): boolean => {
	const next = /^ (?<word>\p{L}+)/u.exec(after)?.groups?.['word'];
	return next !== undefined && !STOP_WORDS.has(next.toLowerCase());
};

/** What a verb's base form follows; after "has" or "was" the same letters would be a participle: has become, was put. */
const BEFORE_A_BASE = new Set(
	'to not will would shall should can could may might must do does did'.split(' '),
);

/** Only a noun comes after these: in "the name of" a verb's gloss is one. */
export const MARKS_A_NOUN = /^(?:an?|the|its|their|his|her|our|your|my|.*['’]s?)$/u;

/** Plural by the noun that a phrase is about: chiefs of staff. */
const areMany = (gloss: string): boolean =>
	isPlural(gloss.replace(/ (?:against|at|between|for|from|in|of|on|over|to|under|with) .*$/u, ''));

/** The inflection that makes a gloss of the term the text that stands there. */
function inflectionOf(term: Term, text: string) {
	for (const inflect of inflectionsOf(term)) {
		const base = term.en.find((gloss) => inflect(gloss) === text);
		if (base !== undefined) return { inflect, base };
	}
	return undefined;
}

/** The form in which a text has a term, and how other words look in it. */
interface EnglishForm {
	readonly base: string;
	readonly inflected: boolean;
	/** Nothing of a word that has no such form, or an uncertain one. */
	readonly formOf: Gap['formOf'];
}

/** The form of a term that stands in a text; none where the text isn't one of its glosses, inflected by rule. */
export function englishForm(key: Term, text: string): EnglishForm | undefined {
	const found = inflectionOf(key, text);
	if (!found || (key.pos === 'verb' && isModal(found.base))) return undefined;
	const { inflect, base } = found;
	const inflected = inflect !== asItIs;
	const [isMany, counts, isVerbal] = [areMany(base), isCardinal(base), isGerund(base)];
	return {
		base,
		inflected,
		formOf({ term, faces }) {
			const gloss = faces.en.text;
			if (term.pos === 'verb' && isModal(gloss)) return undefined;
			if (isNominal(term)) {
				if (isCardinal(gloss) !== counts || (isGerund(gloss) && !isVerbal)) return undefined;
				if (isPersonByQuality(gloss) !== isPersonByQuality(base)) return undefined;
				if (inflected && (!isCounted(term, gloss) || areMany(gloss))) return undefined;
				if (!inflected && areMany(gloss) !== isMany) return undefined;
			}
			return inflect(gloss);
		},
	};
}

/** Before a singular noun: what every singular takes, counted or not. `a` and `each` want one that is counted. */
const takesAnySingular = (word: string) =>
	/['’]s?$/u.test(word) || (DETERMINERS.has(word) && !['a', 'an', 'all'].includes(word));

/** Before these words, or with one other between, what ends in -s is a noun and no verb: has close ties. */
const BEFORE_A_NOUN =
	/\b(?:by|for|had|has|have|having|her|his|its|of|our|their|with)\s+(?:\p{L}+\s+)?$/iu;

/** Behind these a noun must come. */
const BEHIND_PREPOSITION = /\b(?:at|by|for|from|in|into|of|on|over|to|with)\s+$/iu;

/** What "that" follows as a determiner, and not as a conjunction. */
const BEFORE_THAT =
	/\b(?:after|at|before|by|during|for|from|in|of|on|over|since|through|to|under|with)\s+that\s*$/iu;

/** Whether a singular may have no article: they warned that inflation could rise, some inflation. */
const hasNoArticle = (before: string): boolean =>
	/\b(?:some|that)\s*$/iu.test(before) && !BEFORE_THAT.test(before);

/** Of several words, of which the first may be a verb with its object behind it: buying time. */
const isVerbWithObject = (gloss: string): boolean => /^\p{L}+ing /u.test(gloss);

const isBe = (gloss: string): boolean => /^be\b/u.test(gloss);

/** The gap at an English occurrence of a term, where grammar leaves every distractor possible. */
export function englishGap(
	{ term: key }: Word,
	occurrence: Occurrence,
	bead: Bead,
): Gap | undefined {
	const cut = cutAt(occurrence, bead);
	const { before, text, after } = cut;
	const found = englishForm(key, text);
	const previous = tokenize(before).at(-1)?.text.toLowerCase();
	const glued = /[-‐‑–]$/u.test(before) || /^[-‐‑–'’]/u.test(after);
	if (!found || glued || previous === undefined || ['a', 'an'].includes(previous)) return undefined;
	// "At home" is no home of anything.
	if (key.pos === 'adjective' && BEHIND_PREPOSITION.test(before) && !goesBeforeNoun(after))
		return undefined;
	const { base, inflected } = found;
	if (key.pos === 'verb' && /s$/u.test(text) && BEFORE_A_NOUN.test(before)) return undefined;
	const doubtful = key.pos === 'verb' && isIrregular(base.split(' ')[0] ?? '');
	if (doubtful && !BEFORE_A_BASE.has(previous)) return undefined;
	if (key.pos === 'verb' && !inflected && MARKS_A_NOUN.test(previous)) return undefined;
	const singular = isNominal(key) && !inflected && !areMany(base);
	if (singular && !takesAnySingular(previous)) return undefined;
	const isBare = singular && hasNoArticle(before);
	return {
		bead,
		before,
		text,
		after,
		hasElsewhere: searchRest(cut),
		formOf(word) {
			// "They be content" gives itself away, and so does what isn't "be" among others that are.
			if (isBe(word.faces.en.text) !== isBe(base)) return undefined;
			if (isBe(base) && !BEFORE_A_BASE.has(previous)) return undefined;
			// The balance of power; nobody says "the buying time".
			if (isVerbWithObject(word.faces.en.text) && !isVerbWithObject(base)) return undefined;
			if (isBare && !standsBare(word.faces.en.text.split(' ').at(-1) ?? '')) return undefined;
			// Nothing looked world; a world order is one.
			if (word.attributive() && !goesBeforeNoun(after)) return undefined;
			if (endsInPreposition(word.faces.en.text) !== endsInPreposition(base)) return undefined;
			return found.formOf(word);
		},
	};
}
