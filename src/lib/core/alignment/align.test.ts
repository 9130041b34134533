import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { alignText } from './align.ts';
import { ARABIC, ENGLISH, TEXT } from './align.fixture.ts';
import type { AlignedText } from './sections.ts';

/** A handful of words, as a lexicon would give them. */
const GLOSSES: Readonly<Record<string, string[]>> = {
	الحكومة: ['government'],
	المفاوضات: ['negotiation'],
	المعارضة: ['opposition'],
	الحدود: ['border'],
	الأسعار: ['price'],
	الحرب: ['war'],
	النهر: ['river'],
	التجارة: ['trade'],
	لجنة: ['commission', 'committee'],
	تقريرها: ['report'],
	مصادر: ['source'],
	قرية: ['village'],
	الجنوب: ['south'],
};
const glossesOf = (token: string) => GLOSSES[token] ?? [];

const align = (text: string): AlignedText => {
	const result = alignText(text, glossesOf);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
};
/** Headings and beads in order, each side joined. */
const pairs = (aligned: AlignedText): [string, string][] =>
	aligned.sections.flatMap(({ heading, paragraphs }) => [
		...(heading ? ([[heading.ar, heading.en]] as [string, string][]) : []),
		...paragraphs.flatMap(({ beads }) =>
			beads.map(({ ar, en }): [string, string] => [ar.join(' '), en.join(' ')]),
		),
	]);
const shape = (aligned: AlignedText) =>
	aligned.sections.map(({ heading, paragraphs }) => [
		heading?.en ?? '',
		paragraphs.map(({ beads }) => beads.map(({ ar, en }) => `${ar.length}:${en.length}`).join(' ')),
	]);

describe('alignText', () => {
	it('pairs headings with headings and sentences with sentences, one with two where they are so', () => {
		const aligned = align(TEXT);
		expect(aligned.title).toEqual({ ar: '', en: '' });
		expect(shape(aligned)).toEqual([
			['', ['1:1', '1:2']],
			['A Quarrel over Borders', ['1:1 1:1', '1:2']],
			['The Price of Waiting', ['1:1 1:1 1:1', '1:1']],
		]);
		expect(pairs(aligned)[2]).toEqual(['خلاف على الحدود', 'A Quarrel over Borders']);
	});

	it('is the same whichever block stands first, and where the paragraphs are interleaved', () => {
		const wanted = align(TEXT);
		expect(align(`${ENGLISH.join('\n')}\n${ARABIC.join('\n')}`)).toEqual(wanted);
		const interleaved = ARABIC.map((line, index) => `${line}\n${ENGLISH[index]}`).join('\n\n');
		expect(align(interleaved)).toEqual(wanted);
		expect(align(TEXT.replaceAll('\n', '\r\n'))).toEqual(wanted);
	});

	it.each([...ARABIC, ...ENGLISH].map((line, index) => [index, line]))(
		'keeps everything else paired without line %i: an orphan is never glued to another',
		(index, gone) => {
			const arabic = index < ARABIC.length;
			const partner = (arabic ? ENGLISH : ARABIC)[index % ARABIC.length] ?? '';
			const orphan = (side: string) => side !== '' && partner.includes(side);
			const left = pairs(align(TEXT)).filter(([ar, en]) => !gone.includes(arabic ? ar : en));
			const rest = pairs(align(TEXT.replace(`${gone}\n`, ''))).filter(
				([ar, en]) => !(orphan(ar) && en === '') && !(orphan(en) && ar === ''),
			);
			expect(rest).toEqual(left);
		},
	);

	it('takes a first line that is a heading on both sides for the title', () => {
		const { title } = align(
			`جنيف مرة أخرى\n${ARABIC.join('\n')}\nGeneva Once More\n${ENGLISH.join('\n')}`,
		);
		expect(title).toEqual({ ar: 'جنيف مرة أخرى', en: 'Geneva Once More' });
	});

	it('puts every sentence of either side into exactly one bead or heading, whatever the lines are', () => {
		const line = fc.constantFrom(...ARABIC, ...ENGLISH);
		const squeeze = (text: string) => text.replace(/\s/gu, '');
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
				const result = alignText(lines.join('\n'), glossesOf);
				const both = ['ar', 'en'].every((lang) =>
					lines.some((text) => (lang === 'ar' ? ARABIC : ENGLISH).includes(text)),
				);
				expect(result.ok).toBe(both);
				if (!result.ok) return;
				const { title } = result.value;
				const all: [string, string][] = [[title.ar, title.en], ...pairs(result.value)];
				for (const [side, known] of [
					[0, ARABIC],
					[1, ENGLISH],
				] as const) {
					const given = lines
						.filter((text) => known.includes(text))
						.map(squeeze)
						.join('');
					expect(squeeze(all.map((pair) => pair[side]).join(''))).toBe(given);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('states a confidence between 0 and 1, higher where the text is plain', () => {
		const beads = align(TEXT).sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ beads }) => beads),
		);
		for (const { confidence } of beads) {
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
		expect(beads.filter(({ confidence }) => confidence >= 0.9).length).toBeGreaterThan(
			beads.length / 2,
		);
	});

	it('tells how far it is, rising, a hundred times at the most, and does the same', () => {
		const told: number[] = [];
		const result = alignText(TEXT, glossesOf, (share) => told.push(share));
		expect(result).toEqual(alignText(TEXT, glossesOf));
		expect(told.length).toBeGreaterThan(5);
		expect(told.length).toBeLessThanOrEqual(101);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
		expect(told[0]).toBeGreaterThan(0);
	});
});
