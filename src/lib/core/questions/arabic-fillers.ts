import { stripMarks } from '../text/fold.ts';
import type { Occurrence } from '../types.ts';
import { closeTo } from './answers.ts';
import { mayReplace } from './arabic-fit.ts';
import { otherWordings } from './arabic-phrases.ts';
import type { Context } from './context.ts';
import type { Fillers } from './english-fillers.ts';
import type { Gap } from './gap.ts';
import { placesOf, textOf, type Word } from './word.ts';

/** Whether a term of several words covers a place of another one. */
function isInPhrase(key: Word, place: Occurrence, { words }: Context): boolean {
	return words.some(
		(other) =>
			other.term.id !== key.term.id &&
			other.term.ar.includes(' ') &&
			placesOf(other).some(
				({ bead, lang, sentence, start, end }) =>
					bead === place.bead &&
					lang === place.lang &&
					sentence === place.sentence &&
					start <= place.start &&
					end >= place.end,
			),
	);
}

/** A word as one of another's gender: how it looks in a plural of things, with which gender doesn't matter. */
const ofGender = (word: Word, { term: { gender } }: Word): Word => ({
	...word,
	term: { ...word.term, ...(gender && { gender }) },
});

/**
 * What else is right in an Arabic gap, in its form: declared synonyms that may stand there. One of another gender may where the gap
 * is a plural of things; elsewhere what agrees with it would differ. What only has the meaning is near, in its form as far as
 * that is known, and in its dictionary form; so is the dictionary form of the term itself.
 */
export function arabicFillers(key: Word, place: Occurrence, gap: Gap, context: Context): Fillers {
	const { lookup, word } = context;
	const { term } = key;
	const gloss = textOf(term, 'en');
	const here = { gap, place, gloss, isInPhrase: isInPhrase(key, place, context) };
	const isMany = place.form?.includes('plural') === true;
	const close = closeTo(term, gloss, lookup, false).flatMap(({ id }) => word(id) ?? []);
	const right = close
		.filter(
			(other) =>
				other.formClass === key.formClass &&
				(other.term.gender === term.gender || isMany) &&
				mayReplace(term, other.term, here, lookup),
		)
		.flatMap((other) => gap.formOf(ofGender(other, key)) ?? []);
	const lemmas = [term, ...close.map((other) => other.term)].flatMap(({ ar, present }) =>
		present === undefined ? [ar] : [ar, present],
	);
	return {
		right,
		near: [
			...close.flatMap((other) => gap.formOf(ofGender(other, key)) ?? []),
			...otherWordings(term, lookup),
			...lemmas,
		].map(stripMarks),
	};
}
