import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import { isPermutation } from '../permutation.ts';
import type { Bead, Gapped, Lang, RebuildQuestion } from '../types.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import { isWholeClause } from './clause-bounds.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { disorder } from './disorder.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { isCapital } from './look.ts';
import { cutsOf, isEven, isInside, isTied, piecesOf, straddles, type Part } from './pieces.ts';
import { arabicParts } from './pieces-ar.ts';
import { englishParts } from './pieces-en.ts';
import { isKnownSmall } from './words-en.ts';

/** No pack needs more, in a language. */
const MOST = 40;

const partsOf = (clause: Clause, study: Lang, context: Context): Part[] =>
	study === 'ar' ? arabicParts(clause, context) : englishParts(clause, context);

/** The words as they are shown: a capital at the beginning of a sentence, which would tell the first piece, made small. */
function shownWords({ words, start }: Clause, study: Lang, context: Context): string[] | undefined {
	const texts = words.map(({ text }) => text);
	const [first = ''] = texts;
	if (study === 'ar' || start > 0 || !isCapital(first)) return texts;
	const small = first.toLowerCase();
	return isKnownSmall(small, context) ? [small, ...texts.slice(1)] : undefined;
}

/** What can't be parted from the word after it: a preposition, a particle before its verb. */
const LEADS_ON =
	/(?:^|\s)[وف]?(?:من|إلى|في|على|عن|مع|بين|عند|كل|غير|أن|إن|قد|لقد|لم|لن|سوف|ما|لا)$/u;
/** A noun with its article alone: after a word without one, most likely its genitive. */
const GENITIVE = /^ال\p{L}+$/u;

/** Whether an Arabic piece ends inside a phrase: ضرب من | الوهم, ضبط | الصراع. */
export const partsPhrase = (pieces: readonly string[]): boolean =>
	pieces.some((piece, i) => {
		const next = pieces[i + 1];
		return (
			next !== undefined &&
			(LEADS_ON.test(piece) || (GENITIVE.test(next) && !/(?:^|\s)[وفبكل]*ال\p{L}+$/u.test(piece)))
		);
	});

/** Marks alone are no text: the full stop behind a clause. */
const unlessMarks = (text: string) => (/[\p{L}\p{Nd}]/u.test(text) ? text.trim() : '');

/** What stands around a clause in its bead; nothing, where only marks do. */
function aroundOf({ bead, sentence, start, end }: Clause, lang: Lang): Gapped | undefined {
	const texts = bead[lang];
	const text = texts[sentence] ?? '';
	const before = unlessMarks([...texts.slice(0, sentence), text.slice(0, start)].join(' '));
	const after = unlessMarks([text.slice(end), ...texts.slice(sentence + 1)].join(' '));
	return before || after ? { lang, before, after } : undefined;
}

/** A clause and what it is cut into. */
interface Cut {
	readonly clause: Clause;
	readonly pieces: readonly string[];
}

/** The clause of a bead that falls into the most pieces. */
function bestOf(bead: Bead, study: Lang, context: Context): Cut | undefined {
	let best: Cut | undefined;
	for (const clause of clausesOf(bead, study)) {
		if (!isWholeClause(clause, study, context)) continue;
		const cuts = cutsOf(partsOf(clause, study, context));
		const words = cuts && shownWords(clause, study, context);
		if (!words || cuts.length < (best?.pieces.length ?? 0)) continue;
		const pieces = piecesOf(words, cuts).map((piece) => piece.join(' '));
		if (study === 'en' || !partsPhrase(pieces)) best = { clause, pieces };
	}
	return best;
}

