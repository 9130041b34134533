import { paragraphsOf } from '../article/parts.ts';
import { otherLang } from '../lang.ts';
import { stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, BeadId, Lang } from '../types.ts';
import {
	isAsked,
	isNear,
	isOpposed,
	isSenseless,
	othersOf,
	signals,
	type Joined,
	type Offered,
} from './connectives.ts';
import { arabicJoined } from './connectives-ar.ts';
import { englishJoined } from './connectives-en.ts';
import { spaced, type Context } from './context.ts';
import { MIN_OPTIONS } from './options.ts';

/** Where an article has a connective, and which of these places are asked about. */

/** Shorter sentences show too little of how they hang together. */
const MIN_WORDS = 8;

/** So many more contrasts than other relations may be asked for, or the other way round. */
const MAX_SURPLUS = 2;

/** A connective in its place, with what is shown around it. */
export interface Place {
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
export function placesIn(study: Lang, context: Context): readonly Place[] {
	const known = found.get(context) ?? {
		ar: findPlaces('ar', context),
		en: findPlaces('en', context),
	};
	found.set(context, known);
	return known[study];
}

/** Signs are looked for without vowel marks. */
export const sideOf = (bead: Bead, lang: Lang) =>
	lang === 'ar' ? stripMarks(bead.ar.join(' ')) : bead.en.join(' ');

/** The other side says the relation, too: so it is no accident of wording. */
export const isConfirmed = ({ bead, joined }: Place, study: Lang): boolean =>
	signals(sideOf(bead, otherLang(study)), otherLang(study), joined.joint);

export const isLong = ({ before, after }: Place) => tokenize(before + after).length >= MIN_WORDS;
/** Whether the words around the gap have the connective that is missing. */
export const hasElsewhere = ({ before, after }: Place, text: string) =>
	spaced(before).includes(spaced(text)) || spaced(after).includes(spaced(text));

/** Wrong in sense, possible by grammar, and not said by the other side. */
export function wrongsAt({ bead, joined }: Place, study: Lang): Offered[] {
	const lang = otherLang(study);
	return othersOf(joined).filter(
		({ joint }) =>
			!isNear(joint, joined.joint) &&
			isSenseless(joined, joint) &&
			(joined.fixed || !signals(sideOf(bead, lang), lang, joint)),
	);
}

/** So many relations are offered that are wrong: of one alone there may be several connectives. */
const countWrong = (place: Place, study: Lang): number =>
	new Set(wrongsAt(place, study).map(({ joint }) => joint)).size;

/** What shows the relation: the sentence, and the one before it where that is another bead's. */
export const evidenceFor = ({ bead, earlier }: Place): BeadId[] => [
	bead.id,
	...(earlier ? [earlier.id] : []),
];

export const isSound = (place: Place, study: Lang, context: Context): boolean =>
	isAsked(place.joined.joint) &&
	!context.doubtful.has(place.bead.id) &&
	isConfirmed(place, study) &&
	isLong(place) &&
	!hasElsewhere(place, place.joined.text) &&
	countWrong(place, study) >= MIN_OPTIONS - 1;

const chosen = new WeakMap<Context, Map<Lang, ReadonlySet<Place>>>();

/**
 * The places that are asked about. Of contrasts there are at most two more than of all else: where every key is one, "take the
 * contrast" would pass for reading.
 */
export function askedIn(study: Lang, context: Context): ReadonlySet<Place> {
	const known = chosen.get(context) ?? new Map<Lang, ReadonlySet<Place>>();
	chosen.set(context, known);
	const made = known.get(study);
	if (made) return made;
	const sound = placesIn(study, context).filter((place) => isSound(place, study, context));
	const opposed = sound.filter(({ joined }) => isOpposed(joined.joint));
	const others = sound.filter(({ joined }) => !isOpposed(joined.joint));
	const most = [...opposed]
		.sort((a, b) => countWrong(b, study) - countWrong(a, study))
		.slice(0, others.length + MAX_SURPLUS);
	const found = new Set([...others.slice(0, opposed.length + MAX_SURPLUS), ...most]);
	known.set(study, found);
	return found;
}
