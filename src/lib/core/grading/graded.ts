/** What grading says of an answer, as data: the interface words it. */

export type Verdict = 'right' | 'almost' | 'wrong';

/** From the strictest to the loosest; the first that fits an answer is its tier. */
export const TIERS = ['exact', 'vowels', 'spelling', 'article', 'slip', 'wrong'] as const;
export type Tier = (typeof TIERS)[number];

/** One rule by which an answer differs from what was expected, with what a sentence about it names. */
export type Reason =
	/**
	 * A vowel mark, shadda or accent that contradicts the letter's own; both are written as combining
	 * marks. `word` is the other word that is vowelled so, where one is known.
	 */
	| {
			readonly rule: 'vowel';
			readonly letter: string;
			readonly typed: string;
			readonly expected: string;
			readonly word?: string;
	  }
	/** The letter that was typed for the expected one: ا for أ; ه for ة; ي for ى. */
	| {
			readonly rule: 'hamza' | 'ta-marbuta' | 'alif-maqsura';
			readonly typed: string;
			readonly expected: string;
	  }
	/** Another spelling that is as good: مسئول and مسؤول, organise and organize. Both as they stand. */
	| { readonly rule: 'variant'; readonly typed: string; readonly expected: string }
	/** Hyphens, apostrophes, full stops, or words written together; in English only. */
	| { readonly rule: 'joining' }
	/** An article too many or too few beside a headword that stands alone; any article in English. */
	| { readonly rule: 'article'; readonly change: 'extra' | 'missing' }
	/** The same inside a term of several words, where it changes the meaning; `expected` is the word. */
	| {
			readonly rule: 'iḍāfa-article';
			readonly change: 'extra' | 'missing';
			readonly expected: string;
	  }
	/** The same in a gap of a sentence, whose grammar says whether the word is definite. */
	| { readonly rule: 'sentence-article'; readonly change: 'extra' | 'missing' }
	/** “to” before an English verb. */
	| { readonly rule: 'to'; readonly change: 'extra' | 'missing' }
	/** One letter too many, too few, wrong, or changed with its neighbour; the words that it stands in. */
	| {
			readonly rule: 'slip';
			readonly edit: 'insert' | 'delete' | 'replace' | 'swap';
			readonly typed: string;
			readonly expected: string;
	  }
	/** What was typed is another word: `word`, in its known spelling. */
	| { readonly rule: 'other-word'; readonly word: string }
	/** What was typed means the right thing, but another word, or another form of it, is wanted. */
	| { readonly rule: 'near' };

/** Each rule once, in the order of the text; never empty. */
export type Note = readonly [Reason, ...Reason[]];

export interface Graded {
	readonly verdict: Verdict;
	/** `wrong` of what fits none, and of another word, near or not; else what fitted, also where it is only almost right. */
	readonly tier: Tier;
	/** Absent where there is nothing to say: of an exact answer, of missing vowels, of what is simply wrong. */
	readonly note?: Note;
	/** The accepted answer that fits best, as it was given; of a wrong answer the first, or '' if none is accepted. */
	readonly expected: string;
}

/** What one accepted answer makes of an answer. */
export type Fit = Omit<Graded, 'expected'>;

const same = (one: Reason, other: Reason) => JSON.stringify(one) === JSON.stringify(other);

/** A fit with its reasons, each of them once. */
export function fit(verdict: Verdict, tier: Tier, reasons: readonly Reason[] = []): Fit {
	const [first, ...rest] = reasons.filter(
		(reason, i) => reasons.findIndex((other) => same(reason, other)) === i,
	);
	return first === undefined ? { verdict, tier } : { verdict, tier, note: [first, ...rest] };
}

/** The answer is another word. */
export const otherWord = (word: string): Fit =>
	fit('wrong', 'wrong', [{ rule: 'other-word', word }]);
