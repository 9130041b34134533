import { fold } from '../text/fold.ts';
import type { Occurrence, PackTerm, Pos } from '../types.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Part } from './pieces.ts';

/**
 * The words of an Arabic clause and what has to follow them: prepositions and particles, the first noun of an iḍāfa, a
 * definite noun before its adjective.
 */

const words = (list: string) => new Set(list.split(' ').map(fold));

/** Function words: what belongs to one of these is nothing else, unless the lexicon finds a content word there. */
const CLOSED: readonly (readonly [sort: string, words: ReadonlySet<string>])[] = [
	[
		'preposition',
		words('من إلى على في عن بين منذ خلال ضد نحو حول لدى عند دون مع عبر تحت فوق أمام وراء قبل بعد'),
	],
	['before a verb', words('لم لن قد سوف كي لكي لقد')],
	['that', words('أن')],
	['relative', words('الذي التي الذين اللذين اللذان اللتين اللتان')],
	['demonstrative', words('هذا هذه ذلك تلك هؤلاء أولئك هذان هذين')],
	[
		'particle',
		words(
			'لا ما إن هل ليس ليست بل إذ إذا لو حيث حين عندما بينما إلا أما لكن لأن كما مما فيما ثم أو أم هو هي هم كأن',
		),
	],
];
const NOMINAL = ['noun', 'the noun', 'the adjective', 'demonstrative', 'relative'];
const TAKES: Readonly<Record<string, ReadonlySet<string>>> = {
	preposition: new Set([...NOMINAL, 'adjective', 'that']),
	'before a verb': new Set(['verb']),
	that: new Set([...NOMINAL, 'verb', 'particle', 'before a verb']),
	relative: new Set(['verb', 'particle', 'before a verb', 'preposition', 'joined', 'that']),
	demonstrative: new Set(['the noun', 'the adjective']),
};
const GENITIVE = new Set([...NOMINAL, 'adjective', 'that']);
const ADJECTIVE = new Set(['the adjective']);

const PROCLITICS = new Set(['أ', 'و', 'ف', 'ب', 'ك', 'ل', 'س', 'ال']);
const FUNCTION: ReadonlySet<Pos> = new Set(['preposition', 'particle', 'connective', 'adverb']);
const PARTICIPLES = ['verbal-noun', 'active-participle', 'passive-participle'] as const;
const TANWIN = /[\u064b-\u064d]/u;
/** Duals and sound plurals that keep their ن stand before no genitive. */
const KEEPS_NUN = /[واي]ن$/u;

/** A word of a clause and what is known of it. */
interface Read {
	readonly text: string;
	readonly folded: string;
	readonly term?: PackTerm;
	readonly place?: Occurrence;
	/** What is joined to it in front, and whether a pronoun is behind. */
	readonly front: readonly string[];
	readonly bound: boolean;
	readonly sorts: ReadonlySet<string>;
	/** The closed class that it belongs to, a conjunction in front or not. */
	readonly closed?: string;
}

const closedClass = (folded: string) => CLOSED.find(([, list]) => list.has(folded))?.[0];

/** What a word without a term of its own may be, by its letters. */
function guess(folded: string): string[] {
	const joined = /^[وفبكل]/u.test(folded) ? ['joined'] : [];
	if (/^ال../u.test(folded)) return ['the noun', 'the adjective'];
	return [...joined, 'noun', 'the noun', 'adjective', 'verb', 'adverb'];
}

function sortOf({ pos, gender }: PackTerm, { form = [] }: Occurrence, definite: boolean): string[] {
	const article = definite ? 'the ' : '';
	if (pos === 'verb') {
		return PARTICIPLES.some((tag) => form.includes(tag))
			? [`${article}noun`, `${article}adjective`]
			: ['verb'];
	}
	if (pos === 'name') return ['the noun'];
	if (pos === 'noun' || (pos === 'phrase' && gender)) return [`${article}noun`];
	return pos === 'adjective' ? [`${article}adjective`] : ['adverb'];
}

function readWord(text: string, term?: PackTerm, place?: Occurrence): Read {
	const folded = fold(text);
	const bare = closedClass(folded) ?? closedClass(folded.replace(/^[وف]/u, ''));
	if (bare !== undefined && (!term || FUNCTION.has(term.pos))) {
		const joined = closedClass(folded) === undefined;
		return {
			text,
			folded,
			front: [],
			bound: false,
			sorts: new Set([joined ? 'joined' : bare]),
			closed: bare,
		};
	}
	if (!term || !place)
		return { text, folded, front: [], bound: false, sorts: new Set(guess(folded)) };
	const parts = place.parts ?? [];
	const from = parts.findIndex((part) => !PROCLITICS.has(part));
	const front = parts.slice(0, Math.max(0, from));
	const bound = from >= 0 && from < parts.length - 1;
	const joined = front.some((part) => part !== 'ال' && part !== 'س');
	const sorts = joined ? ['joined'] : sortOf(term, place, bound || front.includes('ال'));
	return { text, folded, term, place, front, bound, sorts: new Set(sorts) };
}

