import type { Outcome } from '../questions/outcome.ts';
import { vocabularyCard } from '../scheduling/card.ts';
import type { CardId, Kind, Lang, Mode, Question, Response, TermId } from '../types.ts';

const other = (lang: Lang): Lang => (lang === 'ar' ? 'en' : 'ar');

/** A question about one term. */
export type TermQuestionOf = Extract<Question, { readonly term: TermId }>;
/** A question about words, of one term or of several. */
export type VocabularyKind = Exclude<
	Extract<Question, { readonly study: Lang }>['kind'],
	'translation' | 'prove' | 'heading' | 'connective' | 'swap' | 'order' | 'rebuild'
>;

/** How a term is asked: from the studied language or towards it, to be recognised or recalled. */
interface Step {
	readonly towards: boolean;
	readonly mode: Mode;
}

/**
 * The ladder that every term climbs: its meaning is recognised, then the term; then the meaning is recalled, then the term.
 * Each step is a card.
 */
const LADDER: readonly Step[] = [
	{ towards: false, mode: 'recognise' },
	{ towards: true, mode: 'recognise' },
	{ towards: false, mode: 'recall' },
	{ towards: true, mode: 'recall' },
];

/**
 * The step that each kind of question about words is a review of. A kind about a word's form or family has none: it is a
 * card of its own, since who knows the plural may not know the meaning.
 */
const STEP_OF: Readonly<Record<VocabularyKind, 0 | 1 | 2 | 3 | undefined>> = {
	meaning: 0,
	match: 0,
	listen: 0,
	term: 1,
	cloze: 1,
	collocation: 1,
	'type-meaning': 2,
	'type-term': 3,
	'type-cloze': 3,
	root: undefined,
	form: undefined,
};

const isVocabularyKind = (kind: Kind): kind is VocabularyKind => kind in STEP_OF;

/** On which step of the ladder a question asks its terms; undefined where it asks something else. */
export const stepOf = ({ kind }: Question): 0 | 1 | 2 | 3 | undefined =>
	isVocabularyKind(kind) ? STEP_OF[kind] : undefined;

const cardAt = (term: TermId, study: Lang, { towards, mode }: Step): CardId =>
	towards
		? vocabularyCard(term, other(study), study, mode)
		: vocabularyCard(term, study, other(study), mode);

/** The card that an answer to this question is a review of. Of pairs it is the first one's. */
export function cardOf(question: Question): CardId {
	const step = LADDER[stepOf(question) ?? -1];
	if (!step) return question.id;
	if ('terms' in question) return cardAt(question.terms[0] ?? question.id, question.study, step);
	return 'term' in question ? cardAt(question.term, question.study, step) : question.id;
}

/** A card, and whether an answer got it right. */
export interface Answered {
	readonly card: CardId;
	readonly right: boolean;
	/** Half right: an order with few slips, or right at the second try. */
	readonly partly?: boolean;
}

/** Credit from which an answer that isn't wholly right counts as hard rather than as missed. */
const PARTLY = 0.7;

/** What an answer says of each card that the question asks: of pairs, of every pair. */
export function answeredCards(
	question: Question,
	response: Response,
	{ right, credit }: Outcome,
): Answered[] {
	const step = LADDER[stepOf(question) ?? -1];
	if ('terms' in question && step) {
		const given = Array.isArray(response) ? (response as readonly number[]) : [];
		return question.terms.map((term, index) => ({
			card: cardAt(term, question.study, step),
			right: given[index] === question.answer[index],
		}));
	}
	const partly = 'items' in question && !right && credit >= PARTLY;
	return [{ card: cardOf(question), right, ...(partly && { partly }) }];
}

/**
 * The cards by which a term is asked of those who study a language, the first step first. Every question about a term's
 * meaning is a review of one of them.
 */
export const cardsOf = (term: TermId, study: Lang): readonly [CardId, ...CardId[]] =>
	LADDER.map((step) => cardAt(term, study, step)) as [CardId, ...CardId[]];

/** Whether the question is about one term rather than about what the text says. */
export const isVocabulary = (question: Question): question is TermQuestionOf => 'term' in question;

/** The terms that a question asks: none where it is about what the text says. */
export const termsOf = (question: Question): readonly TermId[] =>
	'terms' in question ? question.terms : 'term' in question ? [question.term] : [];

/** Whether two questions may not follow each other: one word is asked by both, or one sentence tells the answers of both. */
export function areKin(a: Question, b: Question): boolean {
	const terms = termsOf(b);
	if (termsOf(a).some((term) => terms.includes(term))) return true;
	return isAboutText(a) && isAboutText(b) && a.evidence.some((bead) => b.evidence.includes(bead));
}

/** Whether the question is about what the text says rather than about its words. */
export const isAboutText = (question: Question): boolean => termsOf(question).length === 0;
