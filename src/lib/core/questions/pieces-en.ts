import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Part } from './pieces.ts';
import { CATENATIVE } from './verbs-en.ts';
import { sortsOf, words } from './words-en.ts';

/** Where an English clause can be cut: before what can stand nowhere but behind the word before. */

/** Nouns of quantity are one with what they count: a number of ideas. */
const QUANTITIES = words(
	'number part kind sort lot couple rest one some each many most none all any half out instead because favour front spite terms full',
);
const AUXILIARIES = words(
	'is are was were has have had will would can could may might must should cannot did does do',
);

const RELATIVES = words('that whose which who whom');
const INDIRECT = words('how why whether');
const BEFORE_WHICH = words('on by in from for to with');
const OPEN = ['singular', 'plural', 'name', 'adjective', 'past', 'base', 'ing'];
const NOMINAL = ['singular', 'plural', 'name', 'adjective', 'number'];
/** These can't do without what follows. */
const LEADING = ['article', 'possessive', 'preposition', 'modal'];
const OPENERS = ['preposition', 'relative', 'to', 'modal', 'be', 'have', 'do', 'pronoun'];

type Sorts = ReadonlySet<string> | undefined;
const isOneOf = (sorts: Sorts, list: readonly string[]) =>
	list.some((sort) => sorts?.has(sort) === true);

/** A clause of English: its words in small letters, and what each may be. */
interface Read {
	readonly clause: readonly string[];
	readonly sorts: readonly ReadonlySet<string>[];
}

/** Behind the second of two nouns, it might belong to both: of tools or lines of communication. */
const isListed = (clause: readonly string[], index: number): boolean =>
	clause
		.slice(Math.max(0, clause.lastIndexOf('of', index - 1)), index)
		.some((word) => /^(?:and|or)$/u.test(word)) && clause.lastIndexOf('of', index - 1) > 0;

/** What is joined to the word before: more than a noun, for two nouns are one phrase. */
const isJoined = ({ clause, sorts }: Read, index: number): boolean =>
	clause.length - index > 2 && !isOneOf(sorts[index + 1], ['singular', 'plural', 'name']);

/** The verb of a subject, where no question could be made of it: more than a word stands before it. */
const isPredicate = ({ clause, sorts }: Read, index: number): boolean =>
	index > 1 &&
	AUXILIARIES.has(clause[index] ?? '') &&
	clause[index + 1] !== 'that' &&
	isOneOf(sorts[index - 1], OPEN);

/**
 * Whether what begins here can stand nowhere but behind the word before: "of" and its noun, "that" and its clause, "which"
 * behind its noun, an infinitive that a verb needs, the verb of a subject, the second of two that are joined, what is done
 * without something else behind a relative.
 */
function isTiedAt(read: Read, index: number): boolean {
	const { clause, sorts } = read;
	const [word = '', before = '', next = ''] = [clause[index], clause[index - 1], clause[index + 1]];
	const isOpen = isOneOf(sorts[index - 1], OPEN);
	if (index === 0 || index === clause.length - 1) return false;
	if (word === 'of') {
		return (
			isOpen &&
			!QUANTITIES.has(before) &&
			sorts[index + 1]?.has('preposition') !== true &&
			!isListed(clause, index)
		);
	}
	if (word === 'to') return CATENATIVE.has(before);
	if (RELATIVES.has(word)) return isOpen || (word === 'that' && before === 'is');
	if (BEFORE_WHICH.has(word) && next === 'which') return true;
	if (INDIRECT.has(word)) return isOpen;
	if (word === 'and' || word === 'or') return isOpen && isJoined(read, index);
	if (word === 'without' && next.endsWith('ing')) {
		return isOpen && clause.slice(1, index).some((one) => RELATIVES.has(one));
	}
	return isPredicate(read, index);
}

/** The words of an English clause of a bead. */
export function englishParts({ words: list }: Clause, context: Context): Part[] {
	const texts = list.map(({ text }) => text);
	const clause = texts.map((text) => text.toLowerCase());
	const sorts = texts.map((text) => sortsOf(text, context));
	return texts.map((text, index) => {
		const [word, own, before] = [clause[index] ?? '', sorts[index], sorts[index - 1]];
		const joins = isOneOf(before, LEADING) && isOneOf(own, [...NOMINAL, 'base', 'ing', 'past']);
		return {
			text,
			...(isTiedAt({ clause, sorts }, index) && { tied: true }),
			...(joins && { joins }),
			...(['of', 'and', 'or'].includes(word) && { small: true }),
			...(word !== 'of' && isOneOf(own, OPENERS) && { opens: true }),
		};
	});
}