function ask(bead: Bead, study: Lang, context: Context, random: RandomFor): RebuildQuestion[] {
	const lang = otherLang(study);
	if (bead[lang].length === 0 || context.doubtful.has(bead.id)) return [];
	const best = bestOf(bead, study, context);
	if (!best) return [];
	const { pieces } = best;
	const around = aroundOf(best.clause, study);
	const id = contentId('q', 'rebuild', study, bead.id);
	const order = disorder(pieces.length, random(id));
	return [
		{
			id,
			kind: 'rebuild',
			skill: 'structure',
			study,
			items: order.map((index) => ({ lang: study, text: pieces[index] ?? '' })),
			answer: pieces.map((_, place) => order.indexOf(place)),
			hint: { lang, text: bead[lang].join(' ') },
			...(around && { around }),
			evidence: [bead.id],
		},
	];
}

const isSameText = (a: Gapped | undefined, b: Gapped | undefined): boolean =>
	a?.lang === b?.lang && a?.before === b?.before && a?.after === b?.after;

/** The clause that pieces spell, and where it is cut. */
function findClause(
	pieces: readonly string[],
	bead: Bead | undefined,
	study: Lang,
	context: Context,
) {
	const words = pieces.map((piece) => piece.split(' '));
	const text = words.flat().join(' ');
	const clause = (bead ? clausesOf(bead, study) : []).find(
		(candidate) => shownWords(candidate, study, context)?.join(' ') === text,
	);
	if (!clause) return undefined;
	const lengths = words.map((piece) => piece.length);
	const cuts = lengths
		.slice(1)
		.map((_, index) => lengths.slice(0, index + 1).reduce((a, b) => a + b));
	return {
		around: aroundOf(clause, study),
		whole: isWholeClause(clause, study, context),
		pieces: piecesOf(partsOf(clause, study, context), cuts),
	};
}

/**
 * The words of a clause to be put in order, between what stands before and behind it, with the translation of it all. Why only one order is
 * right: see `pieces.ts`.
 */
export const rebuild: GeneratedKind<'rebuild'> = {
	kind: 'rebuild',
	generate: (context, random) =>
		(['ar', 'en'] as const).flatMap((study) =>
			[...context.beads.values()]
				.flatMap((bead) => ask(bead, study, context, random))
				.slice(0, MOST),
		),
	check(question, context) {
		const report = reportOn(question);
		const { study, items, answer, hint, around, evidence } = question;
		const bead = context.beads.get(evidence[0] ?? '');
		const found = checkEvidence(question, context);
		if (!isPermutation(answer, items.length)) {
			return [...found, report('no-answer', 'The answer doesn’t name each piece once.')];
		}
		const texts = answer.map((index) => items[index]?.text ?? '');
		const clause = findClause(texts, bead, study, context);
		const pieces = clause?.pieces;
		return [
			...found,
			...complaints(
				(!bead || evidence.length !== 1 || context.doubtful.has(bead.id)) &&
					report('doubtful', 'No one bead is sure to translate the clause.'),
				(hint.lang === study || hint.text !== bead?.[hint.lang].join(' ')) &&
					report('wrong-hint', 'The hint isn’t the other side of the bead.'),
				(!pieces || items.some(({ lang }) => lang !== study)) &&
					report('wrong-key', 'The pieces don’t spell a clause of the bead.'),
				clause !== undefined &&
					!isSameText(around, clause.around) &&
					report('wrong-rest', 'What stands around the pieces isn’t the rest of the text.'),
				clause?.whole === false &&
					report('no-clause', 'What the pieces make has no verb, or ends before its clause does.'),
				pieces?.slice(1).some(straddles) === true &&
					report('straddles', 'A piece ends one phrase and begins another.'),
				(pieces?.slice(1).some(isInside) === true || (study === 'ar' && partsPhrase(texts))) &&
					report('parts-phrase', 'A piece ends between a word and what it can’t do without.'),
				(pieces && !isEven(pieces)) === true &&
					report('uneven', 'There are too few or too many pieces, or one is too long.'),
				(pieces && !isTied(pieces)) === true &&
					report('second-answer', 'A piece could stand elsewhere, too.'),
				answer.every((index, place) => index === place) &&
					report('position-clue', 'The pieces are shown in the right order.'),
			),
		];
	},
};
