import { isLure } from '../questions/confusable.ts';
import { createRandom } from '../random.ts';
import type { Question, Term, TermId } from '../types.ts';

/** As many options as a word has until it is known better; then all that its question was made with. */
const FEW_OPTIONS = 3;
/** From this share of right answers on a word is asked among all its lures. */
const ACCURATE = 0.75;

/**
 * A question as it suits one who answered its card `right` times of `asked`: whoever meets a word for the first time, or
 * misses it often, chooses among few, and what looks like the right word is left out first. Of what is as good, which goes is
 * drawn by the question: were it always the last, the right option would mostly be.
 *
 * @param termOf a term of an option; one that isn't known counts as no lure
 */
export function withLures<Q extends Question>(
	question: Q,
	{ asked, right }: { readonly asked: number; readonly right: number },
	termOf: (id: TermId) => Term | undefined,
): Q {
	if (!('optionTerms' in question) || question.options.length <= FEW_OPTIONS) return question;
	if (asked > 0 && right / asked >= ACCURATE) return question;
	const { answer, optionTerms, study, term } = question;
	const key = termOf(term);
	const lures = optionTerms.map((id) => {
		const other = termOf(id);
		return key !== undefined && other !== undefined && isLure(key, other, study);
	});
	const kept = drawn(question)
		.sort((a, b) => Number(lures[a]) - Number(lures[b]))
		.slice(0, FEW_OPTIONS - 1)
		.concat(answer)
		.sort((a, b) => a - b);
	return { ...question, ...among(question, kept) };
}

/** Those of a question's options, in their order; the right one has to be one of them. */
const among = <O>(
	{
		options,
		optionTerms,
		answer,
	}: {
		readonly options: readonly O[];
		readonly optionTerms: readonly TermId[];
		readonly answer: number;
	},
	kept: readonly number[],
) => ({
	options: kept.map((index) => options[index]),
	optionTerms: kept.map((index) => optionTerms[index]),
	answer: kept.indexOf(answer),
});

/** The wrong options of a question in an order of chance, always the same of one question. */
const drawn = ({
	id,
	options,
	answer,
}: Question & { options: readonly unknown[]; answer: number }) =>
	createRandom(`lures ${id}`).shuffle([...options.keys()].filter((index) => index !== answer));

/**
 * A question as it was asked before: among the options that stand for these terms, if the right one is one of them. Several may
 * stand for one term, as its forms do: then those that `withLures` takes.
 */
export function withOptions<Q extends Question>(question: Q, terms: readonly TermId[]): Q {
	if (!('optionTerms' in question)) return question;
	const { answer, optionTerms } = question;
	const left = [...terms];
	const kept = [answer, ...drawn(question)]
		.filter((index) => {
			const place = left.indexOf(optionTerms[index] ?? '');
			if (place >= 0) left.splice(place, 1);
			return place >= 0;
		})
		.sort((a, b) => a - b);
	if (!kept.includes(answer) || kept.length < 2) return question;
	return { ...question, ...among(question, kept) };
}
