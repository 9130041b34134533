import { groupBy } from '../group-by.ts';
import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import { isIrregularPlural } from './irregular.ts';
import { withoutArticle } from './letters.ts';
import { isBroken, soundPlurals } from './plurals.ts';
import { sounds } from './sounds.ts';

const bare = (word: string): string => sounds(withoutArticle(word));

/** What a word of a phrase may become in its plural: as its entry has it, or by rule where it has none. */
function mayBecome(word: string, plural: string, entries: readonly Term[]): boolean {
	if (word === plural) return true;
	const [one, many] = [bare(word), bare(plural)];
	// An adjective of things becomes feminine, one of people has a sound plural.
	const feminine = one.replace(/ٍ$/u, 'ِي').replace(/َى$/u, 'َا');
	if (many === `${feminine}${feminine.endsWith('ا') ? '' : 'َ'}ة`) return true;
	if (isIrregularPlural(word, plural)) return true;
	const listed = entries.flatMap((entry) => [...(entry.plural ?? []), ...(entry.forms ?? [])]);
	if (listed.some((known) => bare(known) === many)) return true;
	// Entries that state no plural have one by rule, if any.
	const open = entries.filter((entry) => entry.plural === undefined);
	if (entries.length > open.length) return false;
	const noun = { ar: withoutArticle(word), pos: 'noun' } as const;
	return [...open, noun].some((one) => soundPlurals(one).includes(many) || isBroken(one, many));
}

/** A noun phrase has the gender of the noun that it begins with (حَرْب أَهْلِيَّة is feminine), as that noun's entry has it. */
function checkHead({ term, where }: LocatedTerm, heads: readonly Term[]): Issue[] {
	const { ar, gender } = term;
	const known = new Set(heads.flatMap((head) => (head.pos === 'noun' ? (head.gender ?? []) : [])));
	if (gender === undefined || gender === 'both' || known.size === 0) return [];
	if (known.has(gender) || known.has('both')) return [];
	const message = `${ar} is ${[...known].join(' or ')}, as the noun is that it begins with, not ${gender}: correct it.`;
	return [issue('gender', where('gender'), message)];
}

/** Whether the plurals of terms of several words are made of plurals of their words, and their gender is that of the first. */
export function checkPhrases(located: readonly LocatedTerm[]): Issue[] {
	const words = located.map(({ term }) => term).filter(({ ar }) => !ar.includes(' '));
	const byLemma = groupBy(words, ({ ar }) => bare(ar));
	return located
		.filter(({ term }) => term.ar.includes(' '))
		.flatMap((located) => {
			const { term, where } = located;
			const head = byLemma.get(bare(term.ar.split(' ')[0] ?? '')) ?? [];
			const plurals = (term.plural ?? []).flatMap((plural) => {
				const [ones, manies] = [term.ar.split(' '), plural.split(' ')];
				const wrong = manies.find((many, i) => {
					const one = ones[i] ?? '';
					return !mayBecome(one, many, byLemma.get(bare(one)) ?? []);
				});
				if (ones.length === manies.length && wrong === undefined && plural !== term.ar) return [];
				const message = `${term.ar}: ${wrong ?? plural} isn't what a word of it becomes in the plural, by that word's entry or by rule: correct it.`;
				return [issue('plural', where('plural'), message)];
			});
			return [...(term.pos === 'phrase' ? checkHead(located, head) : []), ...plurals];
		});
}
