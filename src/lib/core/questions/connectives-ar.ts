import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoize } from '../memo.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import type { Joined, Joint } from './connectives.ts';
import {
	BARE_OTHERS,
	CLAUSE_OTHERS,
	EFFECT_OTHERS,
	nounOthers,
	verbOthers,
} from './connectives-ar-others.ts';

/** Followed by a noun in the accusative, or grown together with a pronoun: all that ends in أنّ, and لكنّ. */
const BEFORE_NOUNS: readonly (readonly [text: string, joint: Joint])[] = [
	['إلا أن', 'adversative'],
	['غير أن', 'adversative'],
	['بيد أن', 'adversative'],
	['على أن', 'adversative'],
	['مع أن', 'concessive'],
	['رغم أن', 'concessive'],
	['في حين أن', 'contrast'],
	['لأن', 'causal'],
	['ذلك أن', 'causal'],
	['إذ إن', 'causal'],
	['لذلك فإن', 'consecutive'],
];
/** Followed by a verb; بينما and في حين by a noun as well. */
const BEFORE_VERBS: readonly (readonly [text: string, joint: Joint])[] = [
	['لكن', 'adversative'],
	['بينما', 'contrast'],
	['فيما', 'contrast'],
	['في حين', 'contrast'],
	['إذ', 'causal'],
];
/** Before any clause, as an adverb. */
const BEFORE_CLAUSES: readonly (readonly [text: string, joint: Joint])[] = [
	['مع ذلك', 'adversative'],
	['رغم ذلك', 'adversative'],
	['على الرغم من ذلك', 'adversative'],
];

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ما', 'ليس', 'ليست', 'قد', 'لقد', 'ثمة', 'سوف']);
/** A subject that shows its nominative couldn't follow أنّ. */
const NOMINATIVE = /(?:ون|ان|تان)$|^(?:هو|هي|هم|أبو|أخو|ذو|هذان|هاتان)$/u;
/** After these a reason is no clause of its own: not because, and that because. */
const BOUND = /(?:ليس|ليست|لا|ذلك|إلا|حتى)$/u;

const PRONOUN = '(?<pronoun>ه|ها|هم|هما|نا)?';

/** A connective as a whole word, with what may be grown onto it. */
const patternOf = memoize(
	(text) => new RegExp(`(?<![\\p{L}\\p{M}])[وف]?${text}(?![\\p{L}\\p{M}])`, 'gu'),
);

/** All places of a connective; longer ones are found by themselves. */
function* placesOf(sentence: string, text: string, pronoun: boolean) {
	if (!sentence.includes(text)) return;
	for (const match of sentence.matchAll(patternOf(pronoun ? text + PRONOUN : text))) {
		const before = sentence.slice(0, match.index).trim();
		// After رغم the answer is fixed: إلا أن.
		if (/رغم|مع أن/u.test(before)) continue;
		const after = sentence.slice(match.index + match[0].length);
		yield {
			start: match.index,
			end: match.index + match[0].length,
			found: match[0],
			pronoun: match.groups?.['pronoun'] ?? '',
			initial: before === '',
			/** After a stop or a comma, where a clause begins. */
			apart: before === '' || /[،؛:,»)–—]$/u.test(before),
			bound: BOUND.test(before),
			next: /^\s*(?<word>[\p{L}\p{M}]+)/u.exec(after)?.groups?.['word'] ?? '',
		};
	}
}

function isVerb(word: string, lookup: Lookup): boolean {
	if (NEGATIONS.has(word)) return true;
	const [first] = analyse(word, lookup);
	return first?.part === 'word' && lookup.byId.get(first.term)?.pos === 'verb';
}

/** What one instance can't be an example of: all of them. */
const UNIVERSAL = /^(?:كل|كلا|كلتا|جميع|أي|أحد)$/u;
/** A time that hasn't come: no fact is told with it. */
const SOME_DAY = /^[^.؟!]*(?<!\p{L})(?:يوما|ذات يوم)(?!\p{L})/u;
/** What a condition alone may have before what follows from it. */
const ANSWER = /^ف(?:لن|قد|سوف|ما|لا|ليس|ليست|إن)/u;

/** Whether a word begins with the فـ that only a condition wants: none else could stand in its place. */
const hasAnswer = (sentence: string, lookup: Lookup): boolean =>
	sentence
		.split(/[^\p{L}]+/u)
		.some(
			(word) =>
				ANSWER.test(word) ||
				(!isFunctionWord(fold(word)) && analyse(word, lookup)[0]?.proclitics[0] === 'ف'),
		);

