import { memoizeBy } from '../memo.ts';
import type { Random } from '../random.ts';
import { fold } from '../text/fold.ts';
import { alikeInLength, areDelicate } from './checks.ts';
import type { Context } from './context.ts';
import type { RandomFor } from './kind.ts';
import type { Kinship, Member } from './kinship.ts';
import { lengthOf } from './look.ts';
import { drawOptions, MAX_OPTIONS, MIN_OPTIONS } from './options.ts';
import { placesOf } from './word.ts';

/** The options of a question about a family: one that belongs to it among strangers, or the other way round. */

/** An unlucky draw isn’t to decide whether a word is asked about. */
const TRIES = 12;

export const sameLength = (a: Member, b: Member): boolean =>
	alikeInLength(lengthOf(a.text), lengthOf(b.text));

/** Whether two words may stand together: other letters, and neither much longer. */
const differ = (a: Member, b: Member): boolean => fold(a.text) !== fold(b.text) && sameLength(a, b);

/** The option that is asked for isn't the only one of its part of speech. */
export const hasCompany = (key: Member, others: readonly Member[]): boolean =>
	others.some(({ pos }) => pos === key.pos);

/** Words that an article has are known sooner than others, and are in its pack already. */
const ofArticle = (context: Context, { id }: Member): number => {
	const word = context.word(id);
	return word && placesOf(word).length > 0 ? 4 : 0;
};

/** Whether a word may be met with by chance. */
const isDecent =
	(context: Context) =>
	({ id }: Member): boolean =>
		!areDelicate([id], context);

/** The best of some words by a score and a little chance, each fitting with all before it. */
function choose(
	count: number,
	chosen: readonly Member[],
	candidates: readonly Member[],
	score: (member: Member) => number,
	fit: (a: Member, b: Member) => boolean,
	random: Random,
): Member[] {
	const ranked = candidates
		.map((member) => ({ member, score: score(member) + 3 * random.next() }))
		.sort((a, b) => b.score - a.score);
	const taken = [...chosen];
	for (const { member } of ranked) {
		if (taken.length >= chosen.length + count) break;
		if (taken.every((other) => differ(other, member) && fit(other, member))) taken.push(member);
	}
	return taken.slice(chosen.length);
}

/** The option that is asked for, and the others. */
interface Drawn {
	readonly key: Member;
	readonly others: readonly Member[];
}

/** How options of a word are drawn, of what is looked for once; nothing where there is too little to draw from. */
type Making = (word: Member, kinship: Kinship, context: Context) => Draw | undefined;

export type Draw = (random: Random) => Drawn | undefined;

/** Of a word's family what may stand beside it. */
const kinOf = (word: Member, kinship: Kinship, context: Context): Member[] =>
	kinship
		.family(word)
		.filter((other) => !kinship.shows(word, other))
		.filter(isDecent(context));

const strangersOf = (word: Member, kinship: Kinship, context: Context): Member[] =>
	kinship.strangers(word).filter(isDecent(context));

/** One of the family among words that look like it; nothing where too few do. */
export const belonging: Making = (word, kinship, context) => {
	const strangers = strangersOf(word, kinship, context);
	if (strangers.length < MIN_OPTIONS - 1) return undefined;
	const kin = kinOf(word, kinship, context);
	if (kin.length === 0) return undefined;
	/** What is unlike one of the family, and how good a distractor each is for it. */
	const rivalsOf = memoizeBy((key: Member) => {
		const candidates = strangers.filter((other) => kinship.isStranger(key, other));
		const scores = candidates.map((one) => kinship.likeness(key, one) + ofArticle(context, one));
		return { candidates, scores };
	});
	return (random) => {
		const [key] = choose(
			1,
			[],
			kin,
			(one) => ofArticle(context, one),
			() => true,
			random,
		);
		if (!key) return undefined;
		const { candidates, scores } = rivalsOf(key);
		const options = drawOptions<Member, Member>(
			{
				key,
				candidates,
				score: scores,
				optionOf: (one) => one,
				// Of one family among the others none could be right: all of it falls away unread.
				fit: (a, b) => differ(a, b) && !kinship.isKin(a, b),
				lengthOf: ({ text }) => lengthOf(text),
			},
			random,
		);
		return { key, others: options.filter((one) => one !== key) };
	};
};

/** Three of the family and one that looks like them. */
export const outside: Making = (word, kinship, context) => {
	const kin = kinOf(word, kinship, context);
	if (kin.length < MAX_OPTIONS - 1) return undefined;
	const strangers = strangersOf(word, kinship, context);
	const fits = (a: Member, b: Member) => !kinship.shows(a, b);
	return (random) => {
		const others = choose(MAX_OPTIONS - 1, [], kin, (one) => ofArticle(context, one), fits, random);
		if (others.length < MAX_OPTIONS - 1) return undefined;
		const [key] = choose(
			1,
			others,
			strangers.filter(
				(other) =>
					hasCompany(other, others) && others.every((kin) => kinship.isStranger(kin, other)),
			),
			(one) => Math.max(...others.map((other) => kinship.likeness(other, one))),
			() => true,
			random,
		);
		return key && { key, others };
	};
};

/** The first draw that leaves enough options, the right one not alone of its part of speech, nor told by its spelling. */
export function luckiest(
	draw: Draw,
	asked: Member,
	kinship: Kinship,
	id: string,
	random: RandomFor,
) {
	for (let i = 0; i < TRIES; i++) {
		const stream = random(i === 0 ? id : `${id} ${i}`);
		const made = draw(stream);
		if (!made || made.others.length < MIN_OPTIONS - 1) continue;
		const { key, others } = made;
		const [kin, strangers] = kinship.isKin(asked, key) ? [[key], others] : [others, [key]];
		if (hasCompany(key, others) && !kinship.tells(asked, kin, strangers)) return { made, stream };
	}
	return undefined;
}
