import { memoizeBy } from '../memo.ts';
import { patternsOf, type Lookup } from './create.ts';
import {
	findGloss,
	findScattered,
	readEnglish,
	type EnglishText,
	type GlossMatch,
	type GlossPattern,
} from './english.ts';
import { actOf, findSplit, isAct, type Act, type SplitMatch } from './english-acts.ts';
import { paradigmLexeme } from './form-index.ts';

/** A place where the English of a bead says a term. */
export interface Evidence extends GlossMatch {
	/** Index of the gloss among the term's. */
	readonly gloss: number;
	/** Its words stand there in another order, or with others between them. */
	readonly scattered: boolean;
	/** Its words stand there uninflected. */
	readonly literal: boolean;
	/** Of a verb and its object with adjectives between them, where the object stands; the place itself is that of the verb. */
	readonly rest?: GlossMatch;
}

/** How many words of the English a place takes. */
export const wordsIn = ({ from, to, rest }: Evidence): number =>
	to - from + (rest ? rest.to - rest.from : 0);

/** Which words of the English a place takes. */
export const placesIn = ({ from, to, rest }: GlossMatch & Pick<Evidence, 'rest'>): number[] => [
	...Array.from({ length: to - from }, (_, i) => from + i),
	...(rest ? placesIn(rest) : []),
];

/** The glosses of a term that are a verb and its object; of others undefined. */
type Acts = readonly (Act | undefined)[];

/** Terms that say what is done to something, by number: a verb or a verbal noun with its object. */
const actsOf = memoizeBy(({ terms, phrases }: Lookup): ReadonlyMap<number, Acts> => {
	const isVerb = (paradigm: number) => terms[paradigmLexeme(paradigm)]?.pos === 'verb';
	const acting = [...phrases.values()].flat().filter(({ derived }) => derived.size > 0);
	return new Map(
		acting.map(({ lexeme, words: [first] }) => {
			const verbal = first?.verbal === false && [...first.paradigms].some(isVerb);
			return [lexeme, (terms[lexeme]?.en ?? []).map((gloss) => actOf(gloss, verbal))];
		}),
	);
});

/** Where a passive is said by its participle alone: a statement issued by the army, of “be issued”. */
function findParticiple(text: EnglishText, gloss: string, pattern: GlossPattern): GlossMatch[] {
	const [, participle] = PASSIVE.exec(gloss) ?? [];
	if (participle === undefined) return [];
	const sequences = pattern.sequences.map((keys) => keys.slice(1));
	return findGloss(text, { sequences }).filter(({ from }) => text.words[from]?.text === participle);
}

const PASSIVE = /^be (\p{L}+(?:ed|en|wn))$/u;

/** A verb with "in" or "on", which a time follows: what is filled in only three years isn't filled in. */
const PARTICLED = /^\S+ (?:in|on|over)$/u;
const MEASURED =
	/^(?:about|almost|an?|exactly|just|last|less|more|nearly|next|only|over|than|the|this|under)$/u;
const TIME =
	/^(?:\p{Nd}.*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|several|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|decades?|century|centuries)$/u;

function isTimed({ words }: EnglishText, { to }: GlossMatch, gloss: string): boolean {
	if (!PARTICLED.test(gloss)) return false;
	let at = to;
	while (at < to + 3 && MEASURED.test(words[at]?.text ?? '')) at++;
	return TIME.test(words[at]?.text ?? '');
}

/** What the English of a bead says of terms. */
export interface BeadEnglish {
	readonly text: EnglishText;
	/**
	 * All places of all glosses of a term, by its number; empty where the English doesn't support
	 * it.
	 */
	readonly evidence: (lexeme: number) => readonly Evidence[];
}

export function readBeadEnglish(sentences: readonly string[], lookup: Lookup): BeadEnglish {
	const text = readEnglish(sentences);
	const known = new Map<number, readonly Evidence[]>();
	const evidence = (lexeme: number) => {
		const term = lookup.terms[lexeme];
		if (!term) return [];
		const found =
			known.get(lexeme) ??
			patternsOf(term, lookup).flatMap((pattern, gloss) => {
				const wanted = (term.en[gloss] ?? '').toLowerCase();
				const act = actsOf(lookup).get(lexeme)?.[gloss];
				const whole: (GlossMatch | SplitMatch)[] = [
					...findGloss(text, pattern),
					...(act ? findSplit(text, act) : []),
				];
				const exact =
					whole.length === 0 && gloss === 0 && term.pos === 'verb'
						? findParticiple(text, wanted, pattern)
						: whole;
				const scattered = exact.length === 0;
				const places = scattered
					? findScattered(text, pattern).filter((place) => !act || isAct(text, act, place))
					: exact;
				return places
					.filter((place) => !isTimed(text, place, wanted))
					.map((place) => {
						const words = text.words.slice(place.from, place.to).map((word) => word.text);
						return { ...place, gloss, scattered, literal: words.join(' ') === wanted };
					});
			});
		known.set(lexeme, found);
		return found;
	};
	return { text, evidence };
}
