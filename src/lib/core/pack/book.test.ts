import { expect, it } from 'vitest';
import { beadsOf } from '../article/parts.ts';
import { groupBy } from '../group-by.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { createContext } from '../questions/context.ts';
import { generateQuestions } from '../questions/registry.ts';
import { lookup } from '../questions/questions.fixture.ts';
import { compilePack, DEFAULT_SEED } from './compile.ts';
import { partsOf } from './portions.ts';

/** So many paragraphs of two sentences each, no two alike. */
function bookOf(paragraphs: number): string {
	const lines = Array.from({ length: paragraphs }, (_, k) => ({
		ar: `وقّعت الحكومة ${k} اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة. ورفض الوزير ${k} الهدنة في العاصمة.`,
		en: `The government signed ${k} new agreements with the party after long negotiations. The minister rejected ${k} truces in the capital.`,
	}));
	const last = {
		ar: 'وراقبت الدولة الصراع في الجنوب.',
		en: 'The state monitored the struggle in the south.',
	};
	const all = [...lines, last];
	return `${all.map(({ ar }) => ar).join('\n')}\n\n${all.map(({ en }) => en).join('\n')}`;
}

const compiled = compilePack(bookOf(150), { lookup });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const { article, terms, questions } = compiled.value.pack;

it('asks of the first portion of a book whatever an article of its length is asked', () => {
	const [first] = partsOf(article);
	if (!first) throw new Error('There is no portion.');
	const context = createContext(first, findTerms(beadsOf(first), lookup), lookup);
	const ids = new Set(questions.map(({ id }) => id));
	const missing = generateQuestions(context, DEFAULT_SEED).filter(({ id }) => !ids.has(id));
	expect(missing).toEqual([]);
});

it('asks a word once in each way, however often a book has it', () => {
	const ofWords = questions.flatMap((question) =>
		'term' in question ? [`${question.kind} ${question.study} ${question.term}`] : [],
	);
	const often = [...groupBy(ofWords, (name) => name)].filter(([, all]) => all.length > 1);
	expect(often).toEqual([]);
});

it('asks about a word that only the end of a book has', () => {
	const late = terms.filter(
		({ occurrences: [first] }) => first?.bead === beadsOf(article).at(-1)?.id,
	);
	const asked = new Set(questions.flatMap((question) => ('term' in question ? question.term : [])));
	expect(late.map(({ en }) => en[0])).toEqual(expect.arrayContaining(['monitor', 'struggle']));
	expect(late.filter(({ id, gloss }) => gloss && !asked.has(id)).map(({ en }) => en[0])).toEqual(
		[],
	);
});
