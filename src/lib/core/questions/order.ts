import { contentId } from '../id.ts';
import { isPermutation } from '../permutation.ts';
import type { Bead, Lang, OrderQuestion, Paragraph } from '../types.ts';
import { checkEvidence, complaints, hasDuplicates, reportOn } from './checks.ts';
import { isOnlyOrder } from './cohesion.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { disorder } from './disorder.ts';
import { LANGS, sideOf } from './wording.ts';

const LEAST = 3;
const MOST = 5;
/** No pack needs more, in a language. */
const MOST_QUESTIONS = 40;

const isWhole = (bead: Bead, { doubtful }: Context) =>
	bead.ar.length > 0 && bead.en.length > 0 && !doubtful.has(bead.id);

/** The longest run of beads of a paragraph that stands in one order only; of equals the first. */
function longestRun({ beads }: Paragraph, study: Lang, context: Context): readonly Bead[] {
	for (let length = Math.min(MOST, beads.length); length >= LEAST; length--) {
		for (let from = 0; from + length <= beads.length; from++) {
			const run = beads.slice(from, from + length);
			if (run.every((bead) => isWhole(bead, context)) && isOnlyOrder(run, study, context))
				return run;
		}
	}
	return [];
}

function ask(
	paragraph: Paragraph,
	study: Lang,
	context: Context,
	random: RandomFor,
): OrderQuestion[] {
	const run = longestRun(paragraph, study, context);
	const [first] = run;
	if (!first) return [];
	const id = contentId('q', 'order', study, first.id);
	const order = disorder(run.length, random(id));
	const texts = run.map((bead) => sideOf(bead, study));
	return [
		{
			id,
			kind: 'order',
			skill: 'structure',
			study,
			items: order.map((index) => ({ lang: study, text: texts[index] ?? '' })),
			answer: run.map((_, place) => order.indexOf(place)),
			evidence: run.map((bead) => bead.id),
		},
	];
}

/** The beads of the evidence, if they stand in a row in one paragraph. */
function runOf({ evidence }: OrderQuestion, { article }: Context): readonly Bead[] {
	for (const { beads } of article.sections.flatMap((section) => section.paragraphs)) {
		const from = beads.findIndex(({ id }) => id === evidence[0]);
		const run = from < 0 ? [] : beads.slice(from, from + evidence.length);
		if (run.length > 0 && run.map(({ id }) => id).join() === evidence.join()) return run;
	}
	return [];
}

/** Sentences of a paragraph to be put in order, where what they say leaves one: see `cohesion.ts`. */
export const order: GeneratedKind<'order'> = {
	kind: 'order',
	generate: (context, random) =>
		LANGS.flatMap((study) =>
			context.article.sections
				.flatMap(({ paragraphs }) => paragraphs)
				.flatMap((paragraph) => ask(paragraph, study, context, random))
				.slice(0, MOST_QUESTIONS),
		),
	check(question, context) {
		const report = reportOn(question);
		const { study, items, answer } = question;
		const found = checkEvidence(question, context);
		if (!isPermutation(answer, items.length)) {
			return [...found, report('no-answer', 'The answer doesn’t name each sentence once.')];
		}
		const run = runOf(question, context);
		const texts = answer.map((index) => items[index]?.text ?? '');
		return [
			...found,
			...complaints(
				(items.length < LEAST || items.length > MOST) &&
					report('uneven', 'Three sentences are the least, and five the most.'),
				run.length === 0 &&
					report('no-evidence', 'The beads don’t stand in a row in one paragraph.'),
				run.some((bead) => !isWhole(bead, context)) &&
					report('doubtful', 'A sentence may have no translation.'),
				(items.some(({ lang }) => lang !== study) ||
					texts.join('\n') !== run.map((bead) => sideOf(bead, study)).join('\n')) &&
					report('wrong-key', 'The right order isn’t that of the paragraph.'),
				hasDuplicates(texts) && report('duplicate-option', 'Two sentences are the same.'),
				!isOnlyOrder(run, study, context) &&
					report('second-answer', 'Nothing fixes the order of the sentences, or another would do.'),
				answer.every((index, place) => index === place) &&
					report('position-clue', 'The sentences are shown in the right order.'),
			),
		];
	},
};
