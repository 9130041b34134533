import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import { stripMarks } from '../text/fold.ts';
import { VERDICTS, type Lang, type ProveQuestion, type Question } from '../types.ts';
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
import {
	alikeInLength,
	isOfSameActor,
	LENGTH_MARGIN,
	optionsFor,
	type Claim,
} from './prove-options.ts';
import { LANGS, mayProve, sideOf, wordingTells } from './wording.ts';

/** A claim that leans on another that isn't shown: Washington, too. */
const LEANS: Readonly<Record<Lang, RegExp>> = {
	en: /\b(?:too|also|as well|likewise|either)\b(?!\s+(?:much|many|few|little|late|early|far|weak|strong))/iu,
	ar: /(?<!\p{L})(?:أيضا|كذلك|بدور(?:ه|ها|هم)|(?:هو|هي|هم) ال(?:آخر|أخرى|آخرون))(?!\p{L})/u,
};

/** Claims that are true by one bead. The right answer of a choice is none: without its stem it says less, or something else. */
const isProvable = (question: Question): question is Claim =>
	question.kind === 'claim' &&
	VERDICTS[question.answer] === 'true' &&
	question.evidence.length === 1 &&
	!LANGS.some((lang) => LEANS[lang].test(stripMarks(question.prompt[lang])));

function ask(claim: Claim, study: Lang, context: Context, random: RandomFor): ProveQuestion[] {
	const key = context.beads.get(claim.evidence[0] ?? '');
	if (!key || key[study].length === 0) return [];
	const id = contentId('q', 'prove', study, claim.id);
	const options = optionsFor(claim, key, study, context, id, random);
	if (!options) return [];
	const lang = otherLang(study);
	return [
		{
			id,
			kind: 'prove',
			skill: claim.skill,
			study,
			prompt: { lang, text: claim.prompt[lang] },
			options: options.map((bead) => ({ lang: study, text: sideOf(bead, study) })),
			answer: options.indexOf(key),
			evidence: [key.id],
		},
	];
}

/**
 * Which sentence proves a claim? The claim is authored, and worded in the other language; the sentences are the article's.
 */
export const prove: GeneratedKind<'prove'> = {
	kind: 'prove',
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
					somePair(texts, (a, b) => !alikeInLength(a, b))) &&
					report('length-clue', 'An option stands out by its length.'),
			),
		];
	},
};
