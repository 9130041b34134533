import { stripMarks } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Lang } from '../types.ts';

/** What is aligned: a sentence, or a whole heading. */
export interface Unit {
	readonly text: string;
	/** Index of its line among the lines of its language. */
	readonly line: number;
	readonly heading: boolean;
	/** Characters without white space and vowel marks, which a text may have or not. */
	readonly length: number;
}

export const unitsOf = (lines: readonly Line[], lang: Lang): Unit[] =>
	lines.flatMap((line, index) =>
		(line.heading ? [line.text] : splitSentences(line.text, lang)).map((text) => ({
			text,
			line: index,
			heading: line.heading,
			length: stripMarks(text).replace(/\s/gu, '').length,
		})),
	);

/** Where lines begin among the units: `breaks[k]` is 1 if a line ends before unit k. Both ends of the text count. */
export function lineBreaks(units: readonly Unit[]): Uint8Array {
	const breaks = new Uint8Array(units.length + 1).fill(1);
	for (let k = 1; k < units.length; k++) breaks[k] = units[k]?.line === units[k - 1]?.line ? 0 : 1;
	return breaks;
}
