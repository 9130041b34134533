import { askPlainly } from '#lib/core/questions/plain.ts';
import { createRelation, type Relation } from '#lib/core/questions/relation.ts';
import { createRandom } from '#lib/core/random.ts';
import { parseCard } from '#lib/core/scheduling/card.ts';
import type { CardId, Lang, Pack, Term } from '#lib/core/types.ts';
import type { Asked } from './session.svelte.ts';

/** The article of questions that rest on the lexicon alone. */
export const LEXICON_ARTICLE = 'lexicon';

const relations = new WeakMap<ReadonlyMap<string, Term>, Relation>();

/** Worked out once for a lexicon: it takes a slow phone a second. */
function relationOf(terms: ReadonlyMap<string, Term>): Relation {
	const relation = relations.get(terms) ?? createRelation([...terms.values()]);
	relations.set(terms, relation);
	return relation;
}

/**
 * Questions for cards that are due and that no article's questions are reviews of: a word added from the lexicon, or from a
 * text that is gone or leaves its sense open. So that whatever is due can be asked.
 *
 * @param terms every entry there is
 * @param seed of the study day: the same distractors within it
 */
export function askUnasked(
	cards: readonly CardId[],
	study: Lang,
	packs: readonly Pack[],
	terms: ReadonlyMap<string, Term>,
	seed: string,
): Asked[] {
	const pool = [...terms.values()];
	const related = relationOf(terms);
	return cards.flatMap((card): Asked[] => {
		const parsed = parseCard(card);
		if (parsed.kind !== 'term') return [];
		const at = packs
			.map(({ article, terms }) => ({ article, term: terms.find(({ id }) => id === parsed.term) }))
			.find(({ term }) => term?.occurrences.some(({ lang }) => lang === 'ar'));
		const term = at?.term ?? terms.get(parsed.term);
		if (!term) return [];
		const bead = at?.term?.occurrences.find(({ lang }) => lang === 'ar')?.bead;
		const question = askPlainly(
			term,
			pool,
			related,
			{
				kind: parsed.from === study ? 'meaning' : 'term',
				study,
				evidence: bead === undefined ? [] : [bead],
			},
			createRandom(`${seed} ${card}`),
		);
		return question ? [{ question, article: at?.article.id ?? LEXICON_ARTICLE }] : [];
	});
}
