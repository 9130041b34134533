import * as v from 'valibot';
import { contentId } from '../id.ts';
import { stripMarks } from '../text/fold.ts';
import {
	VERDICTS,
	type Bead,
	type Bilingual,
	type Lang,
	type ProveQuestion,
	type Question,
} from '../types.ts';
import { checkFrame, complaints, hasDuplicates, lengthTells, pairs, reportOn } from './checks.ts';
import { otherLang, type Context } from './context.ts';
import type { GeneratedKind, QuestionOf, RandomFor } from './kind.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { choiceOf, LANG, PHRASE, QUESTION } from './schema.ts';
import { contentIn } from './content.ts';
import { nationsIn } from './nations.ts';
import { lengthOf } from './word.ts';
import { LANGS, mayProve, sharedBy, sideOf, wordingTells } from './wording.ts';

/** The right one is not longer or shorter than all the others by more than this share. */
const LENGTH_MARGIN = 0.25;
/** No option is longer than another by more than this factor and a few words. */
const LENGTH_FACTOR = 1.8;
const FEW_WORDS = 30;
/** How much a sentence's being about as long as the proof counts, as against its wording; the first that serves is taken. */
const WEIGHTS_OF_LENGTH = [0, 2, 4, 6, 8];

/** In which order they are tried, and whether the right option may then be the longest. */
const WAYS = [false, true].flatMap((mayBeLongest) =>
	WEIGHTS_OF_LENGTH.map((weight) => [weight, mayBeLongest] as const),
);

const isLongest = (texts: readonly string[], answer: number): boolean =>
	texts.every((text, i) => i === answer || lengthOf(text) <= lengthOf(texts[answer] ?? ''));

type Claim = QuestionOf<'claim'>;

const alikeInLength = (a: string, b: string) =>
	Math.max(a.length, b.length) <= LENGTH_FACTOR * Math.min(a.length, b.length) + FEW_WORDS;

/** A claim that leans on another that isn't shown: Washington, too. */
const LEANS: Readonly<Record<Lang, RegExp>> = {
	en: /\b(?:too|also|as well|likewise|either)\b(?!\s+(?:much|many|few|little|late|early|far|weak|strong))/iu,
	ar: /(?<!\p{L})(?:أيضا|كذلك|بدور(?:ه|ها|هم)|(?:هو|هي|هم) ال(?:آخر|أخرى|آخرون))(?!\p{L})/u,
};
/** A claim with no more content than this beside its actor says so little that much else of the actor may prove it. */
const FEW_DEEDS = 3;

/** Whether a sentence is about the actor of a claim that says little: it may be read as another proof. */
function isOfSameActor(claim: Bilingual, bead: Bead, context: Context): boolean {
	if (contentIn(context, claim.en, 'en').size > FEW_DEEDS + 1) return false;
	const actors = nationsIn(claim.en);
	return nationsIn(sideOf(bead, 'en')).some((one) =>
		actors.some((actor) => actor.kin[0] === one.kin[0]),
	);
}

/** Claims that are true by one bead. The right answer of a choice is none: without its stem it says less, or something else. */
const isProvable = (question: Question): question is Claim =>
	question.kind === 'claim' &&
	VERDICTS[question.answer] === 'true' &&
	question.evidence.length === 1 &&
	!LANGS.some((lang) => LEANS[lang].test(stripMarks(question.prompt[lang])));

function draw(claim: Claim, key: Bead, study: Lang, weight: number, context: Context) {
	const shared = new Map(LANGS.map((lang) => [lang, sharedBy(claim.prompt, key, lang, context)]));
	const closeInLength = (bead: Bead) =>
		!lengthTells([sideOf(key, study), sideOf(bead, study)], 0, LENGTH_MARGIN);
	return {
		key,
		candidates: [...context.beads.values()].filter(
			(bead) =>
				bead !== key &&
				bead.ar.length > 0 &&
				bead.en.length > 0 &&
				!mayProve(claim.prompt, bead, context) &&
				!isOfSameActor(claim.prompt, bead, context),
		),
		// What shares words with the claim has to be read before it is put aside; those of its proof most of all.
		score: (bead: Bead) =>
			LANGS.reduce(
				(sum, lang) => {
					const words = sharedBy(claim.prompt, bead, lang, context);
					const alike = words.filter((word) => shared.get(lang)?.includes(word));
					return sum + words.length + 3 * alike.length;
				},
				closeInLength(bead) ? weight : 0,
			),
		optionOf: (bead: Bead) => bead,
		fit: (a: Bead, b: Bead) => alikeInLength(sideOf(a, study), sideOf(b, study)),
	};
}

