import { describe, expect, it } from 'vitest';
import { alignText } from './align.ts';
import { ARABIC, ENGLISH, TEXT } from './align.fixture.ts';

const align = (text: string) => {
	const result = alignText(text, () => []);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
};
const shape = (text: string) =>
	align(text).sections.flatMap(({ heading, paragraphs }) => [
		...(heading ? [heading.en] : []),
		...paragraphs.map(({ beads }) =>
			beads.map(({ ar, en }) => `${ar.length}:${en.length}`).join(' '),
		),
	]);

describe('a table', () => {
	const table = ARABIC.map((line, index) => `${line}\t${ENGLISH[index]}`).join('\n');

	it('of paragraphs is aligned as the text is, each row a paragraph', () => {
		expect(shape(table)).toEqual(shape(TEXT));
	});

	it('pairs a row whatever its sides say, and leaves one with a single side alone', () => {
		const rows = [
			'سافر.\tA long sentence that says much more than its Arabic does, as everybody can see.',
			'\tAn orphan. And another.',
			'هو. وهي. وهم.\tAll of them.',
			'يتيم.\t',
			'نعم.\tYes.',
		];
		expect(shape(rows.join('\n'))).toEqual(['1:1', '0:1 0:1', '3:1', '1:0', '1:1']);
	});
});

it('of pairs, under the header ar and en, keeps each as it is', () => {
	const rows = ['ar\ten', 'سافر. ثم عاد. ثم نام.\tHe left. He came back and slept.', 'نعم.\tYes.'];
	expect(shape(rows.join('\n'))).toEqual(['3:2', '1:1']);
});

it('takes the lines of a poem for sentences, and says so', () => {
	const poem = [1, 2, 3, 4].map((k) => `بيت من الشعر ${k}`).join('\n');
	const english = [1, 2, 3, 4].map((k) => `A line of verse ${k}`).join('\n');
	const { notes, sections } = align(`${poem}\n\n${english}`);
	expect(notes.map(({ code }) => code)).toEqual(['short-lines']);
	expect(sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(4);
});

it('refuses what no pack holds', () => {
	const code = (text: string) => {
		const result = alignText(text, () => []);
		return result.ok ? 'ok' : result.issues.map(({ code, path }) => `${code} ${path}`).join();
	};
	expect(code(`سلام.\n${'and so on '.repeat(2_001)}`)).toBe('sentence-too-long 2');
	expect(code(`Peace.\n${'سلام. '.repeat(10_001)}`)).toBe('too-many-sentences 2');
});
