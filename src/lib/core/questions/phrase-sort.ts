import { hasArticle } from '../lexicon/letters.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { opensWithVerb, PARTICLES, PREPOSITIONS, words } from './phrase-opening.ts';

/** A preposition that is grown to the next word: حُكْم بِالإِعْدَام, صَدِيق لِلبِيئَة. */
const JOINED = /^(?:بِا|لِل)/u;

/**
 * Whether a phrase says of a clause what it is, as مِنَ المُتَوَقَّع does: it is expected. English has an adjective for it, so that nobody
 * takes it for the adverb that it is in its sentence.
 */
export const isJudgement = ({ pos, en }: Pick<Term, 'pos' | 'en'>): boolean =>
	pos === 'adverb' && en.some((gloss) => gloss.startsWith('it is '));

/** What opens a phrase that says when: a sentence has it as it has an adverb. */
const TIMES = words('يَوْم الأُسْبُوع الشَّهْر العَام السَّنَة صَبَاح مَسَاء لَيْلَة سَاعَة مُنْتَصَف');

/** Whether a word of a phrase may describe the one before it, by any of its readings. */
function isAdjective(word: string, lookup: Lookup): boolean {
	return analyse(word, lookup).some(
		({ term, part }) => part.endsWith('participle') || lookup.byId.get(term)?.pos === 'adjective',
	);
}

/** How a noun phrase is built, as its first two words show it: only phrases built alike are read alike. */
function nounPhraseSort([first = '', second = '', ...more]: readonly string[], lookup: Lookup) {
	if (PARTICLES.has(first)) return 'negated';
	if (PREPOSITIONS.has(more.at(-1) ?? second)) return 'quantity with a preposition';
	if (PREPOSITIONS.has(second) || PARTICLES.has(second) || JOINED.test(second))
		return 'noun with a particle';
	if (/^وَ/u.test(second) && !analyse(second, lookup)[0]?.stem.startsWith('و')) return 'pair';
	if (hasArticle(first) === hasArticle(second) && isAdjective(second, lookup))
		return 'noun with an adjective';
	return 'construct';
}

/**
 * The sort of a term of several words by its syntax: verb phrases with and without a preposition at their end, phrases that a
 * preposition or an adjective opens, and noun phrases by their second word. Those of one sort may stand for each other; one of an
 * unknown sort has no peers.
 */
export function phraseSort({ id, ar, gender }: Term, lookup: Lookup): string {
	const parts = ar.split(' ');
	const [first = ''] = parts;
	if (gender && TIMES.has(first)) return 'noun phrase: time';
	if (gender) return `noun phrase: ${nounPhraseSort(parts, lookup)}`;
	const end = PREPOSITIONS.has(parts.at(-1) ?? '') ? ' with a preposition' : '';
	if (PREPOSITIONS.has(first)) return `preposition phrase${end}`;
	// Before the reading: without its fatḥa أَثْقَلَ is the elative of an adjective.
	if (opensWithVerb(ar)) return `verb phrase${end}`;
	const [reading] = analyse(first, lookup);
	const pos = lookup.byId.get(reading?.term ?? '')?.pos;
	if (first === 'غَيْر' || pos === 'adjective' || reading?.part.endsWith('participle'))
		return `adjective phrase${end}`;
	return first.endsWith('ى') && pos === 'verb' ? `verb phrase${end}` : `phrase ${id}`;
}
