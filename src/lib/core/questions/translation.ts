import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import type { Random } from '../random.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Lang, TranslationQuestion } from '../types.ts';
import {
	checkFrame,
	complaints,
	hasDuplicates,
	lengthTells,
	somePair,
	reportOn,
} from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { landmarksOf, standsOut } from './landmarks.ts';
import { lengthOf } from './look.ts';
import { drawOptions, MAX_OPTIONS, MIN_OPTIONS } from './options.ts';

/** Shorter sentences are translated by one word in them. */
const MIN_WORDS = 5;
/** No option is longer than another by more than this factor. */
const LENGTH_FACTOR = 1.6;
/** Nor is the right one longer or shorter than all the others by more than this share. */
const LENGTH_MARGIN = 0.25;
/** Two texts that share more of their words than this say nearly the same. */
const NEAR_DUPLICATE = 0.5;

/** A sentence that shares a name or a number with the one asked is worth so many shared terms. */
const LANDMARK = 3;

const sideOf = (bead: Bead, lang: Lang) => bead[lang].join(' ');

/** Compares two texts by the Jaccard similarity of their words. */
function nearDuplicates(a: string, b: string, { wordsOf }: Context): boolean {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	const shared = [...x].filter((word) => y.has(word)).length;
	return shared > NEAR_DUPLICATE * (x.size + y.size - shared);
}

const alikeInLength = (a: string, b: string) =>
	Math.max(a.length, b.length) <= LENGTH_FACTOR * Math.min(a.length, b.length);

/** One sentence on the side asked and one or two on the other: a pair that stands without its neighbours. */
const isAskable = (bead: Bead, study: Lang) =>
	bead[study].length === 1 &&
	[1, 2].includes(bead[otherLang(study)].length) &&
	tokenize(sideOf(bead, study)).length >= MIN_WORDS;

const fitTogether = (a: Bead, b: Bead, study: Lang, context: Context) =>
	alikeInLength(sideOf(a, otherLang(study)), sideOf(b, otherLang(study))) &&
	!nearDuplicates(sideOf(a, 'ar'), sideOf(b, 'ar'), context) &&
	!nearDuplicates(sideOf(a, 'en'), sideOf(b, 'en'), context);

function ask(
	key: Bead,
	study: Lang,
	longer: number | undefined,
	context: Context,
	random: RandomFor,
): TranslationQuestion[] {
	const lang = otherLang(study);
	const id = contentId('q', 'translation', study, key.id);
	const own = context.termsIn(key.id);
	const marks = landmarksOf(key);
	const areMarked = (...beads: Bead[]) => beads.every((bead) => landmarksOf(bead).size > 0);
	const options = drawOptions(
		{
			key,
			candidates: [...context.beads.values()].filter(
				(bead) => bead.id !== key.id && bead.ar.length > 0 && bead.en.length > 0,
			),
			// Sentences with the same terms are the ones to be taken for each other.
			score: (bead: Bead) =>
				[...context.termsIn(bead.id)].filter((term) => own.has(term)).length +
				LANDMARK *
					(marks.size === 0
						? Number(landmarksOf(bead).size === 0)
						: [...landmarksOf(bead)].filter((mark) => marks.has(mark)).length),
			optionOf: (bead: Bead) => bead,
			fit: (a: Bead, b: Bead) =>
				fitTogether(a, b, study, context) && !(marks.size === 0 && areMarked(a, b)),
			lengthOf: (bead: Bead) => lengthOf(sideOf(bead, lang)),
			longer,
		},
		random(id),
	);
	const texts = options.map((bead) => sideOf(bead, lang));
	const answer = options.indexOf(key);
	if (options.length < MIN_OPTIONS || lengthTells(texts, answer, LENGTH_MARGIN)) return [];
	const others = options.filter((bead) => bead !== key);
	if (standsOut(key, others)) return [];
	return [
		{
			id,
			kind: 'translation',
			skill: 'detail',
			study,
			prompt: { lang: study, text: sideOf(key, study) },
			options: texts.map((text) => ({ lang, text })),
			answer,
			evidence: [key.id],
		},
	];
}

