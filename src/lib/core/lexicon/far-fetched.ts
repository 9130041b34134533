import { isFinite } from './context.ts';
import { formsSpelled, type Lookup } from './create.ts';
import type { BeadEnglish } from './evidence.ts';
import { lexemeOf } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';
import { PREPOSITIONS } from './prepositions.ts';

/**
 * A word that no entry has is often another one with a clitic: وخيمة is no "and a tent". Where the English says nothing of what
 * remains, something must speak for the clitic: its place, or a word of the English that it may stand for.
 */

/** Where a match stands: its sentence, and of the bead's sentences which one, of how many. */
export interface Place {
	readonly sentence: string;
	readonly number: number;
	readonly of: number;
	readonly tokens: readonly ReadToken[];
}

/** What ك stands for. */
const COMPARING = /\b(?:as|like|such|similar|same|resembl\w+|-like)\b/iu;
/** What و stands for inside a clause, or where the English begins another one. */
const JOINING =
	/\b(?:and|or|nor|but|with|while|when|where|who|which|whose|plus|both|between|versus|also|then|as well|along)\b|[,;:.&()/–—-]/giu;
/** How far apart the two may stand in their texts, whose length is 1. */
const NEAR = 0.3;

/** The English of a bead, as far as it may stand for clitics. */
export interface Joints {
	/** Where it may have a و: how much of it stands before, 0 to 1. */
	readonly joining: readonly number[];
	/** Whether it may have a ك anywhere. */
	readonly comparing: boolean;
}

export function jointsOf(sentences: readonly string[]): Joints {
	const text = sentences.join(' ').trim().replace(/\.$/u, '');
	return {
		joining: [...text.matchAll(JOINING)].map(({ index }) => index / text.length),
		comparing: COMPARING.test(text),
	};
}

/** Behind these ف opens what follows from them: أما الرئيس فقال. */
const BEFORE_THEN = /^[وف]?(?:اما|اذا|ان|لو|من|ما|مهما|لذا|لذلك|لهذا|كلما|لما|حيثما)$/u;

/** Whether nothing speaks for the clitic that was taken off the word of a match. */
export function isFarFetched(
	{ lexeme, from, to, hits: [hit] }: Match,
	{ sentence, number, of, tokens }: Place,
	{ joining, comparing }: Joints,
	english: BeadEnglish,
	lookup: Lookup,
): boolean {
	const [before, token] = [tokens[from - 1], tokens[from]];
	if (to - from > 1 || !hit || !token || token.grammatical) return false;
	if (isInWrongCase(hit, tokens, from, lookup)) return true;
	if (english.text.words.length === 0 || english.evidence(lexeme).length > 0) return false;
	const { proclitics } = hit.split;
	if (proclitics.at(-1) === 'ال') return false;
	const opens = !before || sentence.slice(before.end, token.start).trim() !== '';
	switch (proclitics[0]) {
		case 'ك':
			return !isFinite(hit) && !comparing;
		case 'ف':
			return !opens && !tokens.slice(0, from).some(({ folded }) => BEFORE_THEN.test(folded));
		case 'و': {
			const position = (number + from / tokens.length) / of;
			return !opens && !joining.some((place) => Math.abs(place - position) <= NEAR);
		}
		default:
			return false;
	}
}

/** Whether a reading is nominative only, and stands behind a preposition: من سريان is no dual. */
function isInWrongCase(
	{ split, reading }: Match['hits'][number],
	tokens: readonly ReadToken[],
	from: number,
	lookup: Lookup,
): boolean {
	const [before, token] = [tokens[from - 1], tokens[from]];
	const term = lookup.terms[lexemeOf(reading)];
	if (!token || !term) return false;
	const governed =
		split.proclitics.some((proclitic) => /^[بكل]$/u.test(proclitic)) ||
		(split.proclitics.every((proclitic) => proclitic === 'ال') &&
			PREPOSITIONS.has(before?.folded.replace(/^[وف](?=..)/u, '') ?? ''));
	if (!governed) return false;
	const forms = formsSpelled(term, token.folded.slice(split.from, split.to), lookup).filter(
		({ use }) => (use & split.needs) === split.needs && (use & split.excludes) === 0,
	);
	return (
		forms.length > 0 &&
		forms.every(({ features }) => features.kind === 'nominal' && features.case === 'nominative')
	);
}
