import { describe, expect, it } from 'vitest';
import { actOf, findSplit, isAct, type Act } from './english-acts.ts';
import { findScattered, glossPatterns, readEnglish } from './english.ts';

const act = (gloss: string, verbal = true): Act => {
	const found = actOf(gloss, verbal);
	if (!found) throw new Error(gloss);
	return found;
};

describe('a gloss that is a verb and its object', () => {
	it.each([
		['impose sanctions', true],
		['carry out an attack', true],
		['imposing sanctions', false],
		['breaking off relations', false],
	])('%s', (gloss, verbal) => {
		expect(actOf(gloss, verbal)).toBeDefined();
	});

	it.each([
		['imposition of sanctions', false],
		['release', true],
		['be sworn in', true],
		['come to power', true],
		// The -ing describes the noun.
		['rising prices', false],
		['voting rights', false],
		['hostage-taking', false],
	])('%s is none', (gloss, verbal) => {
		expect(actOf(gloss, verbal)).toBeUndefined();
	});
});

describe('an act with adjectives before its object', () => {
	const split = (gloss: string, text: string, verbal = true): string[] => {
		const { words } = readEnglish([text]);
		return findSplit(readEnglish([text]), act(gloss, verbal)).map(({ from, to, rest }) =>
			[
				...words.slice(from, to).map((word) => word.text),
				'…',
				...words.slice(rest.from, rest.to).map((word) => word.text),
			].join(' '),
		);
	};

	it.each([
		['imposing sanctions', 'Washington imposed new sanctions.', 'imposed … sanctions'],
		['take measures', 'It took strict measures.', 'took … measures'],
		['play a role', 'Qatar plays an important role.', 'plays … role'],
		['sign an agreement', 'They signed a trade agreement.', 'signed … agreement'],
		['carry out an attack', 'They carried out a deadly attack.', 'carried out … attack'],
		['impose sanctions', 'imposed economic and political sanctions', 'imposed … sanctions'],
		['make progress', 'made very little visible progress', 'made … progress'],
		['hold a press conference', 'held a joint press conference', 'held … press conference'],
		[
			'declare a state of emergency',
			'declared a nationwide state of emergency',
			'declared … state of emergency',
		],
	])('%s in %s', (gloss, text, expected) => {
		expect(split(gloss, text, !gloss.startsWith('imposing'))).toEqual([expected]);
	});

	it.each([
		// Nothing stands between.
		['impose sanctions', 'They imposed the sanctions'],
		['impose sanctions', 'They imposed tariffs and sanctions'],
		['impose sanctions', 'They imposed tariffs, sanctions'],
		['impose sanctions', 'They imposed tariffs. Sanctions failed'],
		['impose sanctions', 'They imposed it through new sanctions'],
		['impose sanctions', 'They imposed duties while sanctions were lifted'],
		['impose sanctions', 'They imposed one two three four five sanctions'],
	])('no %s in %s', (gloss, text) => {
		expect(split(gloss, text)).toEqual([]);
	});
});

describe('an act whose words stand in another order', () => {
	const isOne = (gloss: string, text: string, verbal = false): boolean => {
		const read = readEnglish([text]);
		const places = findScattered(read, glossPatterns(gloss));
		expect(places).not.toEqual([]);
		return places.some((place) => isAct(read, act(gloss, verbal), place));
	};

	it.each([
		['imposing sanctions', 'Sanctions were imposed on Iran'],
		['imposing sanctions', 'the sanctions imposed on Iran'],
		['imposing sanctions', 'sanctions they imposed last week'],
		['imposing sanctions', 'Sanctions have been imposed'],
		['imposing sanctions', 'Sanctions imposed'],
	])('%s in %s', (gloss, text) => {
		expect(isOne(gloss, text)).toBe(true);
	});

	it.each([
		['holding a conference', 'The conference held its first session'],
		['holding a conference', 'The conference holds talks'],
		['holding a conference', 'talks held at the conference'],
	])('no %s in %s', (gloss, text) => {
		expect(isOne(gloss, text)).toBe(false);
	});
});
