import { contentId } from '../id.ts';
import { memoizeBy } from '../memo.ts';
import type { Lang, Occurrence, TypeClozeQuestion } from '../types.ts';
import { arabicFillers } from './arabic-fillers.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import { englishFillers, type Fillers } from './english-fillers.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap-at.ts';
import type { GeneratedKind } from './kind.ts';
import { isAskable } from './sense.ts';
import { withoutAccepted } from './typed-near.ts';
import { placesOf, type Word } from './word.ts';

/** Letters right before or after a gap are of the same word: what is typed then is no word. */
const isWhole = ({ before, after }: Gap): boolean =>
	!/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]/u.test(after);

/** So many other words may be right: a translation that more of them fit doesn't say which is meant. */
const MOST_OTHERS = 4;

/** A place where a term can be left out and typed, all that is right there, what stood there first, and what is near. */
interface Ask {
	readonly gap: Gap;
	readonly accepted: readonly string[];
	readonly near: readonly string[];
}

/** What can be asked at an occurrence is worked out once: the check looks at it again. */
const made = memoizeBy((_: Context) => new Map<Occurrence, Ask | undefined>());

function askAt(key: Word, place: Occurrence, context: Context): Ask | undefined {
	const known = made(context);
	if (!known.has(place)) known.set(place, findAsk(key, place, context));
	return known.get(place);
}

/** What may be typed in English, as the article spells it. */
function spelledFillers({ term }: Word, gap: Gap, { lookup, spell }: Context): Fillers {
	const { right, near } = englishFillers(term, gap, lookup);
	return { right: right.map(spell), near: near.map(spell) };
}

function findAsk(key: Word, place: Occurrence, context: Context): Ask | undefined {
	const gap = gapAt(key, place, context);
	if (!gap || !isWhole(gap) || !isAskable(key, place.lang)) return undefined;
	const { right, near } =
		place.lang === 'ar'
			? arabicFillers(key, place, gap, context)
			: spelledFillers(key, gap, context);
	const own = [gap.text, ...(place.vowelled === undefined ? [] : [place.vowelled])];
	const more = new Set(right.filter((text) => !own.includes(text)));
	if (place.lang === 'ar' && more.size > MOST_OTHERS) return undefined;
	const accepted = [...new Set([...own, ...more])];
	return { gap, accepted, near: withoutAccepted(near, accepted) };
}

/** The first place of a term, in the order of the text, where it can be left out and that is as it is wanted. */
function firstAsk(
	key: Word,
	study: Lang,
	context: Context,
	isWanted: (gap: Gap) => boolean = () => true,
): Ask | undefined {
	for (const place of placesOf(key)) {
		const gap = place.lang === study ? gapAt(key, place, context) : undefined;
		const found = gap && isWanted(gap) ? askAt(key, place, context) : undefined;
		if (found) return found;
	}
	return undefined;
}

function ask(key: Word, study: Lang, context: Context): TypeClozeQuestion[] {
	const found = firstAsk(key, study, context);
	if (!found) return [];
	const { gap, accepted, near } = found;
	return [
		{
			id: contentId('q', 'type-cloze', study, key.term.id, gap.bead.id),
			kind: 'type-cloze',
			skill: 'vocabulary',
			study,
			term: key.term.id,
			prompt: { lang: study, before: gap.before, after: gap.after },
			lang: study,
			accepted,
			...(near.length > 0 && { near }),
			evidence: [gap.bead.id],
		},
	];
}

/** A sentence with a gap to be filled by typing; its translation has the word, and what else could stand there is right too. */
export const typeCloze: GeneratedKind<'type-cloze'> = {
	kind: 'type-cloze',
	generate: (context, _, keys = context.words) =>
		keys.flatMap((key) => [...ask(key, 'ar', context), ...ask(key, 'en', context)]),
	check(question, context) {
		const report = reportOn(question);
		const { study, lang, prompt, accepted, near = [], evidence } = question;
		const key = context.word(question.term);
		const found =
			key &&
			firstAsk(
				key,
				study,
				context,
				({ bead, before, after }) =>
					bead.id === evidence[0] && before === prompt.before && after === prompt.after,
			);
		if (!found || evidence.length !== 1) {
			const message =
				'The sentence isn’t one of the article with a whole word of that term left out.';
			return [...checkEvidence(question, context), report('wrong-prompt', message)];
		}
		const { gap } = found;
		return [
			...checkEvidence(question, context),
			...complaints(
				(prompt.lang !== study || lang !== study) &&
					report('wrong-language', 'Prompt and answer must be in the language studied.'),
				accepted[0] !== gap.text &&
					report('wrong-key', 'The answer to be shown isn’t what was left out.'),
				accepted.some((text) => !found.accepted.includes(text)) &&
					report('wrong-answer', 'Something is accepted that isn’t right in the gap.'),
				found.accepted.some((text) => !accepted.includes(text)) &&
					report('second-answer', 'Something that is right in the gap isn’t accepted.'),
				new Set(accepted).size < accepted.length &&
					report('duplicate-answer', 'An answer is accepted twice.'),
				(near.some((text) => !found.near.includes(text)) ||
					withoutAccepted(near, accepted).length < near.length) &&
					report(
						'near-answer',
						'Something is called near that is right, twice there or far from it.',
					),
			),
		];
	},
};
