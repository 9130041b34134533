import { describe, expect, it } from 'vitest';
import { aligned, article } from './article.fixture.ts';
import { buildArticle } from './build.ts';
import { fingerprint, foldedArabic } from './identify.ts';
import { beadAt, beadsOf, paragraphsOf, placeOf } from './parts.ts';

const arabic = (replace: (text: string) => string) =>
	buildArticle({
		...aligned,
		sections: aligned.sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map(({ beads }) => ({
				beads: beads.map((bead) => ({ ...bead, ar: bead.ar.map(replace) })),
			})),
		})),
	});

describe('buildArticle', () => {
	it('gives every paragraph and bead an id of its own, even where the text repeats', () => {
		const ids = [...paragraphsOf(article), ...beadsOf(article)].map(({ id }) => id);
		expect(new Set(ids).size).toBe(7);
		expect(ids.filter((id) => /^[pb][0-9a-f]{16}$/.test(id))).toHaveLength(7);
	});

	it('keeps ids of what stays when something else changes', () => {
		const [first, ...others] = beadsOf(article);
		const changed = beadsOf(arabic((text) => text.replace('الوزيران', 'السفيران')));
		expect(changed[0]?.id).not.toBe(first?.id);
		expect(changed.slice(1).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
	});

	it('takes the title given, and else the text’s own, side by side', () => {
		const titled = { ...aligned, title: { ar: 'هدنة', en: 'A truce' } };
		expect(buildArticle(aligned).title).toEqual({ ar: '', en: '' });
		expect(buildArticle(titled, { title: { ar: '', en: 'Truce' } }).title).toEqual({
			ar: 'هدنة',
			en: 'Truce',
		});
		expect(buildArticle(titled).id).toBe(article.id);
	});

	it('has a source only where one is given', () => {
		const source = { ar: 'صحيفة', en: 'a newspaper' };
		expect(article).not.toHaveProperty('source');
		expect(buildArticle(aligned, { source }).source).toEqual(source);
	});
});

describe('fingerprint', () => {
	it('is of the folded lines, headings among them', () => {
		expect(foldedArabic(article.sections).split('\n')).toEqual([
			'وقع الوزيران هدنه قصيره في المدينه. لم تنته الحرب. ولم يبدا السلام.',
			'بعد الهدنه',
			'لم تنته الحرب.',
			'لم تنته الحرب.',
		]);
		expect(fingerprint(article)).toMatch(/^[0-9a-f]{64}$/);
	});

	it('does not depend on marks, spacing or how sentences are aligned, but on every word', () => {
		const one = fingerprint(article);
		expect(fingerprint(arabic((text) => text.replace('هُدنةً', ' هدنة\u00a0')))).toBe(one);
		expect(fingerprint(arabic((text) => text.replace('السلام', 'الحوار')))).not.toBe(one);
		const [opening, ...rest] = article.sections;
		const whole = opening?.paragraphs.map((paragraph) => ({
			...paragraph,
			beads: [
				{ id: 'b', ar: paragraph.beads.flatMap(({ ar }) => ar), en: [] },
				{ id: 'c', ar: [], en: ['An orphan.'] },
			],
		}));
		expect(fingerprint({ sections: [{ paragraphs: whole ?? [] }, ...rest] })).toBe(one);
	});
});

it('beadAt counts paragraphs through the article and beads in each, from 1', () => {
	expect(beadAt(article, 1, 2)?.ar).toEqual(['لم تنتهِ الحرب.', 'ولم يبدأ السلام.']);
	expect(beadAt(article, 3, 1)).toBe(beadsOf(article)[3]);
	expect(beadAt(article, 0, 1)).toBeUndefined();
	expect(beadAt(article, 3, 2)).toBeUndefined();
	expect(beadsOf(article).map(({ id }) => placeOf(article, id))).toEqual([
		[1, 1],
		[1, 2],
		[2, 1],
		[3, 1],
	]);
	expect(placeOf(article, 'b0')).toBeUndefined();
});
