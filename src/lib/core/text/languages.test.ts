import { describe, expect, it } from 'vitest';
import { sortLanguages } from './languages.ts';
import { linesOf } from './lines.ts';

const sides = (text: string) => {
	const result = sortLanguages(linesOf(text));
	return result.ok
		? { ar: result.value.ar.map((line) => line.text), en: result.value.en.map((line) => line.text) }
		: result.issues.map(({ code, path }) => [code, path]);
};

describe('sortLanguages', () => {
	const wanted = {
		ar: ['وصل الوفد.', 'ثم غادر.'],
		en: ['The delegation arrived.', 'Then it left.'],
	};

	it.each([
		['the Arabic block first', 'وصل الوفد.\nثم غادر.\n\nThe delegation arrived.\nThen it left.'],
		['the English block first', 'The delegation arrived.\nThen it left.\nوصل الوفد.\nثم غادر.\n'],
		['line by line', 'وصل الوفد.\nThe delegation arrived.\n\n* * *\nثم غادر.\nThen it left.'],
	])('takes %s', (_, text) => {
		expect(sides(text)).toEqual(wanted);
	});

	it('goes by the majority of a line’s letters, and keeps a number with the line before it', () => {
		expect(sides('زار الوفد NATO في بروكسل.\n2014\nIt visited NATO (ناتو).')).toEqual({
			ar: ['زار الوفد NATO في بروكسل.', '2014'],
			en: ['It visited NATO (ناتو).'],
		});
	});

	it('knows the number of a line, and a heading from prose', () => {
		const result = sortLanguages(
			linesOf('وصل الوفد إلى المدينة أمس.\n\nبداية جديدة\nثم غادر.\nIt came.'),
		);
		expect(result.ok && result.value.ar.map(({ number, heading }) => [number, heading])).toEqual([
			[1, false],
			[3, true],
			[4, false],
		]);
	});

	it.each([
		['nothing', ' \n\n', [['empty', '']]],
		['no letter', '12\n\n34 %', [['no-letters', '1']]],
		['English alone', 'The talks went on.\nNobody signed.', [['one-language', '2']]],
		['Arabic alone', 'وصل الوفد.', [['one-language', '1']]],
	])('refuses %s, saying where', (_, text, issues) => {
		expect(sides(text)).toEqual(issues);
	});
});
