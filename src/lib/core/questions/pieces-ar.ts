import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Part } from './pieces.ts';
import { hasTanwin, isIndefinite, isOnePhrase, isOnly, readClause, type Read } from './words-ar.ts';

/**
 * Where an Arabic clause can be cut: before what can stand nowhere but behind the word before. Arabic moves what it likes to
 * move to the front, so these are few: أن and its clause, what is said of the noun of أنّ, a relative, a clause that describes
 * an indefinite noun, and a prepositional phrase where there is no second place for one.
 */

type Words = readonly Read[];

/** With one of these أن is one. */
const WITH_THAT = /^[وف]?(?:الا|بيد|غير|مع|رغم|كما|حين|علي)$/u;
const SAID = new Set(['before a verb', 'negation']);
const isVerb = (word: Read | undefined) => word !== undefined && isOnly(word, 'verb');
const isJoined = ({ sorts }: Read) => sorts.has('joined');

/** What a verb begins, a particle before it or not; a pronoun joined in front to none. */
const beginsVerbal = (read: Words, index: number): boolean => {
	const word = read[index];
	return (
		word !== undefined && (isVerb(word) || (SAID.has(word.closed ?? '') && isVerb(read[index + 1])))
	);
};

/** أن and its clause, behind a noun or a verb of its own: not ذلك أن. */
function isThat(read: Words, index: number): boolean {
	const [word, before] = [read[index], read[index - 1]];
	if (!word || !before || isJoined(word)) return false;
	const bare = word.closed === 'that' && !(word.text.startsWith('إ') && isVerb(read[index + 1]));
	// With a pronoun: أننا, أنه.
	if (!bare && !/^أن(?:ه|ها|هم|هما|نا|ني|ك|كم)$/u.test(word.text)) return false;
	if (WITH_THAT.test(before.folded) || (index === 1 && before.folded === 'ذلك')) return false;
	return before.closed === undefined || before.closed === 'demonstrative';
}

/** What is said of the noun of أنّ: behind its last word, a definite noun, or a clause with ما. */
function isSaidOfTopic(read: Words, index: number): boolean {
	const that = read.findIndex(({ closed }) => closed === 'that');
	const [first, last] = [read[that + 1], read[index - 1]];
	if (that < 0 || !first || !last || index < that + 2 || !beginsVerbal(read, index)) return false;
	const inner = read.slice(that + 1, index);
	if (first.closed === 'what') {
		// أن ما يتفق عليه: the verb of what is spoken of comes first.
		return (
			inner.length > 2 && inner.filter(isVerb).length === 1 && SAID.has(read[index]?.closed ?? '')
		);
	}
	const isNoun = [...first.sorts].every((sort) => /noun|adjective/u.test(sort));
	const isDefinite = [...last.sorts].every((sort) => sort.startsWith('the '));
	return (
		isNoun &&
		isDefinite &&
		inner.every(({ closed }) => closed === undefined || closed === 'preposition') &&
		!inner.some((_, i) => beginsVerbal(read, that + 1 + i))
	);
}

/** Whether a sentence has begun before this word, and none of which the main verb is still to come. */
const hasVerbBefore = (read: Words, index: number): boolean =>
	!read.slice(0, index).some(({ closed }) => closed === 'when') &&
	(read[0]?.closed === 'pronoun' ||
		read.slice(0, index).some((word) => word.sorts.has('verb') || word.term?.pos === 'verb'));

/** Whether a clause begins here that may describe the indefinite noun before it: التزام | لا يدوم طويلًا, صراع | هو من نتاجها. */
function maybeDescribes(read: Words, index: number): boolean {
	const [word, before, earlier] = [read[index], read[index - 1], read[index - 2]];
	if (!word || !before || isJoined(word)) return false;
	if (isVerb(word) && hasTanwin(before)) return true;
	const noun = before.term?.pos === 'adjective' ? earlier : before;
	if (noun?.term?.pos !== 'noun' || !isIndefinite(before) || !isIndefinite(noun)) return false;
	if (!hasVerbBefore(read, index - 1)) return false;
	const ownSubject = hasTanwin(before) && word.term?.pos === 'noun' && word.bound;
	return beginsVerbal(read, index) || word.closed === 'pronoun' || ownSubject;
}

/** The first of these: of two, each might come first. */
const isDescription = (read: Words, index: number): boolean =>
	maybeDescribes(read, index) && !read.slice(0, index).some((_, i) => maybeDescribes(read, i));

