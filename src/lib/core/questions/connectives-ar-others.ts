import { inflect } from '../lexicon/inflect.ts';
import { keyOf } from '../lexicon/key.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import type { Joined } from './connectives.ts';

/** What may be offered in the place of an Arabic connective: by grammar it could stand there. */

/** Followed by a noun in whatever case: so is all that is offered in its place, where the noun doesn't show it. */
export const BARE_OTHERS: Joined['others'] = {
	consecutive: ['لذا', 'لذلك'],
	additive: 'كما أن',
	restatement: 'أي أن',
};

/** An addition is offered inside a sentence only: between two of them it nearly always makes sense. Where the key has an "and", all have. */
export const nounOthers = (
	initial: boolean,
	pronoun: string,
	hasAnd: boolean,
): Joined['others'] => ({
	...(!initial && { additive: `كما أن${pronoun}`, concessive: `مع أن${pronoun}` }),
	consecutive: `${initial ? 'ولذلك' : 'لذلك'} فإن${pronoun}`,
	example: `${hasAnd ? 'و' : ''}مثال ذلك أن${pronoun}`,
	restatement: `أي أن${pronoun}`,
	condition: `${hasAnd ? 'و' : ''}لولا أن${pronoun}`,
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

/** Before a verb; what wants a jussive only where the verb looks like one. */
export const verbOthers = (verb: string, lookup: Lookup): Joined['others'] => ({
	consecutive: ['لذا', 'لذلك'],
	limit: 'ريثما',
	comparison: 'كأنما',
	restatement: 'بعبارة أخرى',
	...(mayBeJussive(verb, lookup) && { condition: 'ما لم' }),
});

/** Before any clause, as an adverb. */
export const CLAUSE_OTHERS: Joined['others'] = {
	consecutive: 'ولذلك',
	example: 'وعلى سبيل المثال',
	restatement: 'وبعبارة أخرى',
};