/** How many options are to be longer than the key, question by question: of as many questions as there are ranks each has another. */
function ranksFor(count: number, { shuffle }: Random): number[] {
	const ranks = [...Array(MAX_OPTIONS).keys()];
	return Array.from({ length: Math.ceil(count / MAX_OPTIONS) }, () => shuffle(ranks)).flat();
}

/** So much more often than chance the key may be the longest option of a set, or the shortest; once it always may. */
const SURPLUS = 0.1;

/** The questions without those by which the key would be at one end of the options too often. */
function withoutSurplus(questions: readonly TranslationQuestion[]): TranslationQuestion[] {
	const kept = [...questions];
	/** The last one to be left out, by one of the ends. */
	const surplus = (end: (...lengths: number[]) => number) => {
		const atEnd = kept.filter(({ options, answer }) => {
			const lengths = options.map(({ text }) => lengthOf(text));
			return lengths[answer] === end(...lengths);
		});
		const chance = kept.reduce((sum, { options }) => sum + 1 / options.length, 0);
		return atEnd.length > Math.max(1, chance + SURPLUS * kept.length) ? atEnd.at(-1) : undefined;
	};
	for (;;) {
		const one = surplus(Math.max) ?? surplus(Math.min);
		if (!one) return kept;
		kept.splice(kept.indexOf(one), 1);
	}
}

/** The questions of one language of study. */
function askAll(study: Lang, context: Context, random: RandomFor): TranslationQuestion[] {
	const keys = [...context.beads.values()].filter(
		(key) => isAskable(key, study) && !context.doubtful.has(key.id),
	);
	const ranks = ranksFor(keys.length, random(contentId('q', 'translation', study, 'ranks')));
	const asked = keys.flatMap((key, at) => ask(key, study, ranks[at], context, random));
	return withoutSurplus(asked);
}

/** Which sentence translates this one? The others are sentences of the same article, much alike in length. */
export const translation: GeneratedKind<'translation'> = {
	kind: 'translation',
	generate: (context, random) =>
		(['ar', 'en'] as const).flatMap((study) => askAll(study, context, random)),
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, answer, evidence } = question;
		const lang = otherLang(study);
		const texts = options.map(({ text }) => text);
		const key = context.beads.get(evidence[0] ?? '');
		const beads = [...context.beads.values()];
		const sources = texts.map((text) => beads.filter((bead) => sideOf(bead, lang) === text));
		const prompts = (a: number, b: number) =>
			(sources[a] ?? []).some((x) =>
				(sources[b] ?? []).some((y) => nearDuplicates(sideOf(x, study), sideOf(y, study), context)),
			);
		const places = [...texts.keys()];
		return [
			...checkFrame(question, options.length, context),
			...complaints(
				(!key || sideOf(key, study) !== prompt.text || prompt.lang !== study) &&
					report('wrong-prompt', 'The prompt isn’t the sentence of its bead.'),
				(!key || sideOf(key, lang) !== texts[answer] || evidence.length !== 1) &&
					report('wrong-key', 'The right option isn’t the other side of the bead.'),
				(key && context.doubtful.has(key.id)) === true &&
					report('doubtful', 'The two sides of the bead may not translate each other.'),
				(options.some((option) => option.lang !== lang) ||
					sources.some((found) => found.length === 0)) &&
					report('wrong-option', 'An option is no sentence of the article.'),
				hasDuplicates(texts) && report('duplicate-option', 'Two options are the same.'),
				somePair(
					places,
					(a, b) => nearDuplicates(texts[a] ?? '', texts[b] ?? '', context) || prompts(a, b),
				) && report('second-answer', 'Two options say nearly the same.'),
				key !== undefined &&
					standsOut(
						key,
						sources.flatMap((found) => found.filter((bead) => bead !== key)),
					) &&
					report(
						'landmark',
						'A name, a number or a question mark that only it has, or lacks, tells the key.',
					),
				(lengthTells(texts, answer, LENGTH_MARGIN) ||
					somePair(texts, (a, b) => !alikeInLength(a, b))) &&
					report('length-clue', 'An option stands out by its length.'),
			),
		];
	},
};
