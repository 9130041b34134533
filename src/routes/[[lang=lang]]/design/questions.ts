/** One question of each kind, for those who study either language, and the answers that show its states. */
import { gradeWithNear } from '#lib/core/grading/index.ts';
import { gradeResponse, type Outcome } from '#lib/core/questions/outcome.ts';
import type { Bead, Gapped, Kind, Lang, Phrase, Question, Response } from '#lib/core/types.ts';
import { otherLang } from '#lib/i18n/index.ts';
import { beadOf } from './article.ts';
import { ASKED, SENTENCES, SURFACES, term, TYPED, type Word } from './specimen.ts';

type Sentence = keyof typeof SENTENCES;

/** A question, and the beads that it rests on. */
export interface Asked {
	readonly question: Question;
	readonly evidence: readonly Bead[];
}

const wordIn = (word: Word, lang: Lang): Phrase => ({
	lang,
	text: lang === 'ar' ? term(word).ar : (term(word).en[0] ?? ''),
});
const phrasesOf = (texts: readonly string[], lang: Lang): Phrase[] =>
	texts.map((text) => ({ lang, text }));
const sentenceIn = (sentence: Sentence, lang: Lang): Phrase => ({
	lang,
	text: SENTENCES[sentence][lang],
});
function gapped({ lang, text }: Phrase, taken: string): Gapped {
	const at = text.indexOf(taken);
	return { lang, before: text.slice(0, at), after: text.slice(at + taken.length) };
}

