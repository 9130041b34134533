import { beadsOf, paragraphsOf } from '../article/parts.ts';
import { issue, type Issue } from '../result.ts';
import type { Bead, BeadId, Occurrence, Pack, Question } from '../types.ts';

const broken = (path: string, message: string): Issue => issue('invalid-pack', path, message);

function repeated(what: string, items: readonly { readonly id: string }[]): Issue[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }) => {
		if (seen.has(id)) return [broken(what, `The id ${id} stands twice.`)];
		seen.add(id);
		return [];
	});
}

const standsIn = (bead: Bead | undefined, { lang, sentence, start, end }: Occurrence): boolean =>
	start < end && end <= (bead?.[lang][sentence]?.length ?? 0);

function misfits(question: Question, beads: ReadonlyMap<BeadId, Bead>, terms: ReadonlySet<string>) {
	const found: string[] = [];
	if (!question.evidence.every((id) => beads.has(id))) {
		found.push('The evidence lies in a bead that the article doesn’t have.');
	}
	if ('options' in question && question.answer >= question.options.length) {
		found.push('The right answer is not among the options.');
	}
	if ('term' in question) {
		if (!question.optionTerms.every((id) => terms.has(id))) {
			found.push('A term that an option stands for is not in the pack.');
		}
		if (
			question.optionTerms.length !== question.options.length ||
			question.optionTerms[question.answer] !== question.term
		) {
			found.push('The options don’t stand for the terms that are named.');
		}
	}
	return found;
}

/**
 * What in a pack refers to nothing, or to the wrong thing: ids that repeat, occurrences outside their sentence, evidence
 * in no bead, answers outside the options, options that stand for terms which the pack lacks.
 */
export function checkIntegrity(pack: Pack): Issue[] {
	const { article, terms, questions, coverage } = pack;
	const beads = new Map(beadsOf(article).map((bead) => [bead.id, bead]));
	const ids = new Set(terms.map(({ id }) => id));
	return [
		...repeated('article.sections', [...paragraphsOf(article), ...beadsOf(article)]),
		...repeated('terms', terms),
		...repeated('questions', questions),
		...terms.flatMap(({ occurrences }, index) =>
			occurrences.every((place) => standsIn(beads.get(place.bead), place))
				? []
				: [broken(`terms.${index}.occurrences`, 'An occurrence lies outside the article.')],
		),
		...questions.flatMap((question, index) =>
			misfits(question, beads, ids).map((message) => broken(`questions.${index}`, message)),
		),
		...(coverage.supported <= coverage.known && coverage.known <= coverage.content
			? []
			: [broken('coverage', 'There can’t be more known words than words.')]),
	];
}
