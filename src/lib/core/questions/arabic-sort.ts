import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { FormTag, Occurrence, Term } from '../types.ts';
import type { Cut } from './gap.ts';
import { writtenLike } from './sayers.ts';

/** Whether a word stands in a sentence as the part of speech that its entry is, as far as its letters and its place say so. */

/** Behind these a verb stands. */
const BEFORE_VERB = new Set(
	'قد لقد لم لن ثم انما كما حيث عندما حين بعدما بينما فيما الذي التي الذين اذا لو لما كان كانت'.split(
		' ',
	),
);
const BEFORE_SUBJECT = /^[وفبلك]?(?:ان|لان|لكن|كان|كانت)$/u;
/** How many words of a subject may stand before its last. */
const SUBJECT = 3;
const NOUNS: readonly FormTag[] = ['verbal-noun', 'active-participle', 'passive-participle'];

/** With the article or a pronoun. */
const isDefinite = (word: string): boolean =>
	/^[وف]?ال../u.test(word) || /(?:ه|ها|هم)$/u.test(word);

/** The words before a place, careful spelling kept; what is joined to its own word isn't one of them. */
const wordsBefore = (before: string): string[] =>
	tokenize(before.replace(/[\p{L}\p{M}]+$/u, ''))
		.filter(({ kind }) => kind === 'word')
		.map(({ text }) => text);

/** Whether a clause begins at a place, with a و or ف or without. */
const opens = (before: string): boolean => /(?:^|[.!?؟؛:،,«"]\s*)[وف]?$/u.test(before.trim());

const withoutConjunction = (folded: string): string => folded.replace(/^[وف](?=..)/u, '');

/** Whether a verb is likely at a place: where a clause begins, behind what only verbs follow, or behind a subject. */
function isVerbLikely(before: string): boolean {
	const last = wordsBefore(before).at(-1);
	return (
		opens(before) ||
		last === undefined ||
		isDefinite(last) ||
		BEFORE_VERB.has(withoutConjunction(fold(last)))
	);
}

/** Whether a subject that stands before its verb ends right before a place: أن بلاده تفاوض. */
function isBehindSubject(before: string): boolean {
	if (/[\p{L}\p{M}.!?؟؛:،,]$/u.test(before.trimEnd()) && !/\s$/u.test(before)) return false;
	const words = wordsBefore(before);
	const last = words.at(-1);
	return (
		last !== undefined &&
		isDefinite(last) &&
		words.slice(-1 - SUBJECT, -1).some((word) => BEFORE_SUBJECT.test(fold(word)))
	);
}

/** Whether the verbal noun of a verb has an entry of its own, which would have been found. */
const hasOwnNoun = ({ masdar = [] }: Term, lookup: Lookup): boolean =>
	masdar.some((one) => writtenLike(one, lookup).some(({ pos }) => pos === 'noun'));

/** Whether a verb stands there as a noun of it, or a noun where a verb of its letters is likelier. */
export function isOfOtherSort(
	term: Term,
	{ form = [] }: Occurrence,
	{ before, text }: Cut,
	lookup: Lookup,
): boolean {
	if (term.pos === 'verb') {
		if (NOUNS.some((tag) => form.includes(tag))) return true;
		if (form.length > 0 || hasOwnNoun(term, lookup) || isVerbLikely(before)) return false;
		return analyse(text, lookup).some(({ term: id, part }) => id === term.id && part === 'masdar');
	}
	return (
		term.pos === 'noun' &&
		isBehindSubject(before) &&
		analyse(text, lookup).some(
			({ term: id, part, proclitics }) =>
				part === 'word' && proclitics.length === 0 && lookup.byId.get(id)?.pos === 'verb',
		)
	);
}
