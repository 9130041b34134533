import { contentId } from '../id.ts';
import { memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { SWAP_VERDICTS, type Lang, type SwapQuestion } from '../types.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { drawChanges, type Changeable } from './swap-draw.ts';
import type { Site } from './swap-place.ts';
import { looksDangling, sitesIn } from './swap-sites.ts';

/** A pack holds no more of a language than this. */
const MOST = 40;
/** With fewer sentences that stand alone, such as hang on another are taken, too. */
const ENOUGH = 5;
/** Shorter sentences are no claim. */
const MIN_WORDS = 6;
/** Two sentences that share more of their words than this say nearly the same. */
const NEAR_DUPLICATE = 0.5;

const sentenceOf = ({ before, from, after }: Site) => before + from + after;
const isLong = (site: Site) => tokenize(sentenceOf(site)).length >= MIN_WORDS;

/** The sentences of an article: every change of every sentence is compared with all of them. */
const sentencesIn = memoizeBy(({ beads }: Context): Readonly<Record<Lang, readonly string[]>> => ({
	ar: [...beads.values()].flatMap(({ ar }) => ar),
	en: [...beads.values()].flatMap(({ en }) => en),
}));

/** How many words two sets share. */
function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}

/** Whether another sentence of the article says what a changed one does, or nearly so. */
function isSaidElsewhere(claim: string, site: Site, study: Lang, context: Context): boolean {
	const own = context.wordsOf(claim);
	const unchanged = sentenceOf(site);
	return sentencesIn(context)[study].some((sentence) => {
		if (sentence === unchanged) return false;
		const words = context.wordsOf(sentence);
		const shared = countShared(own, words);
		return shared > NEAR_DUPLICATE * (own.size + words.size - shared);
	});
}

/** What may be put in a place, so that the sentence is false. */
const changesAt = (site: Site, study: Lang, context: Context): string[] =>
	site.to.filter(
		(text) =>
			fold(text) !== fold(site.from) &&
			!isSaidElsewhere(site.before + text + site.after, site, study, context),
	);

/** Sentences that hang on one that isn't shown (True, For, Yet) are taken only where there are too few others. */
function undangled<T extends { readonly site: Site }>(sites: readonly T[], study: Lang): T[] {
	const dangles = ({ site }: T) => looksDangling(sentenceOf(site), study);
	const whole = sites.filter((one) => !dangles(one));
	const beads = new Set(whole.map(({ site }) => site.bead.id));
	for (const one of sites.filter(dangles)) {
		if (beads.has(one.site.bead.id) || beads.size >= ENOUGH) continue;
		beads.add(one.site.bead.id);
		whole.push(one);
	}
	return whole;
}

const served = new WeakMap<Context, Map<Lang, readonly Changeable[]>>();

/** The places that may be asked about: looked for once. */
function servingIn(study: Lang, context: Context): readonly Changeable[] {
	const known = served.get(context) ?? new Map<Lang, readonly Changeable[]>();
	served.set(context, known);
	const made =
		known.get(study) ??
		undangled(
			sitesIn(study, context)
				.filter(isLong)
				.map((site) => ({ site, changes: changesAt(site, study, context) }))
				.filter(({ changes }) => changes.length > 0),
			study,
		);
	known.set(study, made);
	return made;
}

/** A sentence that hangs on another, where enough stand alone. */
const hangs = (site: Site, study: Lang, context: Context): boolean =>
	looksDangling(sentenceOf(site), study) &&
	!servingIn(study, context).some(
		(one) => one.site.bead === site.bead && one.site.sentence === site.sentence,
	);

/** One place a bead, half of them changed: none is told by being one that could be. */
function askIn(study: Lang, context: Context, random: RandomFor): SwapQuestion[] {
	const stream = random(`swap ${study} ${context.article.id}`);
	const serving = servingIn(study, context);
	const perBead = new Map(stream.shuffle(serving).map((one) => [one.site.bead.id, one]));
	const drawn = new Map(
		drawChanges([...perBead.values()], stream).map((one) => [one.site.bead.id, one]),
	);
	return [...context.beads.keys()]
		.flatMap((bead): SwapQuestion[] => {
			const chosen = drawn.get(bead);
			if (!chosen) return [];
			const { site, to } = chosen;
			return [
				{
					id: contentId('q', 'swap', study, bead),
					kind: 'swap',
					skill: 'detail',
					study,
					prompt: { lang: study, text: site.before + (to ?? site.from) + site.after },
					answer: SWAP_VERDICTS.indexOf(to === undefined ? 'true' : 'false'),
					...(to !== undefined && { changed: { from: site.from, to } }),
					evidence: [bead],
				},
			];
		})
		.slice(0, MOST);
}

/**
 * A sentence of the article, as it is or with a name or a number of the article in another's place: true or false? Where it is
 * changed, nothing tells but what the text says: not grammar, and not that it names one thing twice.
 */
export const swap: GeneratedKind<'swap'> = {
	kind: 'swap',
	generate: (context, random) => [...askIn('ar', context, random), ...askIn('en', context, random)],
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, answer, changed, evidence } = question;
		const bead = context.beads.get(evidence[0] ?? '');
		const sites = sitesIn(study, context).filter((site) => site.bead === bead);
		const site = sites.find((one) =>
			changed
				? one.from === changed.from && one.before + changed.to + one.after === prompt.text
				: sentenceOf(one) === prompt.text,
		);
		const verdict = SWAP_VERDICTS[answer];
		return [
			...checkEvidence(question, context),
			...complaints(
				verdict === undefined && report('no-answer', 'The right answer is not among the options.'),
				verdict !== (changed ? 'false' : 'true') &&
					report('wrong-key', 'What was changed is false, and what wasn’t is true.'),
				(prompt.lang !== study || evidence.length !== 1 || !site) &&
					report(
						'wrong-prompt',
						'The sentence isn’t one of its bead with a name or number that could be changed.',
					),
				bead !== undefined &&
					context.doubtful.has(bead.id) &&
					report('doubtful', 'The two sides of the bead may not translate each other.'),
				site !== undefined &&
					changed !== undefined &&
					!site.to.includes(changed.to) &&
					report(
						'form-class',
						'What was put there is of another sort or grammar, or stands in the sentence.',
					),
				site !== undefined &&
					changed !== undefined &&
					(fold(changed.from) === fold(changed.to) ||
						isSaidElsewhere(prompt.text, site, study, context)) &&
					report('not-false', 'The article says the changed sentence, too.'),
				site !== undefined &&
					isLong(site) &&
					hangs(site, study, context) &&
					report('dangling', 'The sentence hangs on one that isn’t shown, and others don’t.'),
				site !== undefined &&
					!isLong(site) &&
					report('too-short', 'The sentence claims too little.'),
			),
		];
	},
};
