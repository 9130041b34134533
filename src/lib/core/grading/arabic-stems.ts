/** What may stand before a word without being part of it: و and ف, one of ب ك ل س, the article. */
const BEFORE = ['', 'و', 'ف'].flatMap((join) =>
	['', 'ب', 'ك', 'ل', 'س', 'ال', 'بال', 'كال', 'لل'].map((proclitic) => join + proclitic),
);

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'كما', 'نا', 'ني', 'ي'];
const ENDINGS = ['ات', 'ين', 'ون', 'ان', 'ي', 'ية', 'يين', 'يون', 'يات', 'ا'];
/** After a word: a number, a nisba, the feminine, a pronoun, a number and a pronoun. */
const AFTER = [
	...new Set(['', 'ة', ...ENDINGS, ...PRONOUNS, ...PRONOUNS.map((pronoun) => `ات${pronoun}`)]),
];

/** حدّ and حقّ. */
const SHORTEST = 2;

/** In what was typed final ه and ة are one letter, and so are ى and ي; the ى of a verb is no ending. */
const sameEnd = (word: string): string => word.replace(/ة$/u, 'ه').replace(/ى$/u, 'ي');

/** A pair of words that two words are the same inflection of. */
interface Stems {
	readonly typed: string;
	readonly expected: string;
	/** Whether anything was taken off behind. */
	readonly ending: boolean;
}

/**
 * What is left of two words, of letters without marks, when the same is taken off both: استغلال and استقلال of استغلالهم and
 * استقلالهم. Guesses: all that are long enough, each as it stands and with the ة that the ending may have taken the place of.
 */
export function sharedStems(typed: string, expected: string): Stems[] {
	const loose = sameEnd(typed);
	const before = BEFORE.filter((clitic) => loose.startsWith(clitic) && expected.startsWith(clitic));
	const after = AFTER.filter((end) => loose.endsWith(sameEnd(end)) && expected.endsWith(end));
	return before.flatMap((clitic) =>
		after.flatMap((end) => {
			const cut = (word: string) => word.slice(clitic.length, word.length - end.length);
			const [one, other] = [cut(typed), cut(expected)];
			if (clitic + end === '' || one === other) return [];
			if (Math.min(one.length, other.length) < SHORTEST) return [];
			const whole = (stem: string) => (end === '' ? [stem] : [stem, withTa(stem)]);
			return whole(other).flatMap((meant) =>
				whole(one).map((own) => ({ typed: own, expected: meant, ending: end !== '' })),
			);
		}),
	);
}

/** سيادة of سيادتها, زيارة of زيارات. */
const withTa = (stem: string): string => `${stem.replace(/ت$/u, '')}ة`;