/** Grants what is said before: only what opposes it may follow. */
const GRANTED = /(?:^|[.؟!؛] )(?:صحيح|لا شك|لا ريب|حقا|قد يكون صحيحا)(?!\p{L})[^.؟!]*$/u;
/** The connectives of a sentence without vowel marks, in whose place others could stand by grammar. */
function joinedIn(sentence: string, lookup: Lookup): Joined[] {
	const joined: Joined[] = [];
	for (const [text, joint] of BEFORE_NOUNS) {
		for (const place of placesOf(sentence, text, true)) {
			const { start, end, found, pronoun, initial, apart, bound, next } = place;
			const nominal =
				pronoun !== '' || (!isVerb(next, lookup) && !NOMINATIVE.test(next) && next !== '');
			// على أن is "provided that" but at the beginning, where a reason has less to hold on to.
			const fits =
				joint === 'consecutive'
					? initial && UNIVERSAL.test(next)
					: joint === 'adversative'
						? text !== 'على أن' || initial
						: !initial || text === 'ذلك أن';
			if (!nominal || !fits || bound || !(apart || text === 'لأن')) continue;
			const others = nounOthers(joint, initial, pronoun, found.startsWith('و'));
			const fixed = GRANTED.test(sentence.slice(0, start));
			joined.push({ start, end, text: found, joint, fixed, others });
		}
	}
	for (const [text, joint] of BEFORE_VERBS) {
		for (const { start, end, found, apart, next } of placesOf(sentence, text, false)) {
			const bare = text === 'لكن' && !isVerb(next, lookup) && !NOMINATIVE.test(next) && next !== '';
			if (!apart || !(bare || isVerb(next, lookup))) continue;
			const others = bare ? BARE_OTHERS : verbOthers(next, sentence.slice(0, start), lookup);
			const fixed = GRANTED.test(sentence.slice(0, start));
			joined.push({ start, end, text: found, joint, fixed, others });
		}
	}
	for (const [text, joint] of BEFORE_CLAUSES) {
		for (const { start, end, found, initial, next } of placesOf(sentence, text, false)) {
			if (initial && !next.startsWith('ف') && next !== '') {
				joined.push({
					start,
					end,
					text: found,
					joint,
					fixed: false,
					others: CLAUSE_OTHERS,
				});
			}
		}
	}
	for (const { start, end, found, initial, next } of placesOf(sentence, 'هكذا', false)) {
		if (!initial || !found.startsWith('و') || NEGATIONS.has(next) || !isVerb(next, lookup))
			continue;
		joined.push({
			start,
			end,
			text: found,
			joint: 'consecutive',
			fixed: false,
			others: EFFECT_OTHERS,
		});
	}
	const conditional = /^(?:وإذا|إذا)(?= \p{L})/u.exec(sentence);
	if (conditional && SOME_DAY.test(sentence) && !hasAnswer(sentence, lookup)) {
		const [text] = conditional;
		const and = text.startsWith('و') ? 'و' : '';
		const others = { causal: `${and}إذ`, contrast: `${and}بينما`, comparison: `${and}كأنما` };
		joined.push({
			start: 0,
			end: text.length,
			text,
			joint: 'condition',
			fixed: true,
			others,
		});
	}
	return joined;
}

/** Where each letter of a text without marks stands in the text, and where that ends. */
const lettersOf = (text: string): number[] => [
	...Array.from(text.matchAll(/[^]/gu)).flatMap(({ 0: letter, index }) =>
		stripMarks(letter) === '' ? [] : [index],
	),
	text.length,
];

/** The connectives of an Arabic sentence: the longest only, since في حين stands in في حين أن. */
export function arabicJoined(sentence: string, lookup: Lookup): Joined[] {
	const found = joinedIn(stripMarks(sentence), lookup);
	if (found.length === 0) return [];
	const letters = lettersOf(sentence);
	return found
		.filter(
			({ start, end }) =>
				!found.some(
					(other) =>
						other.start <= start && other.end >= end && other.end - other.start > end - start,
				),
		)
		.map((one) => ({
			...one,
			start: letters[one.start] ?? 0,
			end: letters[one.end] ?? sentence.length,
		}));
}