/** @param study the language that is learned */
export function questionsFor(study: Lang): Record<Kind, Asked> {
	const other = otherLang(study);
	const base = { skill: 'vocabulary', evidence: [beadOf('signed').id], study } as const;
	const word = { ...base, term: 'treaty' } as const;
	const chosen: Word[] = ['parliament', 'treaty', 'river', 'state'];
	const options = (lang: Lang) => ({
		options: chosen.map((one) => wordIn(one, lang)),
		optionTerms: chosen,
		answer: 1,
	});
	const surface = SURFACES.find((one) => one.word === 'treaty')?.[study] ?? '';
	const sentences = (lang: Lang) => ({
		options: (['however', 'signed', 'demanded'] as const).map((one) => sentenceIn(one, lang)),
		answer: 1,
	});
	const clause = SENTENCES.demanded[study].replace('.', '').split(' ');
	const mixed = clause.map((_, index) => (index * 2 + 1) % clause.length);
	const pieces = clause.length % 2 === 1 ? mixed : [...clause.keys()].reverse();
	const all: { [K in Kind]: Omit<Extract<Question, { kind: K }>, 'id'> } = {
		meaning: { ...word, kind: 'meaning', prompt: wordIn('treaty', study), ...options(other) },
		term: { ...word, kind: 'term', prompt: wordIn('treaty', other), ...options(study) },
		cloze: {
			...word,
			kind: 'cloze',
			prompt: gapped(sentenceIn('signed', study), surface),
			...options(study),
		},
		collocation: {
			...word,
			kind: 'collocation',
			prompt: { lang: study, before: ASKED.collocation[study][0], after: '' },
			hint: { lang: other, text: ASKED.whole[other] },
			options: phrasesOf(ASKED.parts[study], study),
			optionTerms: ['peace', 'river', 'state'],
			answer: 0,
		},
		root: {
			...word,
			kind: 'root',
			belongs: true,
			prompt: wordIn('treaty', study),
			options: phrasesOf(ASKED.family[study], study),
			optionTerms: ['covenant', 'river', 'exhibition'],
			answer: 0,
		},
		form: {
			...word,
			kind: 'form',
			form: 'plural',
			prompt: wordIn('treaty', study),
			options: phrasesOf(ASKED.forms[study], study),
			optionTerms: ['treaty', 'covenant', 'institute'],
			answer: 0,
		},
		listen: { ...word, kind: 'listen', prompt: wordIn('treaty', study), ...options(other) },
		'type-term': {
			...word,
			kind: 'type-term',
			prompt: wordIn('treaty', other),
			pos: 'noun',
			lang: study,
			accepted: [wordIn('treaty', study).text],
		},
		'type-meaning': {
			...word,
			kind: 'type-meaning',
			prompt: wordIn('treaty', study),
			lang: other,
			accepted: [wordIn('treaty', other).text],
		},
		'type-cloze': {
			...word,
			kind: 'type-cloze',
			prompt: gapped(sentenceIn('signed', study), surface),
			lang: study,
			accepted: [surface],
		},
		match: {
			...base,
			kind: 'match',
			terms: chosen,
			left: chosen.map((one) => wordIn(one, study)),
			right: [...chosen].reverse().map((one) => wordIn(one, other)),
			answer: [3, 2, 1, 0],
		},
		translation: {
			...base,
			kind: 'translation',
			prompt: sentenceIn('signed', study),
			...sentences(other),
		},
		prove: { ...base, kind: 'prove', prompt: sentenceIn('signed', other), ...sentences(study) },
		heading: {
			...base,
			kind: 'heading',
			prompt: sentenceIn('signed', study),
			options: phrasesOf(
				[ASKED.otherHeading[other], ASKED.heading[other], ASKED.thirdHeading[other]],
				other,
			),
			answer: 1,
		},
		connective: {
			...base,
			kind: 'connective',
			prompt: gapped(sentenceIn('however', study), ASKED.connective[study]),
			options: phrasesOf([ASKED.connective[study], ...ASKED.connectives[study]], study),
			answer: 0,
		},
		swap: {
			...base,
			kind: 'swap',
			prompt: {
				lang: study,
				text: SENTENCES.signed[study].replace(ASKED.changedFrom[study], ASKED.changedTo[study]),
			},
			answer: 1,
			changed: { from: ASKED.changedFrom[study], to: ASKED.changedTo[study] },
		},
		order: {
			...base,
			kind: 'order',
			items: (['however', 'signed', 'demanded'] as const).map((one) => sentenceIn(one, study)),
			answer: [1, 0, 2],
		},
		rebuild: {
			...base,
			kind: 'rebuild',
			items: pieces.map((index) => ({ lang: study, text: clause[index] ?? '' })),
			answer: clause.map((_, index) => pieces.indexOf(index)),
			hint: sentenceIn('demanded', other),
		},
		choice: {
			...base,
			kind: 'choice',
			skill: 'detail',
			prompt: ASKED.choice,
			options: ASKED.options,
			answer: 0,
			why: ASKED.why,
		},
		claim: {
			...base,
			kind: 'claim',
			skill: 'detail',
			prompt: ASKED.claim,
			answer: 1,
			why: ASKED.why,
		},
	};
	const about = (kind: Kind): Sentence =>
		kind === 'connective' || kind === 'choice' || kind === 'claim'
			? 'however'
			: kind === 'rebuild'
				? 'demanded'
				: 'signed';
	return Object.fromEntries(
		Object.values(all).map((question) => [
			question.kind,
			{ question: { ...question, id: question.kind }, evidence: [beadOf(about(question.kind))] },
		]),
	) as unknown as Record<Kind, Asked>;
}

/** A right answer to a question, and one that isn't. */
export function answersTo(question: Question): Record<'right' | 'missed', Response> {
	if ('accepted' in question) {
		return { right: question.accepted[0] ?? '', missed: TYPED[question.lang].wrong };
	}
	if ('items' in question || 'left' in question) {
		const [first = 0, second = 0, ...rest] = question.answer;
		return { right: question.answer, missed: [second, first, ...rest] };
	}
	return { right: question.answer, missed: question.answer === 0 ? 1 : 0 };
}

export const outcomeOf = (question: Question, response: Response): Outcome =>
	gradeResponse(question, response, (answer, asked) => gradeWithNear(answer, asked, []));
