import { expect, it } from 'vitest';
import { sentence } from './sentence.ts';

const message = ({ typed, name }: { typed: string; name: string }) =>
	`Not “${typed}”, but ${name}.`;

it('parts a message at its phrases and words the rest', () => {
	expect(sentence(message, { typed: { lang: 'ar', text: 'ة' }, name: 'hāʾ' })).toEqual([
		{ text: 'Not “' },
		{ lang: 'ar', text: 'ة' },
		{ text: '”, but hāʾ.' },
	]);
});

it('keeps each phrase in its place, in whatever order a message has them', () => {
	const turned = ({ a, b }: { a: string; b: string }) => `${b}${a}`;
	expect(sentence(turned, { a: { lang: 'ar', text: 'ا' }, b: { lang: 'en', text: 'b' } })).toEqual([
		{ lang: 'en', text: 'b' },
		{ lang: 'ar', text: 'ا' },
	]);
});

it('takes no character of a phrase for a place in the message', () => {
	expect(sentence(message, { typed: { lang: 'en', text: '\ue001' }, name: 'x' })).toContainEqual({
		lang: 'en',
		text: '\ue001',
	});
});
