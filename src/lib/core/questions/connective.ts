import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import type { ConnectiveQuestion, Lang } from '../types.ts';
import { checkFrame, complaints, hasDuplicates, somePair, reportOn } from './checks.ts';
import {
	askedIn,
	evidenceFor,
	hasElsewhere,
	isConfirmed,
	isLong,
	isSound,
	placesIn,
	sideOf,
	wrongsAt,
	type Place,
} from './connective-places.ts';
import { isNear, isSenseless, othersOf, signals, type Offered } from './connectives.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { lengthOf } from './look.ts';
import { drawOptions } from './options.ts';

/** A pack holds no more of a language than this. */
const MOST = 40;

function ask(place: Place, study: Lang, context: Context, random: RandomFor): ConnectiveQuestion[] {
	const { bead, joined, before, after } = place;
	const id = contentId('q', 'connective', study, bead.id, `${joined.text} ${before.length}`);
	if (!askedIn(study, context).has(place)) return [];
	const key: Offered = { joint: joined.joint, text: joined.text };
	const options = drawOptions(
		{
			key,
			candidates: wrongsAt(place, study),
			score: () => 0,
			optionOf: (wrong: Offered) => wrong,
			fit: (x: Offered, y: Offered) => !isNear(x.joint, y.joint),
			lengthOf: ({ text }: Offered) => lengthOf(text),
		},
		random(id),
	);
	return [
		{
			id,
			kind: 'connective',
			skill: 'structure',
			study,
			prompt: { lang: study, before, after },
			options: options.map(({ text }) => ({ lang: study, text })),
			answer: options.indexOf(key),
			evidence: evidenceFor(place),
		},
	];
}

/**
 * A connective to be restored between two sentences or clauses. The others could all stand there by grammar and say another
 * relation; the other side of the bead, which isn't shown, says the same relation.
 */
export const connective: GeneratedKind<'connective'> = {
	kind: 'connective',
	generate: (context, random) =>
		(['ar', 'en'] as const).flatMap((study) =>
			placesIn(study, context)
				.flatMap((place) => ask(place, study, context, random))
				.slice(0, MOST),
		),
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, answer, evidence } = question;
		const place = placesIn(study, context).find(
			({ bead, before, after }) =>
				bead.id === evidence[0] && before === prompt.before && after === prompt.after,
		);
		const frame = checkFrame(question, options.length, context);
		if (!place || prompt.lang !== study) {
			return [
				...frame,
				report('wrong-prompt', 'The sentence isn’t one of the article without a connective.'),
			];
		}
		const { joined, bead } = place;
		const texts = options.map(({ text }) => text);
		const wrong = texts.filter((_, i) => i !== answer);
		const possible = othersOf(joined);
		const joints = wrong.map((text) => possible.find((other) => other.text === text)?.joint);
		const lang = otherLang(study);
		return [
			...frame,
			...complaints(
				texts[answer] !== joined.text &&
					report('wrong-key', 'The right option isn’t what was left out.'),
				evidence.join() !== evidenceFor(place).join() &&
					report(
						'no-evidence',
						'The evidence isn’t the sentence and the one that is shown before it.',
					),
				context.doubtful.has(bead.id) &&
					report('doubtful', 'The two sides of the bead may not translate each other.'),
				!isConfirmed(place, study) &&
					report('unconfirmed', 'The other side doesn’t say how the clauses hang together.'),
				(options.some((option) => option.lang !== study) ||
					joints.some((joint) => joint === undefined)) &&
					report('form-class', 'An option couldn’t stand there by grammar.'),
				joints.some(
					(joint) =>
						joint !== undefined &&
						(!isSenseless(joined, joint) ||
							(!joined.fixed && signals(sideOf(bead, lang), lang, joint))),
				) && report('second-answer', 'A wrong option makes sense, or the other side says so.'),
				somePair(joints, (a, b) => a !== undefined && b !== undefined && isNear(a, b)) &&
					report('second-answer', 'Two options say the same relation.'),
				hasDuplicates(texts) && report('duplicate-option', 'Two options are the same.'),
				hasElsewhere(place, texts[answer] ?? '') &&
					report('stem-tells', 'The connective stands elsewhere in the prompt.'),
				isSound(place, study, context) &&
					!askedIn(study, context).has(place) &&
					report('one-sided', 'Too many keys of the article are of one relation.'),
				!isLong(place) && report('too-short', 'The prompt says too little.'),
			),
		];
	},
};
