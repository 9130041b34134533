import { fold } from '../text/fold.ts';
import type { Occurrence, PackTerm, Pos } from '../types.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';

/** The words of an Arabic clause: which are function words, and what the lexicon knows of the others. */

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
	['pronoun', words('هو هي هم هما')],
	['what', words('ما مما')],
	['negation', words('لا')],
	['when', words('إذا لو حيث حين عندما لما بعدما كلما')],
	[
		'particle',
		words('هل ليس ليست بل إذ بينما إلا أما لكن لأن كما فيما ثم أو أم كأن بيد غير رغم كل لماذا'),
	],
];

const PROCLITICS = new Set(['أ', 'و', 'ف', 'ب', 'ك', 'ل', 'س', 'ال']);
const FUNCTION: ReadonlySet<Pos> = new Set(['preposition', 'particle', 'connective', 'adverb']);
const PARTICIPLES = ['verbal-noun', 'active-participle', 'passive-participle'] as const;

/** A word of a clause and what is known of it. */
export interface Read {
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

/** By its letters a verb may be a noun: التقدّم, with an article; تقدّمها, its own verbal noun. */
const mayBeNoun = (
	form: readonly string[],
	front: readonly string[],
	bound: boolean,
	folded: string,
) =>
	PARTICIPLES.some((tag) => form.includes(tag)) ||
	front.includes('ال') ||
	(bound && folded.startsWith('ت') && !form.includes('present'));

function sortOf(
	{ pos, gender }: PackTerm,
	{ form = [] }: Occurrence,
	{ front, bound, folded }: Pick<Read, 'front' | 'bound' | 'folded'>,
): string[] {
	const article = bound || front.includes('ال') ? 'the ' : '';
	if (pos === 'verb') {
		return mayBeNoun(form, front, bound, folded)
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
	const sorts = joined ? ['joined'] : sortOf(term, place, { front, bound, folded });
	return { text, folded, term, place, front, bound, sorts: new Set(sorts) };
}

/** The words of a clause, each with the term that stands in it, if it is a word of its own. */
export function readClause({ bead, sentence, words: list }: Clause, context: Context): Read[] {
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

export const isOnly = ({ sorts }: Read, sort: string) => sorts.size === 1 && sorts.has(sort);

/** A noun by its definiteness: one that bears an article or a pronoun, or a name, is definite. */
export const isIndefinite = ({ front, bound, term, closed }: Read) =>
	term !== undefined &&
	closed === undefined &&
	!bound &&
	!front.includes('ال') &&
	term.pos !== 'name';

const TANWIN = /[\u064b-\u064d]/u;
/** Duals and sound plurals that keep their ن stand before no genitive. */
const KEEPS_NUN = /[واي]ن$/u;

/** The first noun of an iḍāfa: indefinite by its letters, and a definite noun behind it. */
const isConstruct = ({ term, place, text, folded, front, bound }: Read, next: Read) =>
	term?.pos === 'noun' &&
	!bound &&
	!front.includes('ال') &&
	!place?.form?.includes('accusative') &&
	!TANWIN.test(text) &&
	!(KEEPS_NUN.test(folded) && place?.form?.some((tag) => tag === 'dual' || tag === 'plural')) &&
	isOnly(next, 'the noun');

const isDescribed = ({ term, front }: Read, next: Read) =>
	term?.pos === 'noun' && front.includes('ال') && isOnly(next, 'the adjective');

const LEADING = new Set(['preposition', 'before a verb', 'that', 'relative', 'negation']);

/** Whether a word belongs to the phrase of the word before: a noun to its preposition, an adjective to its noun. */
export const isOnePhrase = (before: Read, word: Read) =>
	LEADING.has(before.closed ?? '') || isConstruct(before, word) || isDescribed(before, word);

export const hasTanwin = ({ text }: Read) => TANWIN.test(text);
