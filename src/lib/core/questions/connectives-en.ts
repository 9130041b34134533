import { DETERMINERS, irregular } from '../lexicon/english-words.ts';
import { memoize } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Joined, Joint } from './connectives.ts';

/** Where a connective stands and what stands around it: in one frame all have the same grammar. */
interface Frame {
	readonly keys: Readonly<Record<string, Joint>>;
	readonly others: Joined['others'];
	readonly initial: boolean;
	/** Its own comma after it, or before it; a frame without either may have one before it. */
	readonly comma?: 'after' | 'before';
}

const FRAMES: readonly Frame[] = [
	{
		keys: { But: 'adversative', Yet: 'adversative' },
		others: { consecutive: ['So', 'Hence'], alternative: ['Or', 'Or else'], causal: 'For' },
		initial: true,
	},
	{
		keys: { but: 'adversative', yet: 'adversative' },
		others: { consecutive: ['so', 'and so'], alternative: ['or', 'or else'] },
		initial: false,
		comma: 'before',
	},
	{
		keys: {
			However: 'adversative',
			Nevertheless: 'adversative',
			Nonetheless: 'adversative',
			'Even so': 'adversative',
		},
		others: {
			consecutive: 'As a result',
			example: 'For example',
			restatement: ['In other words', 'That is'],
		},
		initial: true,
		comma: 'after',
	},
	{
		keys: {
			Although: 'concessive',
			Though: 'concessive',
			'Even though': 'concessive',
			Because: 'causal',
		},
		others: { concessive: 'Although', condition: 'Unless', limit: 'Until' },
		initial: true,
	},
	{
		keys: { If: 'condition' },
		others: { causal: ['As', 'Because'], concessive: 'Although' },
		initial: true,
	},
	{
		keys: { for: 'causal' },
		others: { alternative: ['or', 'or else'], condition: 'unless' },
		initial: false,
		comma: 'before',
	},
	{
		keys: {
			although: 'concessive',
			'even though': 'concessive',
			whereas: 'contrast',
			while: 'contrast',
			because: 'causal',
		},
		others: {
			concessive: 'although',
			purpose: 'so that',
			condition: 'unless',
			limit: 'until',
			alternative: ['or', 'or else'],
			comparison: ['as if', 'as though'],
		},
		initial: false,
	},
];

/** What can't begin a clause with a subject of its own: but not, so far, while waiting, because of. */
const NO_SUBJECT = new Set(
	(
		'also not only rather instead of in on at by with to for from as when if because then still never now even perhaps far that much many ' +
		'little few long again ever more less who which what and or but one-sided'
	).split(' '),
);
const AUXILIARY = new Set(
	(
		'is are was were has have had will would can could may might must should did does do cannot remains remain ' +
		'isn’t aren’t wasn’t weren’t won’t can’t couldn’t didn’t doesn’t don’t'
	).split(' '),
);

/** These begin a clause and no phrase, where a subject follows. */
const CLAUSE_ONLY = new Set(['whereas', 'while', 'because', 'Because']);

/** A time that hasn't come: no fact is told with it. */
const SOME_DAY = /^[^,.;:!?]*\b(?:one day|some day|someday|ever)\b/iu;
/** Grants what is said before: only what opposes it may follow. */
const GRANTED = /(?:^|[.!?] )(?:True|Granted|Admittedly|To be sure|Certainly), [^.!?]*[.!?,;]? ?$/u;
/** Of what may or will be, much may be the condition. */
const MODAL = /\b(?:will|would|can|could|may|might|shall|should|must)\b/iu;

/** Whether a clause with its subject begins here, and no phrase: a finite verb comes before the next stop. */
function beginsClause(text: string, sure: boolean): boolean {
	const [first, ...rest] = tokenize(/^[^.;:!?]*/u.exec(text)?.[0] ?? '').map((token) =>
		token.text.toLowerCase(),
	);
	if (first === undefined || NO_SUBJECT.has(first) || first.endsWith('ing')) return false;
	if (sure) return rest.length > 0 && rest[0] !== 'of';
	return rest
		.slice(0, 12)
		.some(
			(word) =>
				AUXILIARY.has(word) ||
				(word.endsWith('ed') && !DETERMINERS.has(word)) ||
				irregular().has(word) ||
				/(?:ates|ises|izes|ains|urs|akes|ives|ows|eeps|eeks)$/u.test(word),
		);
}

/** A connective as a whole word. */
const patternOf = memoize(
	(key) => new RegExp(`(?<![\\p{L}\\p{M}’'-])${key}(?![\\p{L}\\p{M}’'-])`, 'gu'),
);

function* placesOf(sentence: string, key: string, { initial, comma }: Frame) {
	if (!sentence.includes(key)) return;
	for (const { index } of sentence.matchAll(patternOf(key))) {
		const before = sentence.slice(0, index);
		if (/\b(?:although|though|despite)\b/iu.test(before)) continue;
		const after = sentence.slice(index + key.length);
		if (initial ? before !== '' : before === '') continue;
		if ((comma === 'after') !== /^,/u.test(after)) continue;
		if (comma === 'before' && !/[,;—] $/u.test(before)) continue;
		if (key === 'If' && !SOME_DAY.test(after)) continue;
		// For what it has made is too little.
		const rest = key === 'for' ? after.replace(/^ what /u, ' ') : after;
		if (beginsClause(rest.replace(/^,/u, ''), CLAUSE_ONLY.has(key)))
			yield { start: index, end: index + key.length };
	}
}

const withoutCondition = ({ others }: Frame): Joined['others'] => {
	const { condition: _, ...rest } = others;
	return rest;
};

/** The connectives of an English sentence in whose place others could stand by grammar. */
export const englishJoined = (sentence: string, previous = ''): Joined[] =>
	FRAMES.flatMap((frame) =>
		Object.entries(frame.keys).flatMap(([text, joint]) =>
			[...placesOf(sentence, text, frame)].map(({ start, end }) => ({
				start,
				end,
				text,
				joint,
				fixed:
					joint === 'condition' ||
					GRANTED.test(frame.initial ? previous : sentence.slice(0, start)),
				others: MODAL.test(sentence.slice(0, start)) ? withoutCondition(frame) : frame.others,
			})),
		),
	);
