import { stripMarks } from '../text/fold.ts';
import { lengthCost } from './length.ts';

/** A place where an Arabic sentence may be cut so that its parts answer the English ones. */
export interface ClauseSplit {
	/** UTF-16 offset of the word that the second part begins with. */
	readonly at: number;
	/** How many of the English sentences the first part answers. */
	readonly en: number;
	/** In nats; the least is the best. */
	readonly cost: number;
}

/**
 * What it costs to cut after ؛ or ،, or before a و without either: news joins main clauses with ، and most often goes on with a
 * conjunction, but ، also parts names and asides. Set on the development texts, where the optimum is flat.
 */
const MARKS = { '؛': 0, '،': 1 } as const;
const BARE = 4;
/** Taken off where the second part begins with a word that joins clauses, or with a quotation. */
const JOINING = 1;
/** More for a cut behind an aside, of no more than so many words since the last mark: «…، ومع ذلك، …». */
const ASIDE = 2;
const ASIDE_WORDS = 2;

const JOINS =
	/^(?:["“«]|[وف]\p{L}{2,}|(?:ثم|لكن|غير|بل|بينما|فيما|كما|حيث|إذ|إلا|مما|وقد|لذا|لذلك)(?!\p{L}))/u;
/** Words that have و as a letter of their own, in the shapes that news uses most. */
const OWN_WAW =
	/^و(?:زير|زار|زراء|فق|فد|قت|رق|حد|طن|ضع|جود|اقع|سط|صول|ثيق|ثائق|كال|سيل|سائل|احد|راء|اشنطن|قف|جه|لاي|عد|لد|ساط|ظيف|ظائف|الد|لي)/u;
/** White space after ، or ؛ and closing quotes, or before a word with و. */
const GAPS = /(?<mark>[،؛])?["”’»)\]]*\s+(?=(?<next>\S+))/gu;

const lengthOf = (text: string): number => stripMarks(text).replace(/\s/gu, '').length;

/**
 * Where an Arabic sentence may be cut so that its parts answer the English sentences one after the other, the cheapest
 * first: by the marks that stand there and by the length model of Gale and Church. It needs no lexicon, so that it is at
 * once done anywhere; `clausesByWords` knows better. Empty where there is no mark and no و, or no second sentence.
 */
export function clauseSplits(ar: string, en: readonly string[]): ClauseSplit[] {
	const enLengths = en.map(lengthOf);
	const enTotal = sum(enLengths);
	const arTotal = lengthOf(ar);
	if (en.length < 2 || arTotal === 0 || enTotal === 0) return [];
	const ratio = enTotal / arTotal;
	const splits: ClauseSplit[] = [];
	let passed = 0;
	let counted = 0;
	let words = 0;
	for (const { index, 0: gap, groups = {} } of ar.matchAll(GAPS)) {
		const at = index + gap.length;
		passed += lengthOf(ar.slice(counted, at));
		counted = at;
		words++;
		const { mark, next = '' } = groups;
		const price = priceOf(mark, next) + (words <= ASIDE_WORDS ? ASIDE : 0);
		if (mark) words = 0;
		if (price === Infinity || at === gap.length) continue;
		for (let k = 1; k < en.length; k++) {
			const before = sum(enLengths.slice(0, k));
			const cost =
				price +
				lengthCost(passed, before, ratio) +
				lengthCost(arTotal - passed, enTotal - before, ratio);
			splits.push({ at, en: k, cost });
		}
	}
	return splits.sort((a, b) => a.cost - b.cost || a.at - b.at);
}

/** The offsets of `clauseSplits`, each once. */
export const clauseBreaks = (ar: string, en: readonly string[]): readonly number[] => [
	...new Set(clauseSplits(ar, en).map(({ at }) => at)),
];

function priceOf(mark: string | undefined, next: string): number {
	const joins = JOINS.test(next) && !OWN_WAW.test(next);
	if (mark === '،' || mark === '؛') return MARKS[mark] - (joins ? JOINING : 0);
	return joins && next.startsWith('و') ? BARE : Infinity;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
