import { expect, it } from 'vitest';
import { isDelicate } from './delicate.ts';
import { createNominees } from './nominees.ts';
import type { Word } from './word.ts';

it('knows what is delicate by whole words', () => {
	expect(
		['female circumcision', 'sexual violence', 'Islamic Jihad', 'breast', 'womb'].map((g) =>
			isDelicate({ en: [g] }),
		),
	).toEqual([true, true, true, true, true]);
	expect(['skyscraper', 'Sussex', 'grape'].map((g) => isDelicate({ en: [g] }))).toEqual([
		false,
		false,
		false,
	]);
});

const word = (id: string, gloss: string) =>
	({
		term: { id, ar: id, en: [gloss], topic: 'society' },
		formClass: 'noun',
		faces: { ar: { skeleton: id, folded: id }, en: { folded: gloss } },
		bare: { text: gloss },
	}) as unknown as Word;

it('offers it only where the article has it', () => {
	const [key, plain, delicate] = [word('a', 'lines'), word('b', 'talks'), word('c', 'suicide')];
	const vocabulary = new Map([key, plain, delicate].map((one) => [one.term.id, one]));
	const ids = (here: Word[]) =>
		createNominees(here, vocabulary, (word) => word)
			.peers(key)
			.map(({ term }) => term.id);
	expect(ids([key])).toEqual(['a', 'b']);
	expect(ids([key, delicate]).sort()).toEqual(['a', 'b', 'c']);
});