/** The words of a clause, each with the term that stands in it, if it is a word of its own. */
function readClause({ bead, sentence, words: list }: Clause, context: Context): Read[] {
	const found = [...context.termsIn(bead.id)].flatMap((term) =>
		term.occurrences
			.filter(
				(place) => place.lang === 'ar' && place.bead === bead.id && place.sentence === sentence,
			)
			.map((place) => ({ term, place })),
	);
	return list.map(({ text, start, end }) => {
		const at = found.find(({ place }) => place.start >= start && place.end <= end);
		return readWord(text, at?.term, at?.place);
	});
}

const isOnly = (sorts: ReadonlySet<string>, sort: string) => sorts.size === 1 && sorts.has(sort);

/** The first noun of an iḍāfa: indefinite by its letters, and a definite noun behind it. */
const isConstruct = ({ term, place, text, folded, front, bound }: Read, next: Read) =>
	term?.pos === 'noun' &&
	!bound &&
	!front.includes('ال') &&
	!place?.form?.includes('accusative') &&
	!TANWIN.test(text) &&
	!(KEEPS_NUN.test(folded) && place?.form?.some((tag) => tag === 'dual' || tag === 'plural')) &&
	isOnly(next.sorts, 'the noun');

const isDescribed = ({ term, front }: Read, next: Read) =>
	term?.pos === 'noun' && front.includes('ال') && isOnly(next.sorts, 'the adjective');

function takesOf(read: Read, next: Read | undefined): ReadonlySet<string> | undefined {
	if (!next) return undefined;
	const takes = TAKES[read.closed ?? ''];
	// Before what it can't govern, it is another word: هذا alone, أنّ with a sentence of its own.
	if (takes) return [...next.sorts].every((sort) => takes.has(sort)) ? takes : undefined;
	if (isConstruct(read, next)) return GENITIVE;
	return isDescribed(read, next) ? ADJECTIVE : undefined;
}

/** Begins with what nothing of the clause can be put in front of. */
const PINNED = /^(?:[وف]|لقد|لم|لن|أن|قد)/u;

/**
 * Whether what begins here can stand nowhere but behind the word before: أن and its clause, a relative, a clause that describes
 * an indefinite noun; and the only prepositional phrase of a clause whose beginning is fixed.
 */
function isTiedAt(read: readonly Read[], index: number): boolean {
	const [word, before] = [read[index], read[index - 1]];
	if (!word || !before || index === read.length - 1) return false;
	if (word.closed === 'that' && !word.sorts.has('joined')) return before.closed === undefined;
	if (word.closed === 'relative') return before.closed === undefined;
	if (isOnly(word.sorts, 'verb') && TANWIN.test(before.text)) return true;
	const isPreposition = (one: Read | undefined) =>
		one?.closed === 'preposition' && !one.sorts.has('joined');
	const first = read.findIndex(isPreposition);
	return (
		isPreposition(word) &&
		first === index &&
		index > 1 &&
		!read.slice(index + 1).some(isPreposition) &&
		before.closed === undefined &&
		// More than: one phrase.
		!(word.folded === 'من' && before.term?.pos === 'adjective') &&
		PINNED.test(read[0]?.text ?? '') &&
		!read.some((one) => one.closed === 'that') &&
		// Behind a relative it might belong to either verb.
		!read.slice(0, index).some((one) => one.closed === 'relative')
	);
}

/** What stands before a clause or a verb: behind it a phrase begins. */
const VERBAL = new Set(['before a verb', 'that', 'relative']);

/** The words of an Arabic clause of a bead. */
export function arabicParts(clause: Clause, context: Context): Part[] {
	const read = readClause(clause, context);
	return read.map((word, index) => {
		const takes = takesOf(word, read[index + 1]);
		const before = read[index - 1];
		const inside = takes !== undefined && !VERBAL.has(word.closed ?? '');
		return {
			text: word.text,
			sorts: word.sorts,
			...(takes && { takes }),
			...(inside && { inside }),
			...(takes !== undefined && word.closed === undefined && { splits: true }),
			...(isTiedAt(read, index) && { tied: true }),
			...(before && takesOf(before, word) && { joins: true }),
		};
	});
}
