import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadingQuestion } from '../types.ts';
import { createContext } from './context.ts';
import { heading } from './heading.ts';
import { context as plain, contextOf, lookup } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const ARABIC = `بلد بين الحرب والسلام
لا يعرف أحد في هذا البلد ما سيأتي به الغد.
الهدنة في الجنوب
بدأت الهدنة في العاصمة يوم الأحد بعد أشهر طويلة من القتال في كل مكان. ولم يصل أحد من الناس إلى بيته حتى الآن.
مفاوضات بلا اتفاق
ناقش الوزير المفاوضات الجديدة مع رجال كثيرين جاؤوا من بعيد، ولم يصل إلى اتفاق معهم في آخر الأمر.
قال رجل من أهل المدينة إن الناس هنا لا يعرفون ما سيأتي به الغد، ولا ينتظرون منه شيئًا كثيرًا.
القانون والناخبون
كتب الناخبون رسالة صريحة إلى الحكومة عن القانون الجديد الذي لا يريده أحد منهم في هذه الأيام.
لا تذكر الحكومة الهدنة في الجنوب إلا قليلًا، والقانون عندها أهم من كل ما سواه في هذه الأيام.
`;
const ENGLISH = `A country between war and peace
Nobody in this country knows what tomorrow will bring.
The truce in the south
The truce began in the capital on Sunday after long months of fighting all over the place. Nobody has reached his home until now.
Negotiations without agreement
The minister discussed the new negotiations with many men who came from afar, and reached no agreement with them in the end.
A man of that city said that people here do not know what tomorrow will bring, and that they do not expect much of it.
The law and the voters
The voters wrote a frank letter to the government about the new law, which none of them wants these days.
The government seldom mentions the truce in the south, for to it the law matters more than anything else these days.
`;
const context = contextOf(`${ARABIC}\n${ENGLISH}`);
const asked = (seed = 1, of = context) => heading.generate(of, randomFor(seed));
const start = ({ prompt }: HeadingQuestion) => prompt.text.split(' ').slice(0, 3).join(' ');

describe('heading', () => {
	it('is sound, whatever the seed, in both directions', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.length).toBeGreaterThan(1);
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('is the same for the same seed, and keeps its ids for another', () => {
		expect(asked(7)).toEqual(asked(7));
		expect(asked(8).map(({ id }) => id)).toEqual(asked(7).map(({ id }) => id));
	});

	it('asks for a heading in the other language', () => {
		const found = asked().find((question) => start(question) === 'بدأت الهدنة في');
		expect(found?.options[found.answer]).toEqual({ lang: 'en', text: 'The truce in the south' });
	});

	it('leaves out what says nothing of its heading, and what says as much of another', () => {
		const starts = asked().map(start);
		// It has both words of its heading: matching them would do.
		expect(starts).not.toContain('The voters wrote');
		expect(starts).not.toContain('A man of');
		expect(starts).not.toContain('The government seldom');
	});

	it('asks nothing of an article with fewer than three headings, nor about passages that may not be translated', () => {
		expect(asked(1, plain)).toEqual([]);
		const doubtful = new Set(context.beads.keys());
		expect(asked(1, createContext(context.article, context.terms, lookup, doubtful))).toEqual([]);
	});
});

describe('its check', () => {
	const sound = asked().find((question) => start(question) === 'The truce began');
	if (!sound) throw new Error('nothing asked');
	const wrong = sound.answer === 0 ? 1 : 0;
	const offer = (text: string): HeadingQuestion => ({
		...sound,
		options: sound.options.map((option, i) => (i === wrong ? { ...option, text } : option)),
	});
	/** The question about a passage that another paragraph of the article is. */
	const about = (beginning: string): HeadingQuestion => {
		const bead = [...context.beads.values()].find(({ en }) => en[0]?.startsWith(beginning));
		const section = context.article.sections.find(({ paragraphs }) =>
			paragraphs.some(({ beads }) => beads.some(({ id }) => id === bead?.id)),
		);
		return {
			...sound,
			prompt: { lang: 'en', text: bead?.en.join(' ') ?? '' },
			answer: sound.options.findIndex(({ text }) => text === section?.heading?.ar),
			evidence: [bead?.id ?? ''],
		};
	};
	const right = sound.options[sound.answer]?.text ?? '';

	it.each<[code: string, question: HeadingQuestion]>([
		['few-options', { ...sound, options: sound.options.slice(0, 2) }],
		['no-answer', { ...sound, answer: 5 }],
		['no-evidence', { ...sound, evidence: [] }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'Another passage.' } }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'ar' } }],
		['wrong-prompt', { ...sound, evidence: [...sound.evidence].reverse().slice(0, -1) }],
		['wrong-passage', about('Nobody has')],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-option', offer('عنوان لا يوجد')],
		['wrong-option', { ...sound, options: sound.options.map((o) => ({ ...o, lang: 'en' })) }],
		['duplicate-option', offer(right)],
		['stem-tells', about('The voters wrote')],
		['second-answer', about('A man of')],
		['second-answer', about('The government seldom')],
		[
			'length-clue',
			{
				...sound,
				options: sound.options.map((o, i) => (i === sound.answer ? o : { ...o, text: 'لا' })),
			},
		],
	])('finds %s', (code, question) => {
		expect(checkQuestion(sound, context)).toEqual([]);
		expect(checkQuestion(question, context).map((found) => found.code)).toContain(code);
	});

	it('finds a passage that may not be translated', () => {
		const doubtful = new Set(sound.evidence.slice(-1));
		const unsure = createContext(context.article, context.terms, lookup, doubtful);
		expect(checkQuestion(sound, unsure).map(({ code }) => code)).toEqual(['wrong-passage']);
	});
});
