import { otherKnown, pairedStem, type ArabicQuestion } from './arabic-known.ts';
import { arabicSlip } from './arabic-slip.ts';
import { alone, written, type ArabicText, type ArabicWord } from './arabic-text.ts';
import { fit, otherWord, type Fit, type Reason } from './graded.ts';
import { misspellings } from './spelling.ts';
import { contradiction, undoubled } from './vowels.ts';

/** How a typed word is the expected one, but for marks, spelling and article. */
interface Match {
	readonly typed: ArabicWord;
	readonly expected: ArabicWord;
	readonly spelling: readonly Reason[];
	readonly vowel: Reason | undefined;
	readonly article: 'extra' | 'missing' | undefined;
}

function matchWord(typed: ArabicWord, expected: ArabicWord): Match | undefined {
	const ways = [
		{ own: typed, other: expected, article: undefined },
		{ own: typed.bare, other: expected, article: 'extra' },
		{ own: typed, other: expected.bare, article: 'missing' },
	] as const;
	for (const { own, other, article } of ways) {
		const spelling = own && other && misspellings(own.letters, other.letters);
		if (spelling) {
			const vowel = contradiction(own.letters, other.letters);
			return { typed, expected, spelling, vowel, article };
		}
	}
	return undefined;
}

function matchWords(typed: ArabicText, expected: ArabicText): Match[] | undefined {
	if (typed.words.length === 0 || typed.words.length !== expected.words.length) return undefined;
	const matches: Match[] = [];
	for (const [i, word] of expected.words.entries()) {
		const own = typed.words[i];
		const match = own && matchWord(own, word);
		if (!match) return undefined;
		matches.push(match);
	}
	return matches;
}

/** What one accepted answer makes of what was typed, by the tiers of ARABIC.md; undefined where none fits. */
export function gradeArabic(question: ArabicQuestion, expected: ArabicText): Fit | undefined {
	const { typed } = question;
	if (typed.exact === '') return undefined;
	if (typed.exact === expected.exact) return fit('right', 'exact');
	const matches = matchWords(typed, expected);
	return matches ? gradeMatches(question, expected, matches) : arabicSlip(question, expected);
}

const changed = (reasons: readonly Reason[]) =>
	reasons.filter(({ rule }) => rule !== 'variant').length;

function gradeMatches(question: ArabicQuestion, expected: ArabicText, matches: Match[]): Fit {
	const spelling = matches.flatMap((match) => match.spelling);
	const vowels = matches
		.flatMap(({ vowel }) => vowel ?? [])
		.map((reason) => named(question, reason));
	const articles = matches.filter(({ article }) => article !== undefined);
	if (spelling.length === 0 && articles.length === 0) {
		const reasons = vowels.length > 0 ? vowels : (sameMarks(question, expected) ?? []);
		return fit(reasons.length > 0 ? 'almost' : 'right', 'vowels', reasons);
	}
	const other =
		otherKnown(question.known, question.typed.words, question.accepted, changed(spelling)) ??
		pairedStemIn(matches);
	if (other !== undefined) return otherWord(other);
	const several = matches.length > 1;
	const reasons = [
		...articles.flatMap((match) => articleReason(match, several)),
		...spelling,
		...vowels,
		...(several ? otherWords(question, matches) : ownHeadword(question, expected, articles)),
	];
	const almost = reasons.some(({ rule }) => ALMOST.has(rule));
	return fit(almost ? 'almost' : 'right', articles.length > 0 ? 'article' : 'spelling', reasons);
}

/** An inflected word that stands alone; of a term's words see `otherWords`. */
function pairedStemIn(matches: readonly Match[]): string | undefined {
	const [match, more] = matches;
	if (!match || more) return undefined;
	const { typed, expected, article } = match;
	const own = article === 'extra' ? (typed.bare ?? typed) : typed;
	const theirs = article === 'missing' ? (expected.bare ?? expected) : expected;
	return pairedStem(own, theirs);
}

/** What keeps an answer of the right letters from being right. */
const ALMOST: ReadonlySet<Reason['rule']> = new Set(['vowel', 'iḍāfa-article', 'other-word']);

const articleReason = ({ article, expected }: Match, several: boolean): Reason[] => {
	if (article === undefined) return [];
	if (!several) return [{ rule: 'article', change: article }];
	return [{ rule: 'iḍāfa-article', change: article, expected: written(expected) }];
};

/** Words of a term that spell another word: كره القدم. Not what the term is, but not another term either. */
const otherWords = ({ known }: ArabicQuestion, matches: readonly Match[]): Reason[] =>
	matches.flatMap(({ typed, expected, spelling }) => {
		const word = otherKnown(known, [typed], [alone(expected)], changed(spelling));
		return word === undefined ? [] : [{ rule: 'other-word', word } as const];
	});

/** قاعدة is a base and القاعدة an organisation: where both are headwords, the article tells them apart. */
function ownHeadword(
	{ known, typed }: ArabicQuestion,
	expected: ArabicText,
	articles: readonly Match[],
): Reason[] {
	if (articles.length === 0 || known.entriesOf(expected.plain).length === 0) return [];
	const others = known.entriesOf(typed.plain);
	const vowels = expected.words[0]?.bare ?? expected.words[0];
	const other =
		others.find(({ words: [word] }) => word && vowels && alike(word.bare ?? word, vowels)) ??
		others[0];
	return other ? [{ rule: 'other-word', word: other.source }] : [];
}

const alike = (one: ArabicWord, other: ArabicWord): boolean => written(one) === written(other);

/** A contradiction with the word that has just these vowels, where one is known. */
function named({ known, typed }: ArabicQuestion, reason: Reason): Reason {
	const other = known
		.entriesOf(typed.plain)
		.find(({ words }) => words.every(({ letters }, i) => agrees(typed.words[i], letters)));
	return reason.rule === 'vowel' && other ? { ...reason, word: other.source } : reason;
}

const agrees = (typed: ArabicWord | undefined, expected: ArabicWord['letters']): boolean =>
	typed !== undefined &&
	expected.some(({ marks }) => marks !== '') &&
	!contradiction(typed.letters, expected) &&
	!undoubled(typed.letters, expected);

/** What is vowelled as another known word is, and lacks only a shadda of this one: كَسَر for كَسَّر. */
function sameMarks({ known, typed }: ArabicQuestion, expected: ArabicText): Reason[] | undefined {
	const other = known.entriesOf(typed.plain).find(({ exact }) => exact === typed.exact);
	if (!other) return undefined;
	const missing = expected.words.flatMap(
		({ letters }, i) => undoubled(typed.words[i]?.letters ?? [], letters) ?? [],
	);
	const [first] = missing;
	return first?.rule === 'vowel' ? [{ ...first, word: other.source }] : undefined;
}
