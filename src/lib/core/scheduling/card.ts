import type { CardId, Lang, Mode, QuestionId, Term, TermId } from '../types.ts';

/** What a card asks: a term in a direction and a mode, or a comprehension question. */
export type ParsedCard =
	| {
			readonly kind: 'term';
			readonly term: TermId;
			readonly from: Lang;
			readonly to: Lang;
			readonly mode: Mode;
	  }
	| { readonly kind: 'question'; readonly question: QuestionId };

const TERM_CARD = /^(?<term>[^:]+):(?<from>ar|en)-(?<to>ar|en):(?<mode>recognise|recall)$/;

/** The card of a term, prompted in `from` and answered in `to`: `<term id>:<from>-<to>:<mode>`. */
export const vocabularyCard = (term: TermId, from: Lang, to: Lang, mode: Mode): CardId =>
	`${term}:${from}-${to}:${mode}`;

/** The inverse of `vocabularyCard`; whatever isn't the card of a term is a question's id. */
export function parseCard(card: CardId): ParsedCard {
	const { term, from, to, mode } = TERM_CARD.exec(card)?.groups ?? {};
	if (term === undefined) return { kind: 'question', question: card };
	return { kind: 'term', term, from: from as Lang, to: to as Lang, mode: mode as Mode };
}

/**
 * What siblings share: cards with the same group give each other away when asked on one day. The cards of a term are
 * siblings; a question is alone.
 */
export function siblingGroup(card: CardId): string {
	const parsed = parseCard(card);
	return parsed.kind === 'term' ? parsed.term : parsed.question;
}

/**
 * The card under which a learner's history of a term stands: that of its id, or, where only a former id (`was`) has
 * been studied, that one. So a corrected vowel loses nothing, and the log is never rewritten.
 *
 * @param studied whether a card has a state
 */
export function cardOfTerm(
	term: Pick<Term, 'id' | 'was'>,
	from: Lang,
	to: Lang,
	mode: Mode,
	studied: (card: CardId) => boolean,
): CardId {
	const current = vocabularyCard(term.id, from, to, mode);
	const former = term.was?.map((id) => vocabularyCard(id, from, to, mode)) ?? [];
	return [current, ...former].find(studied) ?? current;
}
