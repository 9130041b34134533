import { IRREGULAR_VERBS } from '../lexicon/english-verbs.ts';
import type { Clause } from './clauses.ts';
import { words } from './words-en.ts';

/** The verbs of an English clause. */

/** Verbs and adjectives that can't do without the infinitive behind them. */
export const CATENATIVE = words(
	'expected labours labors want wants wanted try tries tried seem seems seemed fail fails failed begin began need needs able unable willing unwilling ready likely refuse refuses refused decide decided agree agreed hope hopes hoped continue continued used wrong mistake going position',
);

const FINITE = words(
	'is are was were am has have had will would can could may might must shall cannot do does did',
);
const BARE_PASTS = new Set(
	[...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) =>
		past.filter((one) => !participle.includes(one)),
	),
);

/** A verb of a relative is none of the clause: the role that each plays. */
const beforeRelative = (clause: readonly string[]): readonly string[] => {
	const at = clause.findIndex((word, i) => i > 0 && /^(?:that|which|who|whose|whom)$/u.test(word));
	return at < 0 ? clause : clause.slice(0, at);
};

/** Whether a clause has a verb of its own, outside a phrase: an auxiliary, or a form that is a past and no participle. */
export const hasVerb = ({ words: list }: Clause): boolean =>
	beforeRelative(list.map(({ text }) => text.toLowerCase())).some(
		(word, i, all) =>
			FINITE.has(word) ||
			BARE_PASTS.has(word) ||
			CATENATIVE.has(word) ||
			// They discovered: no participle follows a subject that is nothing else.
			(word.endsWith('ed') && /^(?:i|he|she|it|we|they)$/u.test(all[i - 1] ?? '')) ||
			// The talks yielded nothing, arrived in the belief: no participle has an object, or tells how what it describes came.
			(word.endsWith('ed') &&
				/^(?:nothing|the|an?|it|them|its|their|no|part|in|that)$/u.test(all[i + 1] ?? '')),
	);
