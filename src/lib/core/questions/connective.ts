import * as v from 'valibot';
import { paragraphsOf } from '../article/parts.ts';
import { contentId } from '../id.ts';
import { stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, ConnectiveQuestion, Lang } from '../types.ts';
import { checkFrame, complaints, hasDuplicates, pairs, reportOn } from './checks.ts';
import {
	isAsked,
	isNear,
	isOpposed,
	isSenseless,
	signals,
	type Joined,
	type Joint,
} from './connectives.ts';
import { arabicJoined } from './connectives-ar.ts';
import { englishJoined } from './connectives-en.ts';
import { otherLang, spaced, type Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { MAX_OPTIONS, MIN_OPTIONS } from './options.ts';
import { choiceOf, GAPPED, LANG, PHRASE, QUESTION } from './schema.ts';

/** A pack holds no more of a language than this. */
const MOST = 40;
/** Shorter sentences show too little of how they hang together. */
const MIN_WORDS = 8;

/** So many more contrasts than other relations may be asked for, or the other way round. */
const MAX_SURPLUS = 2;

/** A connective in its place, with what is shown around it. */
interface Place {
	readonly bead: Bead;
	readonly joined: Joined;
	readonly before: string;
	readonly after: string;
	/** The bead of the sentence before, where that is another. */
	readonly earlier: Bead | undefined;
}

function findPlaces(study: Lang, { article, lookup }: Context): Place[] {
	return paragraphsOf(article).flatMap(({ beads }) => {
		const sentences = beads.flatMap((bead) => bead[study].map((text) => ({ bead, text })));
		return sentences.flatMap(({ bead, text }, i): Place[] => {
			const previous = sentences[i - 1];
			const found =
				study === 'ar' ? arabicJoined(text, lookup) : englishJoined(text, previous?.text);
			const lead = previous ? `${previous.text} ` : '';
			return found
				.filter(({ start }) => start > 0 || previous !== undefined)
				.map((joined) => ({
					bead,
					joined,
					before: lead + text.slice(0, joined.start),
					after: text.slice(joined.end),
					earlier: previous && previous.bead !== bead ? previous.bead : undefined,
				}));
		});
	});
}

const found = new WeakMap<Context, Readonly<Record<Lang, readonly Place[]>>>();

/** All connectives of the article in a language, each with the sentence before it: looked for once. */
function placesIn(study: Lang, context: Context): readonly Place[] {
	const known = found.get(context) ?? {
		ar: findPlaces('ar', context),
		en: findPlaces('en', context),
	};
	found.set(context, known);
	return known[study];
}

/** Signs are looked for without vowel marks. */
const sideOf = (bead: Bead, lang: Lang) =>
	lang === 'ar' ? stripMarks(bead.ar.join(' ')) : bead.en.join(' ');

/** The other side says the relation, too: so it is no accident of wording. */
const isConfirmed = ({ bead, joined }: Place, study: Lang): boolean =>
	signals(sideOf(bead, otherLang(study)), otherLang(study), joined.joint);

const isLong = ({ before, after }: Place) => tokenize(before + after).length >= MIN_WORDS;
/** Whether the words around the gap have the connective that is missing. */
const hasElsewhere = ({ before, after }: Place, text: string) =>
	spaced(before).includes(spaced(text)) || spaced(after).includes(spaced(text));

/** Wrong in sense, possible by grammar, and not said by the other side. */
function wrongsAt({ bead, joined }: Place, study: Lang): [Joint, string][] {
	const lang = otherLang(study);
	return (Object.entries(joined.others) as [Joint, string][]).filter(
		([joint]) =>
			!isNear(joint, joined.joint) &&
			isSenseless(joined, joint) &&
			(joined.fixed || !signals(sideOf(bead, lang), lang, joint)),
	);
}

const isSound = (place: Place, study: Lang, context: Context): boolean =>
	isAsked(place.joined.joint) &&
	!context.doubtful.has(place.bead.id) &&
	isConfirmed(place, study) &&
	isLong(place) &&
	!hasElsewhere(place, place.joined.text) &&
	wrongsAt(place, study).length >= MIN_OPTIONS - 1;

const chosen = new WeakMap<Context, Map<Lang, ReadonlySet<Place>>>();

/**
 * The places that are asked about. Of contrasts there are at most two more than of all else: where every key is one, "take the
 * contrast" would pass for reading.
 */
function askedIn(study: Lang, context: Context): ReadonlySet<Place> {
	const known = chosen.get(context) ?? new Map<Lang, ReadonlySet<Place>>();
	chosen.set(context, known);
	const made = known.get(study);
	if (made) return made;
	const sound = placesIn(study, context).filter((place) => isSound(place, study, context));
	const opposed = sound.filter(({ joined }) => isOpposed(joined.joint));
	const others = sound.filter(({ joined }) => !isOpposed(joined.joint));
	const most = [...opposed]
		.sort((a, b) => wrongsAt(b, study).length - wrongsAt(a, study).length)
		.slice(0, others.length + MAX_SURPLUS);
	const found = new Set([...others.slice(0, opposed.length + MAX_SURPLUS), ...most]);
	known.set(study, found);
	return found;
}

function ask(place: Place, study: Lang, context: Context, random: RandomFor): ConnectiveQuestion[] {
	const { bead, joined, before, after, earlier } = place;
	const id = contentId('q', 'connective', study, bead.id, `${joined.text} ${before.length}`);
	const stream = random(id);
	if (!askedIn(study, context).has(place)) return [];
	const wrongs = stream.shuffle(wrongsAt(place, study)).slice(0, MAX_OPTIONS - 1);
	const options = stream.shuffle([joined.text, ...wrongs.map(([, text]) => text)]);
	return [
		{
			id,
			kind: 'connective',
			skill: 'structure',
			study,
			prompt: { lang: study, before, after },
			options: options.map((text) => ({ lang: study, text })),
			answer: options.indexOf(joined.text),
			evidence: [bead.id, ...(earlier ? [earlier.id] : [])],
		},
	];
}

/**
 * A connective to be restored between two sentences or clauses. The others could all stand there by grammar and say another
 * relation; the other side of the bead, which isn't shown, says the same relation.
 */
export const connective: GeneratedKind<'connective'> = {
	kind: 'connective',
	schema: v.strictObject({
		kind: v.literal('connective'),
		study: LANG,
		prompt: GAPPED,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
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
		const possible = Object.entries(joined.others) as [Joint, string][];
		const joints = wrong.map((text) => possible.find(([, other]) => other === text)?.[0]);
		const lang = otherLang(study);
		return [
			...frame,
			...complaints(
				texts[answer] !== joined.text &&
					report('wrong-key', 'The right option isn’t what was left out.'),
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
				pairs(joints).some(([a, b]) => a !== undefined && b !== undefined && isNear(a, b)) &&
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
