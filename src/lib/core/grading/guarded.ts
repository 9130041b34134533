import type { Lang, Term } from '../types.ts';
import { outlinesOf, type Outline } from './arabic-text.ts';
import { oneEdit } from './slip.ts';
import { foldSeats } from './spelling.ts';

/** Stands between a form and the lemmas that it may pass for. */
export const OF = ' ← ';

/**
 * The words of the lexicon that the collision guard protects, in both languages: lemmas, then the words that entries list
 * as their forms; in English glosses, those of verbs with “to” too. أنفاق, the plural of نَفَق, is no spelling of إِنْفَاق. A form
 * that may pass for its own lemma is no other word than that: بِلْجْرَاد for بِلْغْرَاد, اقْتِرَاب for اقْتَرَبَ. Unless another entry lists it
 * or is spelled like it, it comes with its lemma, and guards all others: اقْتِرَاع.
 */
export function guardedWords(terms: readonly Term[]): Record<Lang, readonly string[]> {
	const lemmas = terms.map((term) => ({ term, sketch: sketchOf(term.ar) }));
	const byFold = new Map<string, Set<string>>();
	for (const { term, sketch } of lemmas) {
		if (sketch) byFold.set(sketch.fold, (byFold.get(sketch.fold) ?? new Set()).add(term.ar));
	}
	const forms = new Set<string>();
	const passing = new Map<string, string[]>();
	for (const { term, sketch } of lemmas) {
		for (const form of formsOf(term)) {
			const own = sketchOf(form);
			if (!own) continue;
			const others = byFold.get(own.fold) ?? new Set();
			if (!sketch || !mayPass(own, sketch) || others.size > (others.has(term.ar) ? 1 : 0)) {
				forms.add(form);
			} else if (form !== term.ar) passing.set(form, [...(passing.get(form) ?? []), term.ar]);
		}
	}
	const own = [...passing].map(([form, of]) => [form, ...new Set(of)].join(OF));
	return {
		ar: [...new Set([...terms.map(({ ar }) => ar), ...forms, ...own])],
		en: [...new Set([...terms.flatMap(({ en }) => en), ...terms.flatMap(withTo)])],
	};
}

/** Which of the glosses are verbs. */
const withTo = ({ pos, en }: Term): string[] =>
	pos === 'verb' ? en.map((gloss) => `to ${gloss}`) : [];

const formsOf = ({ plural = [], masdar = [], present, forms = [] }: Term): string[] => [
	...plural,
	...masdar,
	...(present === undefined ? [] : [present]),
	...forms,
];

type Sketch = Pick<Outline, 'plain' | 'fold'>;

/** Of a single word, without its article. */
function sketchOf(lemma: string): Sketch | undefined {
	if (lemma.includes(' ')) return undefined;
	const [word] = outlinesOf(lemma);
	return word?.bare ?? word;
}

/** Shorter words have no slips. */
const LONG = 5;

/** Whether a form may be taken for a spelling or a slip of a lemma; at a fraction of the cost of grading it. */
function mayPass(form: Sketch, lemma: Sketch): boolean {
	if (form.fold === lemma.fold) return true;
	if (form.plain.length < LONG || lemma.plain.length < LONG) return false;
	return (
		oneEdit(form.fold, lemma.fold) !== undefined ||
		oneEdit(foldSeats(form.plain), foldSeats(lemma.plain)) !== undefined
	);
}
