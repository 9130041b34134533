import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Term } from '#lib/core/types.ts';
import WordRow from './WordRow.svelte';

const LONG: Term = {
	id: 't1',
	ar: 'انْتِهَاك السِّيَادَة',
	en: ['violation of sovereignty', 'breach of sovereignty', 'infringement of sovereignty'],
	pos: 'phrase',
	topic: 'sovereignty',
};

/** Where the first letter of a text stands. */
function firstLetter(text: Element): DOMRect {
	const range = document.createRange();
	const [node] = text.childNodes;
	if (!node) throw new Error('There is text.');
	range.setStart(node, 0);
	range.setEnd(node, 1);
	return range.getBoundingClientRect();
}

it.each(['ltr', 'rtl'])(
	'cuts a long text off at its own end where the page runs %s',
	async (dir) => {
		const place = document.createElement('div');
		place.dir = dir;
		place.style.inlineSize = '300px';
		document.body.append(place);
		await render(WordRow, {
			target: place,
			props: { term: LONG, studied: 'ar', memory: undefined, today: 0, href: '#' },
		});
		const text = place.querySelector('[lang="en"]');
		if (!text) throw new Error('There is a gloss.');
		const [letter, row] = [firstLetter(text), place.getBoundingClientRect()];
		expect(letter.left).toBeGreaterThanOrEqual(row.left - 1);
		expect(letter.right).toBeLessThanOrEqual(row.right + 1);
		expect(text.scrollWidth).toBeGreaterThan(text.clientWidth);
		place.remove();
	},
);
