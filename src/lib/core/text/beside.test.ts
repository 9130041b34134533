import { describe, expect, it } from 'vitest';
import { readSource } from './source.ts';

const PAIRS = [
	['وصل الوفد إلى العاصمة يوم الأحد.', 'The delegation reached the capital on Sunday.'],
	['خسرت شركة Boeing مليوني دولار.', 'Boeing lost two million dollars.'],
	['لم يوقّع الطرفان أي اتفاق.', 'The two sides signed no agreement.'],
] as const;

function sidesOf(text: string) {
	const read = readSource(text);
	if (!read.ok) return read.issues.map(({ code }) => code);
	const { ar, en, notes } = read.value;
	const texts = (lines: typeof ar) => lines.map((line) => line.text);
	return { ar: texts(ar), en: texts(en), notes: notes.map(({ code }) => code) };
}
const read = { ar: PAIRS.map(([ar]) => ar), en: PAIRS.map(([, en]) => en), notes: ['table'] };
const lines = (write: (ar: string, en: string) => string) =>
	PAIRS.map(([ar, en]) => write(ar, en)).join('\n');

describe('a line that has both languages is a pair', () => {
	it.each([
		['a dash', lines((ar, en) => `${ar} — ${en}`)],
		['a slash, the English first', lines((ar, en) => `${en} / ${ar}`)],
		['spaces alone', lines((ar, en) => `${ar}  ${en}`)],
		['a bullet before it', lines((ar, en) => `• ${en} – ${ar}`)],
	])('with %s between them', (_, text) => {
		expect(sidesOf(text)).toEqual(read);
	});

	it('is a row of a table in Markdown, whose header is left out', () => {
		const rows = lines((ar, en) => `| ${ar} | ${en} |`);
		expect(sidesOf(rows)).toEqual(read);
		expect(sidesOf(`| Arabic | English |\n|:---|---:|\n${rows}`)).toEqual({
			...read,
			notes: ['table', 'table-header'],
		});
	});

	it('is one of a list of words, too', () => {
		expect(sidesOf('هدنة - truce\nحرب - war\nالسيادة = sovereignty')).toMatchObject({
			ar: ['هدنة', 'حرب', 'السيادة'],
			en: ['truce', 'war', 'sovereignty'],
		});
	});
});

describe('a line stays whole', () => {
	it('where only a few have both languages', () => {
		const text = `${PAIRS.map(([ar]) => ar).join('\n')}\n\n${read.en.join('\n')}\nالسلام peace`;
		const sides = sidesOf(text);
		expect(sides).toMatchObject({ notes: [] });
		expect('ar' in sides && [...sides.ar, ...sides.en]).toContain('السلام peace');
	});

	it('where it names something in the other letters', () => {
		expect(sidesOf('The word is مفردات here.\nAnd so is كلمات there.')).toEqual(['one-language']);
	});
});
