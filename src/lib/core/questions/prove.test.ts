import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS, type ClaimVerdict, type ProveQuestion } from '../types.ts';
import { createContext } from './context.ts';
import { prove } from './prove.ts';
import { context as plain, lookup } from './questions.fixture.ts';
import type { QuestionOf } from './kind.ts';
import { checkQuestion, randomFor } from './registry.ts';

const beads = [...plain.beads.values()];
const beadOf = (start: string) => {
	const found = beads.find(({ en }) => en[0]?.startsWith(start));
	if (!found) throw new Error(start);
	return found;
};
const claim = (
	number: number,
	ar: string,
	en: string,
	starts: readonly string[],
	verdict: ClaimVerdict = 'true',
): QuestionOf<'claim'> => ({
	id: `q${String(number).padStart(16, '0')}`,
	kind: 'claim',
	skill: 'detail',
	prompt: { ar, en },
	answer: VERDICTS.indexOf(verdict),
	why: { ar: 'لأن النص يقوله.', en: 'The text says so.' },
	evidence: starts.map((start) => beadOf(start).id),
});
const fighting = claim(
	1,
	'ما زال القتال دائرًا في الجنوب.',
	'There is still fighting in the south.',
	['The truce began'],
);
const unready = claim(
	2,
	'لا يريد الوزير بحث السلام الآن.',
	'For now the cabinet is unwilling to talk peace.',
	['The minister refused'],
);
const authored = [
	fighting,
	unready,
	claim(3, 'انتهت الحرب في الجنوب.', 'The war in the south is over.', ['The truce began'], 'false'),
	claim(4, 'تطول الأمور كلها.', 'Everything takes long.', [
		'The truce began',
		'The state monitors',
	]),
];
const context = createContext(plain.article, plain.terms, lookup, new Set(), authored);
const asked = (seed = 1, of = context) => prove.generate(of, randomFor(seed));

describe('prove', () => {
	it('is sound, whatever the seed, in both directions', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.map(({ study }) => study)).toEqual(['ar', 'en', 'ar', 'en']);
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('is the same for the same seed, and keeps its ids for another', () => {
		expect(asked(7)).toEqual(asked(7));
		expect(asked(8).map(({ id }) => id)).toEqual(asked(7).map(({ id }) => id));
	});

	it('asks for the proof in one language of a claim in the other', () => {
		const [arabic] = asked();
		expect(arabic?.prompt).toEqual({ lang: 'en', text: fighting.prompt.en });
		expect(arabic?.options[arabic.answer]?.text).toBe(beadOf('The truce began').ar.join(' '));
	});

	it('takes neither claims that are false nor those that take two sentences to prove', () => {
		const prompts = new Set(asked().map(({ prompt }) => prompt.text));
		expect(prompts.size).toBe(4);
		expect(prompts.has('The war in the south is over.')).toBe(false);
		expect(prompts.has('Everything takes long.')).toBe(false);
	});

	it('takes no claim that leans on another, which isn’t shown', () => {
		const too = claim(5, 'لا يريد الوزير أيضًا بحث السلام الآن.', unready.prompt.en, [
			'The minister refused',
		]);
		const here = createContext(plain.article, plain.terms, lookup, new Set(), [too]);
		expect(asked(1, here)).toEqual([]);
	});

	it('offers nothing about the actor of a claim that says little, and its check finds that', () => {
		const brief = { ...fighting, prompt: { ar: 'طالت الحرب.', en: 'Russia fought on.' } };
		const known = createContext(plain.article, plain.terms, lookup, new Set(), [brief]);
		const beads = new Map(known.beads);
		const [first] = [...beads.keys()].filter((id) => !brief.evidence.includes(id));
		const bead = beads.get(first ?? '');
		if (!bead) throw new Error('no bead');
		beads.set(bead.id, { ...bead, en: ['The Russian party signed an agreement in Beirut.'] });
		const here = { ...known, beads };
		const offered = asked(1, here).flatMap(({ options }) => options.map(({ text }) => text));
		expect(offered).not.toContain('The Russian party signed an agreement in Beirut.');
		const [sound] = asked(1, here).filter(({ study }) => study === 'ar');
		if (!sound) throw new Error('nothing asked');
		expect(checkQuestion(sound, here)).toEqual([]);
		const place = sound.answer === 0 ? 1 : 0;
		const text = bead.ar.join(' ');
		const question = {
			...sound,
			options: sound.options.map((option, i) => (i === place ? { ...option, text } : option)),
		};
		expect(checkQuestion(question, here).map(({ code }) => code)).toContain('second-answer');
	});

	it('asks nothing of an article without authored questions', () => {
		expect(asked(1, plain)).toEqual([]);
	});
});