function ask(claim: Claim, study: Lang, context: Context, random: RandomFor): ProveQuestion[] {
	const key = context.beads.get(claim.evidence[0] ?? '');
	if (!key || key[study].length === 0) return [];
	const id = contentId('q', 'prove', study, claim.id);
	// The longest sentence proves most: the right one is it only where there is no other way.
	for (const [weight, mayBeLongest] of WAYS) {
		const options = drawOptions(draw(claim, key, study, weight, context), random(id));
		const texts = options.map((bead) => sideOf(bead, study));
		const answer = options.indexOf(key);
		if (options.length < MIN_OPTIONS || lengthTells(texts, answer, LENGTH_MARGIN)) continue;
		if (!mayBeLongest && isLongest(texts, answer)) continue;
		const others = options.filter((bead) => bead !== key);
		if (wordingTells(claim.prompt, key, others, context)) continue;
		const lang = otherLang(study);
		return [
			{
				id,
				kind: 'prove',
				skill: claim.skill,
				study,
				prompt: { lang, text: claim.prompt[lang] },
				options: texts.map((text) => ({ lang: study, text })),
				answer,
				evidence: [key.id],
			},
		];
	}
	return [];
}

/**
 * Which sentence proves a claim? The claim is authored, and worded in the other language; the sentences are the article's.
 */
export const prove: GeneratedKind<'prove'> = {
	kind: 'prove',
	schema: v.strictObject({
		kind: v.literal('prove'),
		study: LANG,
		prompt: PHRASE,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
	generate: (context, random) =>
		context.authored
			.filter(isProvable)
			.flatMap((claim) => LANGS.flatMap((study) => ask(claim, study, context, random))),
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, answer, evidence } = question;
		const texts = options.map(({ text }) => text);
		const beads = [...context.beads.values()];
		const sources = texts.map((text) => beads.filter((bead) => sideOf(bead, study) === text));
		const claim = context.authored
			.filter(isProvable)
			.find((known) => known.prompt[prompt.lang] === prompt.text);
		const key = context.beads.get(claim?.evidence[0] ?? '');
		const frame = checkFrame(question, options.length, context);
		if (!claim || !key || prompt.lang !== otherLang(study)) {
			return [
				...frame,
				report('wrong-prompt', 'The prompt isn’t a claim that one bead of the article proves.'),
			];
		}
		const wrong = sources.filter((_, index) => index !== answer).flat();
		return [
			...frame,
			...complaints(
				(evidence.length !== 1 || evidence[0] !== key.id || !sources[answer]?.includes(key)) &&
					report('wrong-key', 'The right option isn’t the sentence that proves the claim.'),
				(options.some(({ lang }) => lang !== study) ||
					sources.some((found) => found.length === 0)) &&
					report('wrong-option', 'An option is no sentence of the article.'),
				hasDuplicates(texts) && report('duplicate-option', 'Two options are the same.'),
				wrong.some(
					(bead) =>
						bead === key ||
						mayProve(claim.prompt, bead, context) ||
						isOfSameActor(claim.prompt, bead, context),
				) && report('second-answer', 'Another option says much of what the claim does.'),
				wordingTells(claim.prompt, key, wrong, context) &&
					report('stem-tells', 'The claim can be matched with its proof by wording alone.'),
				(lengthTells(texts, answer, LENGTH_MARGIN) ||
					pairs(texts).some(([a, b]) => !alikeInLength(a, b))) &&
					report('length-clue', 'An option stands out by its length.'),
			),
		];
	},
};
