import type { Random } from '../random.ts';
import type { Bead, Bilingual, Lang } from '../types.ts';
import { lengthTells } from './checks.ts';
import { contentIn } from './content.ts';
import type { Context } from './context.ts';
import type { QuestionOf, RandomFor } from './kind.ts';
import { lengthOf } from './look.ts';
import { nationsIn } from './nations.ts';
import { drawOptions, MAX_OPTIONS, MIN_OPTIONS } from './options.ts';
import { LANGS, mayProve, sharedBy, sideOf, wordingTells } from './wording.ts';

/** Which sentences stand beside the one that proves a claim. */

export type Claim = QuestionOf<'claim'>;

/** The right one is not longer or shorter than all the others by more than this share. */
export const LENGTH_MARGIN = 0.25;
/** No option is longer than another by more than this factor and a few words. */
const LENGTH_FACTOR = 1.8;
const FEW_WORDS = 30;
/** How much a sentence's being about as long as the proof counts, as against its wording; the first that serves is taken. */
const WEIGHTS_OF_LENGTH = [0, 2, 4, 6, 8];

export const alikeInLength = (a: string, b: string) =>
	Math.max(a.length, b.length) <= LENGTH_FACTOR * Math.min(a.length, b.length) + FEW_WORDS;

/** A claim with no more content than this beside its actor says so little that much else of the actor may prove it. */
const FEW_DEEDS = 3;

/** Whether a sentence is about the actor of a claim that says little: it may be read as another proof. */
export function isOfSameActor(claim: Bilingual, bead: Bead, context: Context): boolean {
	if (contentIn(context, claim.en, 'en').size > FEW_DEEDS + 1) return false;
	const actors = nationsIn(claim.en);
	return nationsIn(sideOf(bead, 'en')).some((one) =>
		actors.some((actor) => actor.kin[0] === one.kin[0]),
	);
}

/** The sentences that may stand beside the proof of a claim, and how much each has to be read before it is put aside. */
function distractorsOf(claim: Claim, key: Bead, study: Lang, context: Context) {
	const shared = new Map(LANGS.map((lang) => [lang, sharedBy(claim.prompt, key, lang, context)]));
	const wordingOf = (bead: Bead) =>
		LANGS.reduce((sum, lang) => {
			const words = sharedBy(claim.prompt, bead, lang, context);
			const alike = words.filter((word) => shared.get(lang)?.includes(word));
			return sum + words.length + 3 * alike.length;
		}, 0);
	return [...context.beads.values()]
		.filter(
			(bead) =>
				bead !== key &&
				bead.ar.length > 0 &&
				bead.en.length > 0 &&
				!mayProve(claim.prompt, bead, context) &&
				!isOfSameActor(claim.prompt, bead, context),
		)
		.map((bead) => ({
			bead,
			wording: wordingOf(bead),
			isClose: !lengthTells([sideOf(key, study), sideOf(bead, study)], 0, LENGTH_MARGIN),
		}));
}

/**
 * In which order the ranks by length are tried, as numbers of options longer than the key. The longest sentence proves most, and some
 * proofs have no longer beside them: where there is a choice, the key is the longest half as often as it would be by chance.
 */
function ranksFor({ shuffle, next }: Random): number[] {
	const ranks = shuffle([...Array(MAX_OPTIONS).keys()]);
	return ranks[0] === 0 && next() < 0.5 ? [...ranks.slice(1), 0] : ranks;
}

/** Options whose rank, soundness and wording serve; nothing where no draw gives any. */
export function optionsFor(
	claim: Claim,
	key: Bead,
	study: Lang,
	context: Context,
	id: string,
	random: RandomFor,
): Bead[] | undefined {
	const candidates = distractorsOf(claim, key, study, context);
	const length = (bead: Bead) => lengthOf(sideOf(bead, study));
	let second: Bead[] | undefined;
	for (const longer of ranksFor(random(`${id} rank`))) {
		for (const weight of WEIGHTS_OF_LENGTH) {
			const options = drawOptions(
				{
					key,
					candidates,
					// What shares words with the claim has to be read before it is put aside; those of its proof most of all.
					score: ({ wording, isClose }) => wording + (isClose ? weight : 0),
					optionOf: ({ bead }) => bead,
					fit: (a, b) => alikeInLength(sideOf(a, study), sideOf(b, study)),
					lengthOf: length,
					longer,
				},
				random(id),
			);
			const texts = options.map((bead) => sideOf(bead, study));
			const others = options.filter((bead) => bead !== key);
			if (options.length < MIN_OPTIONS) continue;
			if (lengthTells(texts, options.indexOf(key), LENGTH_MARGIN)) continue;
			if (wordingTells(claim.prompt, key, others, context)) continue;
			if (others.filter((bead) => length(bead) > length(key)).length === longer) return options;
			second ??= options;
		}
	}
	return second;
}
