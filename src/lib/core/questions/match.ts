import { groupBy } from '../group-by.ts';
import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import { isPermutation } from '../permutation.ts';
import type { BeadId, Lang, MatchQuestion } from '../types.ts';
import { checkEvidence, complaints, hasDuplicates, somePair, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { isVerbal } from './look.ts';
import { promptFor } from './prompts.ts';
import { isNamed, isReadBySound } from './romanised.ts';
import { isAskable, showcase } from './sense.ts';
import { type Word } from './word.ts';

const FEWEST = 4;
const MOST = 5;
/** So many sets at the most for a language of study: a long text has more words than anybody pairs. */
const MOST_SETS = 40;

/** A name stands out among other words, and no word of the language that is studied stands in two sets. */
const isPairable = (word: Word, study: Lang, context: Context): boolean =>
	!isNamed(word) && promptFor(word, study, study, context) !== undefined;

/**
 * What words of one set have in common, so that no pair is found without knowing it: numbers and verbs stand out, and so does a
 * phrase among those that are built otherwise.
 */
function lookOf({ term, formClass }: Word): string {
	if (term.ar.includes(' ')) return formClass;
	return `${formClass.startsWith('quantity')} ${isVerbal(formClass)}`;
}

const fitTogether = (a: Word, b: Word, { related }: Context): boolean =>
	lookOf(a) === lookOf(b) && !related(a.term.id, b.term.id);

/** Words in sets, each in the first that has room and nothing like it; what is left of sets that are too small comes last. */
function gather(words: readonly Word[], context: Context): { full: Word[][]; left: Word[] } {
	const sets: Word[][] = [];
	for (const word of words) {
		const set = sets.find(
			(set) => set.length < MOST && set.every((other) => fitTogether(other, word, context)),
		);
		if (set) set.push(word);
		else sets.push([word]);
	}
	const isFull = (set: readonly Word[]) => set.length >= FEWEST;
	return { full: sets.filter(isFull), left: sets.filter((set) => !isFull(set)).flat() };
}

/** Sets of one topic and part of speech, then of one topic, then of what is left. Each word stands in one at the most. */
function setsOf(words: readonly Word[], context: Context): Word[][] {
	const full: Word[][] = [];
	let left = [...words];
	const keys = [
		({ term, formClass }: Word) => `${term.topic} ${formClass}`,
		({ term }: Word) => term.topic,
		({ formClass }: Word) => formClass,
		() => '',
	];
	for (const keyOf of keys) {
		const rounds = [...groupBy(left, keyOf).values()].map((group) => gather(group, context));
		full.push(...rounds.flatMap((round) => round.full));
		left = rounds.flatMap((round) => round.left);
	}
	return full.slice(0, MOST_SETS);
}

/** The bead that shows each word best, once. */
const evidenceFor = (words: readonly Word[]): BeadId[] => [
	...new Set(words.flatMap((word) => showcase(word) ?? [])),
];

/** Which words stand together doesn't depend on the seed: a question is the same card in every edition of a pack. */
function ask(set: readonly Word[], study: Lang, random: RandomFor): MatchQuestion {
	const ids = set.map(({ term }) => term.id);
	const id = contentId('q', 'match', study, ...[...ids].sort());
	const lang = otherLang(study);
	const right = random(id).shuffle(set);
	return {
		id,
		kind: 'match',
		skill: 'vocabulary',
		study,
		terms: ids,
		left: set.map(({ card }) => ({ lang: study, text: card[study].text })),
		right: right.map(({ card }) => ({ lang, text: card[lang].text })),
		answer: set.map((word) => right.indexOf(word)),
		evidence: evidenceFor(set),
	};
}

/** Terms and meanings to be paired: no two of them mean nearly the same, and none stands out by its looks. */
export const match: GeneratedKind<'match'> = {
	kind: 'match',
	generate: (context, random, keys = context.words) =>
		(['ar', 'en'] as const).flatMap((study) => {
			const words = keys.filter((word) => isPairable(word, study, context) && showcase(word));
			return setsOf(words, context).map((set) => ask(set, study, random));
		}),
	check(question, context) {
		const report = reportOn(question);
		const { study, terms, left, right, answer, evidence } = question;
		const lang = otherLang(study);
		const words = terms.flatMap((id) => context.word(id) ?? []);
		const frame = checkEvidence(question, context);
		if (words.length < left.length || terms.length !== left.length) {
			return [...frame, report('unknown-term', 'A term that is to be paired isn’t known.')];
		}
		const texts = (phrases: typeof left) => phrases.map(({ text }) => text);
		const some = (unsound: (a: Word, b: Word) => boolean) => somePair(words, unsound);
		return [
			...frame,
			...complaints(
				(left.length < FEWEST || left.length > MOST) &&
					report('few-options', `${left.length} pairs: four or five are asked for.`),
				(right.length !== left.length || !isPermutation(answer, left.length)) &&
					report('no-answer', 'The pairs don’t take each side once.'),
				words.some((word) => !isAskable(word, study)) &&
					report('uncertain', 'It isn’t certain that a term has this meaning in the article.'),
				left.some(
					(phrase, i) => phrase.lang !== study || phrase.text !== words[i]?.card[study].text,
				) && report('wrong-prompt', 'A word isn’t the term that it stands for.'),
				words.some(({ card }, i) => {
					const partner = right[answer[i] ?? -1];
					return partner?.lang !== lang || partner.text !== card[lang].text;
				}) && report('wrong-key', 'The partner of a word isn’t its meaning.'),
				[left, right].some((side) => hasDuplicates(texts(side))) &&
					report('duplicate-option', 'Two on one side are the same but for marks or case.'),
				some((a, b) => context.related(a.term.id, b.term.id)) &&
					report('second-answer', 'Two terms share a meaning or a form: they could be exchanged.'),
				(words.some(isNamed) || some((a, b) => lookOf(a) !== lookOf(b))) &&
					report(
						'form-class',
						'There is a name; or some are numbers, verbs or phrases, and others aren’t.',
					),
				words.some(isReadBySound) &&
					report('read-by-sound', 'A word is known by its sound in either language.'),
				words.some((word) => !promptFor(word, study, study, context)) &&
					report('bare', 'A meaning holds in its phrase only, or is another word’s, too.'),
				(words.some((word) => !showcase(word)) || evidence.join() !== evidenceFor(words).join()) &&
					report('no-evidence', 'The evidence isn’t one bead for each of the terms.'),
			),
		];
	},
};
