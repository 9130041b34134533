import { inflect } from '../lexicon/inflect.ts';
import { keyOf } from '../lexicon/key.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import type { Joined, Joint } from './connectives.ts';

/** What may be offered in the place of an Arabic connective: by grammar it could stand there. */

/** Followed by a noun in whatever case: so is all that is offered in its place, where the noun doesn't show it. */
export const BARE_OTHERS: Joined['others'] = {
	consecutive: 'لذلك فإن',
	additive: 'كما أن',
	example: 'مثال ذلك أن',
	restatement: 'أي أن',
};

/**
 * An addition is offered inside a sentence only: between two of them it nearly always makes sense. So is لولا, which wants a clause
 * beside its own. An alternative is offered in the place of an effect, which what it joins is then the opposite of. Where the key has an
 * "and", all have.
 */
export const nounOthers = (
	joint: Joint,
	initial: boolean,
	pronoun: string,
	hasAnd: boolean,
): Joined['others'] => ({
	...(!initial && {
		additive: `كما أن${pronoun}`,
		concessive: `مع أن${pronoun}`,
		condition: `${hasAnd ? 'و' : ''}لولا أن${pronoun}`,
	}),
	...(joint === 'consecutive' && { alternative: `وإلا فإن${pronoun}` }),
	consecutive: `${initial ? 'ولذلك' : 'لذلك'} فإن${pronoun}`,
	example: `${hasAnd ? 'و' : ''}مثال ذلك أن${pronoun}`,
	restatement: `أي أن${pronoun}`,
});
/** Whether a present has the letters of its jussive: يطلب, but neither تبقى nor يقول. */
function mayBeJussive(word: string, lookup: Lookup): boolean {
	const [first] = analyse(word, lookup);
	const term = first && lookup.byId.get(first.term);
	return (
		term !== undefined &&
		inflect(term).some(
			(form) =>
				form.features.kind === 'verb' &&
				form.features.mood === 'jussive' &&
				keyOf(form) === fold(first?.stem ?? ''),
		)
	);
}

/** What is asked for or wanted may well hang on a condition. */
const WANTING =
	/(?<!\p{L})[وفس]?[يتنأا]?(?:ريد|راد|طلب|طالب|شترط|سعى|رغب|تمنى|هدد)(?:ون|ان|ت|وا|تا)?(?!\p{L})/u;

/** Before a verb; what wants a jussive only where the verb looks like one, and no condition where something is wanted before it. */
export const verbOthers = (verb: string, before: string, lookup: Lookup): Joined['others'] => ({
	consecutive: ['لذا', 'لذلك'],
	limit: 'ريثما',
	comparison: 'كأنما',
	restatement: 'بعبارة أخرى',
	...(mayBeJussive(verb, lookup) && !WANTING.test(before) && { condition: 'ما لم' }),
});

/** Before any clause, as an adverb. */
export const CLAUSE_OTHERS: Joined['others'] = {
	consecutive: 'ولذلك',
	example: 'وعلى سبيل المثال',
	restatement: 'وبعبارة أخرى',
};

/** In the place of "and so" before a verb: what the verb says isn't the other way round, nor one case of what is said before. */
export const EFFECT_OTHERS: Joined['others'] = {
	example: 'وعلى سبيل المثال',
	alternative: 'وإلا',
};
