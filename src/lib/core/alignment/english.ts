import { stemmer } from 'stemmer';
import { memoize } from '../memo.ts';
import { fold } from '../text/fold.ts';

/**
 * Words that stand in most sentences and so say nothing about which sentence translates which. Auxiliaries, articles,
 * pronouns, prepositions; not "not", "against" or "after", which do.
 */
const STOP = new Set(
	(
		'a an the and or but if of to in on at by for from with as into than then that this these those it its he she they them his her their ' +
		'hers theirs him i me my mine we us our ours you your yours who whom whose which what is are was were be been being am do does did done ' +
		'doing have has had having will would shall should can could may might must there here so such s t not no also'
	).split(' '),
);

/** Porter stem of a word in its loose fold, without a possessive; '' for a stop word. */
export const stemOf = memoize((word: string): string => {
	const plain = fold(word).replace(/['’]s?$/u, '');
	return STOP.has(plain) ? '' : stemmer(plain);
});

/** The stems of a gloss that a sentence must have for the gloss to stand in it; by `stem`, if the caller remembers them. */
export const stemsOfGloss = (gloss: string, stem: (word: string) => string = stemOf): string[] =>
	gloss
		.split(/[^\p{L}\p{M}\p{N}'’]+/u)
		.map((word) => stem(word))
		.filter((found) => found !== '');
