import { hasArticle, withoutArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { otherWordings } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import { isPlural } from './english-forms.ts';
import { takesObject } from './english-frames.ts';
import { INVARIABLE } from './english-inflected.ts';
import { isSaidBy, sayersOf } from './sayers.ts';

export type TypedKind = 'type-term' | 'type-meaning';

/** What surface forms may be typed for: what doesn't inflect by rule. */
const LISTED: ReadonlySet<string> = new Set(['name', 'phrase']);

/** A word alone, without a preposition. */
const ALONE = '';

/**
 * What a word says only with one of its prepositions, or only without any: قَامَ alone is to stand up, اسْتَمَرَّ فِي to go on doing,
 * تَحَيُّز ضِدّ the opposite of favor.
 */
const FRAMES: Readonly<Record<string, readonly (readonly [glosses: string, frames: string])[]>> = {
	قَامَ: [['carry out, conduct, do, make, perform, undertake', 'بِ']],
	رَضِيَ: [['accept', 'بِ']],
	تَرَاجَعَ: [['undo', 'عَنْ']],
	اسْتَمَرَّ: [['last, endure', '']],
	تَحَيُّز: [['bias, favoritism, partiality', '، لِ']],
};
const BY_LEMMA = new Map(
	Object.entries(FRAMES).map(([lemma, rows]) => [
		lemma.normalize('NFC'),
		rows.map(([glosses, frames]) => ({
			glosses: glosses.split(', '),
			frames: frames.normalize('NFC').split('، '),
		})),
	]),
);

/** Whether another entry has both glosses: then they may be one sense. */
const areSaidTogether = (term: Term, a: string, b: string, lookup: Lookup): boolean =>
	sayersOf(a, lookup).some((other) => other.id !== term.id && isSaidBy(other, b));

/** The verbal noun of a verb of the first form that has an object: رَدّ, and not خُضُوع. */
const OF_OBJECT = /^.\u064e.(?:\u0652.|\u0651)$/u;

/** Whether a verb is of a form that has an object, so that it isn't always said with its preposition: رَدَّ, عَلَّقَ, أَحَالَ. */
const isTransitive = ({ form, masdar = [] }: Term): boolean =>
	form === 'II' || form === 'IV' || (form === 'I' && masdar.some((one) => OF_OBJECT.test(one)));

/**
 * Whether the preposition that a verb needs in its first sense is no part of what is shown: that has an object of its own, which the
 * first has not, and no other word says both.
 */
export function isOfAnotherSense(term: Term, shown: readonly string[], lookup: Lookup): boolean {
	const [first = ''] = term.en;
	const said = shown.filter((gloss) => isSaidBy(term, gloss));
	return (
		term.pos === 'verb' &&
		isTransitive(term) &&
		said.length > 0 &&
		!takesObject(first) &&
		said.every((gloss) => takesObject(gloss) && !areSaidTogether(term, first, gloss, lookup))
	);
}

/**
 * With which of its prepositions a term says what is shown, or with none: رَدَّ عَلَى is to reply, and whom one rejects is رَدَّ. The
 * term that is asked may always stand alone.
 */
function framesOf(term: Term, shown: readonly string[], isKey: boolean, lookup: Lookup): string[] {
	const { ar, governs = [] } = term;
	const rows = (BY_LEMMA.get(ar) ?? []).filter(({ glosses }) =>
		shown.some((gloss) => glosses.includes(gloss)),
	);
	if (rows.length > 0) return [...(isKey ? [ALONE] : []), ...rows.flatMap(({ frames }) => frames)];
	return isOfAnotherSense(term, shown, lookup) ? [ALONE] : [ALONE, ...governs];
}

/** Plurals of persons: عُمَّال. */
const OF_PERSONS = /^.\u064f.\u064e?\u0651\u064e?ا.$/u;

/** Of two plurals the one of things where the other is of persons: عَوَامِل are factors, and عُمَّال workers. */
export const ofThings = ([first, ...more]: readonly string[]): string[] =>
	first === undefined
		? []
		: [first, ...(OF_PERSONS.test(first) ? more : more.filter((one) => !OF_PERSONS.test(one)))];

export const inFrames = (text: string, frames: readonly string[]): string[] =>
	frames.map((frame) => (frame === ALONE ? text : `${text} ${frame}`));

/** A phrase of two nouns, of any plan and not the one that is known: خُطَّة سَلَام. */
function withoutArticles({ pos, gender }: Term, text: string): string[] {
	const [head = '', owner = '', ...more] = text.split(' ');
	const isOfTwo = pos === 'phrase' && gender !== undefined && more.length === 0;
	return isOfTwo && !hasArticle(head) && hasArticle(owner)
		? [`${head} ${withoutArticle(owner)}`]
		: [];
}

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma and its variants, with the preposition that it
 * needs or without; the present of a verb; forms that are listed; a phrase with a synonym in it or without its article; the plural
 * where the gloss is one, or any number will do.
 */
export function spellingsOf(
	term: Term,
	shown: readonly string[],
	{ kind, isKey, lookup }: { kind: TypedKind; isKey: boolean; lookup: Lookup },
): string[] {
	const { ar, pos, present, plural = [], forms = [] } = term;
	const isMany = pos === 'noun' && shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss));
	// What English has in the plural for one, as talks, is as usual in it in Arabic: مُفَاوَضَات.
	const isUsual =
		kind === 'type-meaning' || term.en.some((gloss) => isPlural(gloss) && !INVARIABLE.test(gloss));
	// Of another word's plurals the others may be of another sense: أُمُور are matters, أَوَامِر commands.
	const usual = pos === 'noun' && isUsual ? ofThings(plural).slice(0, isKey ? undefined : 1) : [];
	const frames = framesOf(term, shown, isKey, lookup);
	const wordings = [ar, ...otherWordings(term, lookup)];
	return [
		...inFrames(
			ar,
			frames.filter((frame) => frame === ALONE),
		),
		...variantsOf(ar),
		...inFrames(
			ar,
			frames.filter((frame) => frame !== ALONE),
		),
		...(present === undefined ? [] : inFrames(present, frames.includes(ALONE) ? [ALONE] : frames)),
		...(LISTED.has(pos) ? forms : []),
		...wordings.slice(1),
		...wordings.flatMap((text) => withoutArticles(term, text)),
		...(isMany ? plural : usual).flatMap((one) => [one, ...variantsOf(one)]),
	];
}
