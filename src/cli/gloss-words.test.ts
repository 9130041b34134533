import { expect, it } from 'vitest';
import type { Pos, Term } from '#lib/core/types.ts';
import { checkGlossWords } from './gloss-words.ts';

const entry = (ar: string, pos: Pos, ...en: readonly string[]): Term => ({
	id: ar,
	ar: ar.normalize('NFC'),
	en,
	pos,
	topic: 'general',
});
const wrong = (...terms: readonly Term[]) =>
	checkGlossWords(terms.map((term) => ({ term, homograph: false, where: () => 'law.yaml:1' }))).map(
		({ code, message }) => `${code} ${/“.*?”/u.exec(message)?.[0] ?? ''}`,
	);

it('takes glosses of the part of speech of their entry', () => {
	expect(
		wrong(
			entry('فَاوَضَ', 'verb', 'negotiate', 'be in talks', 'hold talks', 'must'),
			entry('تَخَلَّى', 'verb', 'drop', 'die', 'panic', 'give up'),
			entry('مُفَاوَضَة', 'noun', 'negotiation', 'bargaining', 'talks', 'oil'),
			entry('قَوِيّ', 'adjective', 'strong', 'commercial', 'top', 'well-armed'),
			// English has no adjective of oil.
			entry('نَفْطِيّ', 'adjective', 'oil'),
		),
	).toEqual([]);
});

it('finds a verb glossed by another word, a noun by a verb, an adjective by a noun', () => {
	expect(
		wrong(
			entry('فَاوَضَ', 'verb', 'negotiation', 'strong', 'settlement of a conflict'),
			entry('إِصْرَار', 'noun', 'insist', 'impose'),
			entry('قُوَّة', 'noun', 'strength'),
			{ ...entry('قَوِيّ', 'adjective', 'strength', 'government'), pattern: 'فَعِيل' },
			// No entry has it as a noun.
			entry('نَفْطِيّ', 'adjective', 'petrol'),
		),
	).toEqual([
		'gloss-word “negotiation”',
		'gloss-word “strong”',
		'gloss-word “settlement of a conflict”',
		'gloss-word “insist”',
		'gloss-word “impose”',
		'gloss-word “strength”',
		'gloss-word “government”',
		'gloss-word “petrol”',
	]);
});
