import { IRREGULAR_VERBS } from '../lexicon/english-verbs.ts';

const IRREGULAR: ReadonlySet<string> = new Set([
	...[...IRREGULAR_VERBS.values()].flatMap(({ participle }) => participle),
	'put',
	'set',
	'cut',
	'shut',
	'split',
]);

/** Whether an adjective is a participle that has an object in its verb: limited, put off, broken. */
export const isParticiple = (gloss: string): boolean => {
	const [first = ''] = gloss.split(' ');
	return IRREGULAR.has(first) || /[^e]ed$/u.test(first);
};