/** What is joined to a description: درجات أعدّتها | وطرحتها. Once in a clause, since of two the order would be free. */
function isJoinedVerb(read: Words, index: number): boolean {
	const isIt = (i: number) => {
		const word = read[i];
		if (!word || !isJoined(word) || !/^و/u.test(word.text)) return false;
		return SAID.has(word.closed ?? '')
			? isVerb(read[i + 1])
			: word.term?.pos === 'verb' && word.place?.form?.includes('verbal-noun') !== true;
	};
	const before = read.slice(0, index);
	return (
		isIt(index) &&
		before.some((_, i) => maybeDescribes(read, i)) &&
		!before.some((_, i) => i > 0 && isIt(i))
	);
}

/** A comparison behind a relative: السؤال الذي تطرحه | أكبر من البلد. */
const isComparison = (read: Words, index: number): boolean =>
	/^أ\p{L}{2,3}$/u.test(read[index]?.text ?? '') &&
	read[index + 1]?.folded === 'من' &&
	read[index - 1]?.closed === undefined &&
	read.slice(0, index - 1).some(({ closed }) => closed === 'relative');

/** ما and its clause, the object of a verb or a part of what is indefinite. */
const isWhat = (read: Words, index: number): boolean => {
	const [word, before, next] = [read[index], read[index - 1], read[index + 1]];
	if (word?.closed !== 'what' || isJoined(word) || !before || !isVerb(next)) return false;
	if (/^(?:زال|دام|كان|برح|انفك)/u.test(next?.folded ?? '')) return false;
	return word.folded === 'مما' ? hasTanwin(before) : isVerb(before) && !before.bound;
};

/** Begins with what nothing of the clause can be put in front of. */
const PINNED = /^(?:[وف]|لقد|لم|لن|أن|قد|بل|بينما)/u;
const isPreposition = (word: Read | undefined) => word?.closed === 'preposition' && !isJoined(word);

/** The first prepositional phrase of a clause whose beginning is fixed, where it ends the clause or another tie follows it. */
function isOnlyPlace(read: Words, index: number): boolean {
	const [word, before] = [read[index], read[index - 1]];
	const first = read[0];
	if (
		!isPreposition(word) ||
		!before ||
		before.closed !== undefined ||
		!PINNED.test(first?.text ?? '')
	)
		return false;
	// للانضمام إلى: one phrase.
	if (isJoined(before)) return false;
	// More than, one of: one phrase.
	if (word?.folded === 'من' && (before.term?.pos === 'adjective' || !isVerb(before))) return false;
	// A contest for the pen that: nothing but the pen can be what is written with.
	if (read[index + 2]?.closed === 'relative' && isIndefinite(before) && before.term?.pos === 'noun')
		return true;
	const that = read.findIndex(({ closed }) => closed === 'that');
	const rest = read.slice(index + 1);
	const next = rest.findIndex((_, i) => maybeDescribes(read, index + 1 + i));
	const own = next < 0 ? rest : rest.slice(0, next);
	return (
		index > 1 &&
		(that < 0 || that === 1) &&
		read.findIndex(isPreposition) === index &&
		// What describes a noun might stand behind it as well.
		!read.slice(0, index).some((_, i) => maybeDescribes(read, i)) &&
		!own.some(isPreposition) &&
		// Behind a relative it might belong to either verb.
		!read.some(({ closed }) => closed === 'relative')
	);
}

/** What has no article behind what has one is none of its phrase: على الطاولة | مسودات. */
const isApart = (before: Read, word: Read): boolean =>
	before.front.includes('ال') && word.term?.pos === 'noun' && isIndefinite(word) && !isJoined(word);

const OPENING = new Set(['when', 'particle', 'pronoun', 'what', 'that', 'relative', ...SAID]);

/** As what it is taken: بوصفها, باعتباره. */
const AS = /^ب(?:وصف|اعتبار)(?:ه|ها|هم|هما|نا)$/u;

function isTiedAt(read: Words, index: number): boolean {
	const [word, before] = [read[index], read[index - 1]];
	if (!word || !before || index === read.length - 1) return false;
	if ((word.closed === 'relative' && !isJoined(word)) || AS.test(word.folded))
		return before.closed === undefined;
	return [
		isThat,
		isSaidOfTopic,
		isDescription,
		isJoinedVerb,
		isComparison,
		isWhat,
		isOnlyPlace,
	].some((isOne) => isOne(read, index));
}

/** The words of an Arabic clause of a bead. */
export function arabicParts(clause: Clause, context: Context): Part[] {
	const read = readClause(clause, context);
	return read.map((word, index) => {
		const before = read[index - 1];
		return {
			text: word.text,
			...(isTiedAt(read, index) && { tied: true }),
			...(before && isOnePhrase(before, word) && { joins: true }),
			...(isPreposition(word) && { small: true }),
			...(before &&
				(isApart(before, word) || isVerb(word) || OPENING.has(word.closed ?? '')) && {
					opens: true,
				}),
		};
	});
}
