import { describe, expect, it } from 'vitest';
import type { Term } from '../types.ts';
import { checkGlosses } from './glosses.ts';

const faults = (gloss: string, pos: Term['pos'] = 'noun') =>
	checkGlosses({ id: 't', ar: 'كلمة', en: [gloss], pos, topic: 'general' }).map(
		({ message }) => message,
	);

describe('checkGlosses', () => {
	it.each([
		'war',
		'cease-fire',
		'U.S.',
		'a lot of',
		'rather than',
		'Workers’ Party',
		'CO2',
		'Mr.',
		'a few',
		'that is why',
		'those',
	])('finds nothing wrong with “%s”', (gloss) => {
		expect(faults(gloss, 'adverb')).toEqual([]);
	});

	it.each<[string, Term['pos'], RegExp]>([
		['war (armed)', 'noun', /has brackets/u],
		['war; battle', 'noun', /more than one gloss/u],
		['war/battle', 'noun', /more than one gloss/u],
		['war, battle', 'noun', /more than one gloss/u],
		['that which is left', 'noun', /explains the word/u],
		['one who has fled', 'noun', /explains the word/u],
		['something that was stolen', 'noun', /explains the word/u],
		['those who fight', 'noun', /explains the word/u],
		['war.', 'noun', /no sentence/u],
		['give sb advice', 'verb', /dictionary’s abbreviation/u],
		['حرب', 'noun', /has Arabic letters/u],
		['civil  war', 'noun', /needless spaces/u],
		['to fight', 'verb', /without “to”/u],
		['a war', 'noun', /without an article/u],
		['The war', 'noun', /without an article/u],
	])('“%s” as a %s', (gloss, pos, message) => {
		expect(faults(gloss, pos)).toEqual([expect.stringMatching(message)]);
	});

	it('finds what stands there twice', () => {
		const issues = checkGlosses({
			id: 't',
			ar: 'حَرْب',
			en: ['war', 'battle', 'War'],
			pos: 'noun',
			topic: 'conflict',
		});
		expect(issues.map(({ code }) => code)).toEqual(['repeated-gloss']);
	});

	it('finds what is called bound and isn’t one of the further glosses', () => {
		const bound = (...glosses: string[]) =>
			checkGlosses({
				id: 't',
				ar: 'مَشْهَد',
				en: ['scene', 'landscape'],
				bound: glosses,
				pos: 'noun',
				topic: 'general',
			}).map(({ code }) => code);
		expect(bound('landscape')).toEqual([]);
		expect(bound('scene', 'view')).toEqual(['bound', 'bound']);
	});

	it('finds what is called another sense and isn’t one of the further glosses, or is bound, too', () => {
		const apart = (...glosses: string[]) =>
			checkGlosses({
				id: 't',
				ar: 'إِفَادَة',
				en: ['statement', 'profit', 'benefit'],
				bound: ['benefit'],
				apart: glosses,
				pos: 'noun',
				topic: 'law',
			}).map(({ code }) => code);
		expect(apart('profit')).toEqual([]);
		expect(apart('statement', 'gain')).toEqual(['apart', 'apart']);
		expect(apart('benefit')).toEqual(['apart']);
	});
});
