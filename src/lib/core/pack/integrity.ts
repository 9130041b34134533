import { beadsOf, paragraphsOf } from '../article/parts.ts';
import { issue, type Issue } from '../result.ts';
import { isPermutation } from '../permutation.ts';
import type { Bead, BeadId, Kind, Occurrence, Pack, Question } from '../types.ts';

const broken = (path: string, message: string): Issue => issue('invalid-pack', path, message);

function repeated(what: string, items: readonly { readonly id: string }[]): Issue[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }) => {
		if (seen.has(id)) return [broken(what, `The id ${id} stands twice.`)];
		seen.add(id);
		return [];
	});
}

/** Kinds whose right option is the term that is asked: of others it is a member of its family, or one of its words. */
const NAMES_ITS_KEY: ReadonlySet<Kind> = new Set(['meaning', 'term', 'cloze', 'listen', 'form']);

const standsIn = (
	bead: Bead | undefined,
	{ lang, sentence, rest, ...place }: Occurrence,
): boolean =>
	[place, ...(rest ? [rest] : [])].every(
		({ start, end }) => start < end && end <= (bead?.[lang][sentence]?.length ?? 0),
	);

function misfits(question: Question, beads: ReadonlyMap<BeadId, Bead>, terms: ReadonlySet<string>) {
	const found: string[] = [];
	if (!question.evidence.every((id) => beads.has(id))) {
		found.push('The evidence lies in a bead that the article doesn’t have.');
	}
	if ('options' in question && question.answer >= question.options.length) {
		found.push('The right answer is not among the options.');
	}
	if ('items' in question && !isPermutation(question.answer, question.items.length)) {
		found.push('The right order doesn’t have each item once.');
	}
	if ('terms' in question) {
		const { left, right, answer } = question;
		if (!question.terms.every((id) => terms.has(id)) || question.terms.length !== left.length) {
			found.push('A term that is to be paired is not in the pack.');
		}
		if (left.length !== right.length || !isPermutation(answer, left.length)) {
			found.push('The pairs don’t take each side once.');
		}
	}
	if ('accepted' in question && !terms.has(question.term)) {
		found.push('The term that is asked is not in the pack.');
	}
	if ('optionTerms' in question) {
		if (!question.optionTerms.every((id) => terms.has(id))) {
			found.push('A term that an option stands for is not in the pack.');
		}
		if (
			question.optionTerms.length !== question.options.length ||
			(NAMES_ITS_KEY.has(question.kind) && question.optionTerms[question.answer] !== question.term)
		) {
			found.push('The options don’t stand for the terms that are named.');
		}
	}
	return found;
}

/** Terms or questions that are looked at in a step. */
const STEP = 100;

/**
 * What in a pack refers to nothing, or to the wrong thing: ids that repeat, occurrences outside their sentence, evidence
 * in no bead, answers outside the options, options that stand for terms which the pack lacks.
 */
export function* integrity(pack: Pack): Generator<void, readonly Issue[], void> {
	const { article, terms, questions, coverage } = pack;
	const beads = new Map(beadsOf(article).map((bead) => [bead.id, bead]));
	const ids = new Set(terms.map(({ id }) => id));
	const found = [
		...repeated('article.sections', [...paragraphsOf(article), ...beadsOf(article)]),
		...repeated('terms', terms),
		...repeated('questions', questions),
	];
	yield;
	for (const [index, { occurrences }] of terms.entries()) {
		if (!occurrences.every((place) => standsIn(beads.get(place.bead), place))) {
			found.push(broken(`terms.${index}.occurrences`, 'An occurrence lies outside the article.'));
		}
		if (index % STEP === 0) yield;
	}
	for (const [index, question] of questions.entries()) {
		found.push(
			...misfits(question, beads, ids).map((message) => broken(`questions.${index}`, message)),
		);
		if (index % STEP === 0) yield;
	}
	if (coverage.supported > coverage.known || coverage.known > coverage.content) {
		found.push(broken('coverage', 'There can’t be more known words than words.'));
	}
	return found;
}
