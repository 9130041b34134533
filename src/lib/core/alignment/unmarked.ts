import { stripMarks } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { lengthCost } from './length.ts';
import type { AlignedBead } from './sections.ts';
import { keysOf, waysOf, wordsOf, type GlossesOf } from './ways.ts';

/**
 * A headline or a caption that was run into the text has no mark at its end, in either language. English shows where: a
 * lower-case word, and then a word with a capital that is no name and is followed by a lower-case one or a name's genitive.
 */
const UNMARKED =
	/(?<=\p{Ll}{3,})\s+(?=(?:When|While|They|She|He|We|But|And|Although|However|If|After|Before|Since|Because|There|These|Those)\s+(?:\p{Ll}|\p{Lu}\p{Ll}+['’]s\s))/u;

/** Words that a part must have, of either language. */
const FEWEST = 3;
/** In nats: a word on the side of the cut on which nothing answers it; a cut before a word that goes on; the dearest cut. */
const MISPLACED = 3;
const GOES_ON = 2;
const DEAREST = 6;
/** How sure such a cut can be. */
const SUREST = 0.85;

/** Arabic words that a sentence seldom begins with (those with the article, and prepositions), and such as never end one. */
const CONTINUES =
	/^(?:ال|لل|(?:في|من|إلى|على|عن|مع|بعد|قبل|منذ|ضد|حتى|لدى|بين|عند|حول|خلال|أن|إن)(?!\p{L}))/u;
const LEADS_ON =
	/^و?(?:في|من|إلى|على|عن|مع|أن|إن|لا|لم|لن|قد|كل|بعض|غير|بين|عند|عندما|بينما|حين|لكن|ثم|حيث|إذ|إذا|كما|أو|أم|هذا|هذه)$/u;

const lengthOf = (text: string): number => stripMarks(text).replace(/\s/gu, '').length;

/** Parts a bead in two where both of its sides hold two sentences without a mark between them; else gives it back alone. */
export function partUnmarked(bead: AlignedBead, glossesOf: GlossesOf): AlignedBead[] {
	const [ar] = bead.ar;
	const [first = '', ...others] = bead.en;
	const cut = bead.ar.length === 1 ? UNMARKED.exec(first) : null;
	if (ar === undefined || !cut) return [bead];
	const en: [string, ...string[]] = [
		first.slice(0, cut.index),
		first.slice(cut.index).trim(),
		...others,
	];
	if (tokenize(en[0]).length < FEWEST) return [bead];
	const at = cheapestCut(ar, en[0], en.slice(1).join(' '), glossesOf);
	if (at === undefined) return [bead];
	const confidence = Math.min(bead.confidence, SUREST);
	return [
		{ ar: [ar.slice(0, at).trim()], en: [en[0]], confidence },
		{ ar: [ar.slice(at)], en: en.slice(1), confidence },
	];
}

/** The offset of the word with which the answer to `after` begins; `undefined` where none is likely. */
function cheapestCut(
	ar: string,
	before: string,
	after: string,
	glossesOf: GlossesOf,
): number | undefined {
	const tokens = tokenize(ar);
	const sides = sidesOf(ar, before, after, glossesOf);
	const ratio = lengthOf(`${before}${after}`) / lengthOf(ar);
	let best: { at: number; cost: number } | undefined;
	let misplaced = sides.filter((side) => side < 0).length;
	tokens.forEach((token, k) => {
		const at = token.start;
		const enough = k >= FEWEST && tokens.length - k >= FEWEST;
		if (enough && isGap(ar, tokens, k)) {
			const cost =
				MISPLACED * misplaced +
				(CONTINUES.test(token.text) ? GOES_ON : 0) +
				lengthCost(lengthOf(ar.slice(0, at)), lengthOf(before), ratio) +
				lengthCost(lengthOf(ar.slice(at)), lengthOf(after), ratio);
			if (cost < (best?.cost ?? DEAREST)) best = { at, cost };
		}
		misplaced += sides[k] ?? 0;
	});
	return best?.at;
}

/** White space alone stands before the word, and the word before that doesn't ask for one. */
function isGap(ar: string, tokens: readonly Token[], k: number): boolean {
	const previous = tokens[k - 1];
	const token = tokens[k];
	return (
		!!previous &&
		!!token &&
		!LEADS_ON.test(previous.text) &&
		/^\s+$/u.test(ar.slice(previous.end, token.start))
	);
}

/** For each word of the Arabic: −1 where only `before` answers it, 1 where only `after` does, else 0. */
function sidesOf(ar: string, before: string, after: string, glossesOf: GlossesOf): number[] {
	const keys = [before, after].map(keysOf);
	return wordsOf(ar).map((word) => {
		const ways = waysOf(word, glossesOf);
		const [early, late] = keys.map((own) =>
			ways.some((way) => way.keys.every((key) => own.has(key))),
		);
		return Number(late) - Number(early);
	});
}
