import { expect, it } from 'vitest';
import { isNarrower } from './narrower.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

it.each<[own: string, other: string, is: boolean]>([
	['road', 'highway', true],
	['highway', 'road', false],
	['road', 'path', false],
	['reject', 'refuse', false],
	['reject', 'decline', true],
	['country', 'state', false],
	['country', 'homeland', true],
	['pose', 'propose', true],
	['pose', 'raise', false],
	['status', 'condition', true],
	['governor', 'ruler', true],
	['profit', 'advantage', true],
	['foreign', 'external', true],
	['deny', 'refute', false],
])('in a sentence with %s, %s is narrower: %s', (own, other, is) => {
	expect(isNarrower(own, other)).toBe(is);
});

const lexicon = lexiconOf({
	general: `
- { ar: طَرِيق, en: [road, way, highway], pos: noun, gender: m, root: ط ر ق, pattern: فَعِيل, plural: طُرُق }
- { ar: سُؤَال, en: [question, query, inquiry], pos: noun, gender: m, root: س ء ل, pattern: فُعَال, plural: أَسْئِلَة }
`,
});
const text = `كان الطريق إلى المدينة في ذلك اليوم وعرًا على الناس.
لم يكن هذا السؤال عند الناس في المدينة صعبا.

The road to the city was rough for the people that day.
This question was not hard for the people in the city.
`;
const context = contextOf(text, lexicon);
const ask = (ar: string) => {
	const id = context.terms.find((term) => term.ar === ar.normalize('NFC'))?.id;
	const found = typeCloze
		.generate(context, randomFor(1))
		.find((one) => one.study === 'en' && one.term === id);
	if (!found) throw new Error(ar);
	return found;
};

it('leaves what is narrower near, in a gap', () => {
	const road = ask('طَرِيق');
	expect(road.accepted).toEqual(['road', 'way', 'path', 'route']);
	expect(road.near).toContain('highway');
	const question = ask('سُؤَال');
	expect(question.accepted).toEqual(['question']);
	expect(question.near).toEqual(expect.arrayContaining(['query', 'inquiry']));
	const codes = checkQuestion({ ...road, accepted: [...road.accepted, 'highway'] }, context);
	expect(codes.map(({ code }) => code)).toContain('wrong-answer');
});
