import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RebuildQuestion } from '../types.ts';
import { createContext } from './context.ts';
import { contextOf, lookup } from './questions.fixture.ts';
import { partsPhrase, rebuild } from './rebuild.ts';
import { checkQuestion, randomFor } from './registry.ts';

const ARABIC = 'ورفض الوزير أن يناقش القانون الجديد الذي وقّعه الحزب. وكتب الناخبون عن القانون.';
const ENGLISH =
	'The minister refused the new law of the party. The voters wrote about a law that has no guarantees of peace.';
const context = contextOf(`${ARABIC}\n\n${ENGLISH}\n`);
const asked = (seed = 1, of = context) => rebuild.generate(of, randomFor(seed));
const ordered = ({ items, answer }: RebuildQuestion) => answer.map((index) => items[index]?.text);

describe('rebuild', () => {
	it('is sound, whatever the seed, in both directions', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(new Set(questions.map(({ study }) => study))).toEqual(new Set(['ar', 'en']));
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('is the same for the same seed, and keeps its ids for another', () => {
		expect(asked(7)).toEqual(asked(7));
		expect(asked(8).map(({ id }) => id)).toEqual(asked(7).map(({ id }) => id));
	});

	it('cuts before what can stand nowhere else', () => {
		expect(asked().map(ordered)).toContainEqual([
			'ورفض الوزير',
			'أن يناقش القانون الجديد',
			'الذي وقّعه الحزب',
		]);
	});

	it('shows neither the capital of the beginning nor the full stop', () => {
		const english = asked().find(
			(question) => ordered(question)[0] === 'the voters wrote about a law',
		);
		expect(english && ordered(english).at(-1)).toBe('of peace');
	});

	it('shows what stands around the pieces, if it is more than marks', () => {
		const text = (more: string) =>
			contextOf(
				`${more}ورفض الوزير أن يناقش القانون الجديد الذي وقّعه الحزب، ولم يوقّع رسالة.\n\nThe minister refused the law.\n`,
			);
		const [question] = asked(1, text('وكتب الحزب رسالة؛ '));
		expect(question?.around).toEqual({
			lang: 'ar',
			before: 'وكتب الحزب رسالة؛',
			after: '، ولم يوقّع رسالة.',
		});
		const alone = ARABIC.split('. ')[0] ?? '';
		expect(asked(1, contextOf(`${alone}.\n\nThe law.\n`))[0]?.around).toBeUndefined();
	});

	it('keeps the capital of a name, and asks nothing where it can’t tell', () => {
		const text = (name: string) =>
			contextOf(
				`وكتبت دمشق عن القانون الجديد رسالة صريحة.\n\n${name} wrote about a law that has no guarantees of peace.\n`,
			);
		expect(asked(1, text('Damascus')).filter(({ study }) => study === 'en')).toEqual([]);
		expect(asked(1, text('They')).filter(({ study }) => study === 'en')).toHaveLength(1);
	});

	it('asks nothing about beads whose sides may not belong together', () => {
		const doubtful = new Set(context.beads.keys());
		expect(asked(1, createContext(context.article, context.terms, lookup, doubtful))).toEqual([]);
	});
});

describe('its check', () => {
	const sound = asked().find((question) => ordered(question)[0] === 'ورفض الوزير');
	if (!sound) throw new Error('nothing asked');
	/** The question with these pieces, shown the wrong way round. */
	const cut = (...pieces: readonly string[]): RebuildQuestion => ({
		...sound,
		items: [...pieces].reverse().map((text) => ({ lang: 'ar', text })),
		answer: pieces.map((_, index) => pieces.length - 1 - index),
	});
	/** The bead as it stands in the language that is asked: the solution itself. */
	const whole = context.beads.get(sound.evidence[0] ?? '')?.ar.join(' ') ?? '';
	const other = [...context.beads.keys()].find((id) => id !== sound.evidence[0]) ?? '';

	it.each<[code: string, question: RebuildQuestion]>([
		['no-evidence', { ...sound, evidence: [] }],
		['no-answer', { ...sound, answer: sound.answer.map(() => 0) }],
		['doubtful', { ...sound, evidence: [sound.evidence[0] ?? '', other] }],
		['doubtful', { ...sound, evidence: ['b0000000000000000'] }],
		['wrong-hint', { ...sound, hint: { lang: 'en', text: 'Something else.' } }],
		['wrong-hint', { ...sound, hint: { ...sound.hint, lang: 'ar' } }],
		['wrong-hint', { ...sound, hint: { lang: 'ar', text: whole } }],
		[
			'wrong-rest',
			{ ...sound, around: { lang: 'ar', before: '', after: '. وكتب الناخبون عن شيء.' } },
		],
		['wrong-key', { ...sound, answer: [...sound.answer].reverse() }],
		['wrong-key', { ...sound, items: sound.items.map((item) => ({ ...item, lang: 'en' })) }],
		['wrong-key', cut('ورفض الوزير', 'أن يناقش القانون الجديد', 'الذي وقّعه الحزب.')],
		['uneven', cut('ورفض الوزير أن يناقش القانون الجديد', 'الذي وقّعه الحزب')],
		['second-answer', cut('ورفض', 'الوزير أن يناقش القانون الجديد', 'الذي وقّعه الحزب')],
		['parts-phrase', cut('ورفض الوزير', 'أن يناقش القانون', 'الجديد الذي وقّعه الحزب')],
		['uneven', cut('ورفض الوزير', 'أن يناقش القانون الجديد الذي وقّعه', 'الحزب')],
		['straddles', cut('ورفض الوزير', 'أن يناقش القانون', 'الجديد الذي وقّعه الحزب')],
		['position-clue', { ...cut(...ordered(sound).map(String)), ...inOrder() }],
	])('finds %s', (code, question) => {
		expect(checkQuestion(sound, context)).toEqual([]);
		expect(checkQuestion(question, context).map((found) => found.code)).toContain(code);
	});

	it('finds a run of words without a verb, or one that ends before its clause', () => {
		const list = contextOf(
			'ورفض الوزير أن يناقش القانون الجديد الذي وقّعه الحزب، والخطة.\n\nThe minister refused the new law.\n',
		);
		const question = {
			...sound,
			hint: { ...sound.hint, text: 'The minister refused the new law.' },
		};
		const [id = ''] = list.beads.keys();
		const found = checkQuestion({ ...question, evidence: [id] }, list).map(({ code }) => code);
		expect(found).toContain('no-clause');
	});

	it('finds an Arabic piece that ends with a word that leads on', () => {
		const clause = 'ورفض الوزير كل قانون جديد وقّعه الحزب';
		const english = 'The minister refused every new law.';
		const control = contextOf(`${clause}.\n\n${english}\n`);
		const question: RebuildQuestion = {
			...cut('ورفض الوزير كل', 'قانون جديد', 'وقّعه الحزب'),
			hint: { lang: 'en', text: english },
			evidence: [...control.beads.keys()],
		};
		const found = checkQuestion(question, control).map(({ code }) => code);
		expect(found).toContain('parts-phrase');
		expect(found).not.toContain('wrong-key');
	});

	it.each([
		['straddles', ['they wrote about a law', 'that has no guarantees', 'of peace in the south']],
		['parts-phrase', ['they wrote about a', 'law that has no guarantees', 'of peace in the south']],
		[
			'second-answer',
			['they wrote', 'about a law', 'that has no guarantees of peace in the south'],
		],
	])('finds %s in English', (code, pieces) => {
		const text = 'They wrote about a law that has no guarantees of peace in the south.';
		const english = contextOf(`وكتب الناخبون عن القانون.\n\n${text}\n`);
		const [bead] = english.beads.values();
		const question: RebuildQuestion = {
			...sound,
			study: 'en',
			items: [...pieces].reverse().map((piece) => ({ lang: 'en', text: piece })),
			answer: [2, 1, 0],
			hint: { lang: 'ar', text: 'وكتب الناخبون عن القانون.' },
			evidence: [bead?.id ?? ''],
		};
		const codes = checkQuestion(question, english).map((found) => found.code);
		expect(codes).toContain(code);
		expect(codes).not.toContain('wrong-key');
	});

	it('finds a clause of a bead that may be no translation', () => {
		const unsure = createContext(context.article, context.terms, lookup, new Set(sound.evidence));
		expect(checkQuestion(sound, unsure).map(({ code }) => code)).toEqual(['doubtful']);
	});

	function inOrder() {
		const texts = ordered(sound as RebuildQuestion);
		return {
			items: texts.map((text) => ({ lang: 'ar' as const, text: text ?? '' })),
			answer: texts.map((_, index) => index),
		};
	}
});

it.each([
	[['ولذلك فإن', 'كل توافق ضرب من', 'الوهم'], true],
	[['ينصرف الجهد', 'إلى ضبط', 'الصراع'], true],
	[['وأن الاتفاق قد', 'تنقضه غدًا انقسامات الداخل'], true],
	[['وأعلن الحزب أن', 'الحكومة ترفض', 'أن تناقش'], true],
	[['فهي حلقة في سلسلة', 'تبيّن منها', 'أن الخصمين منشغلان'], false],
])('knows where a phrase is parted: %j', (pieces, parted) => {
	expect(partsPhrase(pieces)).toBe(parted);
});
