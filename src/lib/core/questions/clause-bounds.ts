import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { stripMarks } from '../text/fold.ts';
import type { Lang } from '../types.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { hasVerb } from './verbs-en.ts';

/** Whether a run of words between marks is a clause from its beginning to its end. */

const ENDS = /^[.!?؟…"”»)]*\s*$|^\s*[;:؛]/u;
/** A comma and a clause of its own: a list goes on without a subject, a relative or a parenthesis without a conjunction. */
const NEXT_CLAUSE =
	/^, (?:and|but|so|yet|while|whereas) (?:the|an?|it|they|he|she|we|nobody|each|its|their|this|both|neither|that|\p{Lu})/u;
const CONJOINED = /^(?:and|but|so|yet|while|whereas|although|because)$/iu;
const ARABIC_NEXT =
	/^(?:(?:ولكن|لكن|بينما|فيما|إلا|غير|بيد|على|وإنما|بل|إذ|ومع|أما|ثم|وأن)|[وف]?(?:لم|لن|لا|قد|لقد|ليس|ليست|سوف|هو|هي))(?!\p{L})/u;

function isArabicVerb(word: string, lookup: Lookup): boolean {
	const [first] = analyse(word, lookup);
	return first?.part === 'word' && lookup.byId.get(first.term)?.pos === 'verb';
}

const firstWord = (text: string): string =>
	/^[،\s]*(?<word>\S+)/u.exec(text)?.groups?.['word'] ?? '';

/** Whether a comma ends the clause before it. */
function endsHere(after: string, lang: Lang, lookup: Lookup): boolean {
	if (ENDS.test(after)) return true;
	if (lang === 'en') return NEXT_CLAUSE.test(after);
	const word = stripMarks(firstWord(after));
	return (
		/^،/u.test(after) &&
		(ARABIC_NEXT.test(word) || (/^[وف]/u.test(word) && isArabicVerb(word, lookup)))
	);
}

/** Whether a clause begins here: with its sentence, after a stop inside it, or behind a comma with a conjunction. */
function beginsHere(before: string, first: string, lang: Lang): boolean {
	if (before.trim() === '' || /[;:؛]\s*$/u.test(before)) return true;
	return lang === 'en'
		? CONJOINED.test(first)
		: /^[وف]|^(?:لكن|بينما|بل|إذ|أما)(?!\p{L})/u.test(stripMarks(first));
}

/**
 * Whether a clause holds a verb, begins where a clause does and ends where it ends: never at a comma within a list, before a
 * relative or a parenthesis.
 */
export function isWholeClause(clause: Clause, lang: Lang, { lookup }: Context): boolean {
	const text = clause.bead[lang][clause.sentence] ?? '';
	const [before, after] = [text.slice(0, clause.start), text.slice(clause.end)];
	const verb =
		lang === 'en'
			? hasVerb(clause)
			: clause.words.some((word) => isArabicVerb(stripMarks(word.text), lookup));
	return (
		verb && beginsHere(before, clause.words[0]?.text ?? '', lang) && endsHere(after, lang, lookup)
	);
}