describe('its check', () => {
	const [sound] = asked();
	if (!sound) throw new Error('nothing asked');
	const wrong = sound.answer === 0 ? 1 : 0;
	const offer = (text: string): ProveQuestion => ({
		...sound,
		options: sound.options.map((option, i) => (i === wrong ? { ...option, text } : option)),
	});
	/** Two thirds as long as the right one: no wrong option stands out among the others. */
	const right = sound.options[sound.answer]?.text ?? '';
	const shorter = right.slice(0, (2 * right.length) / 3);
	const arabicOf = (start: string) => beadOf(start).ar.join(' ');
	/** The same question of an article whose claim is worded another way. */
	const reworded = (ar: string, en: string) => {
		const known = { ...fighting, prompt: { ar, en } };
		return [
			{ ...sound, prompt: { lang: 'en', text: en } } satisfies ProveQuestion,
			createContext(plain.article, plain.terms, lookup, new Set(), [known]),
		] as const;
	};

	it.each<[code: string, question: ProveQuestion]>([
		['few-options', { ...sound, options: sound.options.slice(0, 2) }],
		['no-answer', { ...sound, answer: 6 }],
		['no-evidence', { ...sound, evidence: [] }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'The war in the south is over.' } }],
		['wrong-prompt', { ...sound, prompt: { lang: 'ar', text: fighting.prompt.ar } }],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-key', { ...sound, evidence: [beadOf('The minister').id] }],
		['wrong-key', { ...sound, evidence: [...sound.evidence, beadOf('The minister').id] }],
		['wrong-option', offer('جملة لا توجد في المقال كله ولا في غيره.')],
		['wrong-option', { ...sound, options: sound.options.map((o) => ({ ...o, lang: 'en' })) }],
		['duplicate-option', offer(arabicOf('The truce began'))],
		['second-answer', offer(arabicOf('The truce began'))],
		['length-clue', offer('قصيرة.')],
		[
			'length-clue',
			{
				...sound,
				options: sound.options.map((one, i) =>
					i === sound.answer ? one : { ...one, text: shorter },
				),
			},
		],
	])('finds %s', (code, question) => {
		expect(checkQuestion(sound, context)).toEqual([]);
		expect(checkQuestion(question, context).map((found) => found.code)).toContain(code);
	});

	it('finds a claim that a bead of another article proves', () => {
		const known = { ...fighting, evidence: ['b0000000000000000'] };
		const elsewhere = createContext(plain.article, plain.terms, lookup, new Set(), [known]);
		expect(checkQuestion(sound, elsewhere).map(({ code }) => code)).toContain('wrong-prompt');
	});

	it('finds a second proof among the options', () => {
		const other = beadOf(
			['The voters wrote', 'The state monitors', 'The party requests', 'The minister refused'].find(
				(start) => sound.options[wrong]?.text === arabicOf(start),
			) ?? 'The government signed',
		);
		const [question, elsewhere] = reworded(other.ar.join(' '), other.en.join(' '));
		expect(checkQuestion(question, elsewhere).map(({ code }) => code)).toContain('second-answer');
	});

	it('finds a claim that only its proof shares its words, or a name, with', () => {
		for (const en of ['The truce began on a day in the capital.', 'It all happened last Sunday.']) {
			const [question, elsewhere] = reworded('بدأت الهدنة في العاصمة.', en);
			expect(checkQuestion(question, elsewhere).map(({ code }) => code)).toContain('stem-tells');
		}
	});
});
