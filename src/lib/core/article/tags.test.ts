import { describe, expect, it } from 'vitest';
import { allTags, LONGEST_TAG, MOST_TAGS, scriptOf, withTag } from './tags.ts';

describe('a tag', () => {
	it('comes last, without the white space around it', () => {
		expect(withTag(['a'], '  the  Gulf ', [])).toEqual(['a', 'the Gulf']);
	});

	it('is there once, in the letters in which it was first written', () => {
		expect(withTag(['Gulf'], 'gulf', [])).toEqual(['Gulf']);
		expect(withTag([], 'GULF', ['Gulf'])).toEqual(['Gulf']);
	});

	it('says something', () => {
		const tags = ['a'];
		expect(withTag(tags, ' \n', [])).toBe(tags);
	});

	it('is short, and there are not too many', () => {
		expect(withTag([], 'ض'.repeat(200), [])[0]).toHaveLength(LONGEST_TAG);
		const many = Array.from({ length: MOST_TAGS }, (_, index) => `tag ${index}`);
		expect(withTag(many, 'one more', [])).toBe(many);
	});

	it('is marked as the language whose script it is in', () => {
		expect([scriptOf('الخليج'), scriptOf('Gulf'), scriptOf('2026')]).toEqual(['ar', 'en', 'en']);
	});
});

it('lists every tag once, in the order of the alphabet', () => {
	const articles = [{ tags: ['water', 'Gulf'] }, {}, { tags: ['water', 'élan'] }];
	expect(allTags(articles, 'en')).toEqual(['élan', 'Gulf', 'water']);
});
