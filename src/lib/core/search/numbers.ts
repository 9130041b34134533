const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, string> = new Map([
	...UNITS.map((word, i): [string, string] => [String(i), word]),
	...TENS.map((word, i): [string, string] => [String((i + 2) * 10), word]),
	['100', 'hundred'],
	['1000', 'thousand'],
	['1000000', 'million'],
	['1000000000', 'billion'],
]);

/** The English word for a number in digits, where it has one of its own: 2 → two. */
export const numberWord = (digits: string): string | undefined => WORDS.get(digits);
