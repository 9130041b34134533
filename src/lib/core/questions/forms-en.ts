import { IRREGULAR_VERBS, TRICKY_PLURALS } from '../lexicon/english-verbs.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { AskedForm, Term, TermId } from '../types.ts';
import { isPlural, UNCOUNTABLE, withS } from './english-forms.ts';
import type { FormTable, Shown } from './forms-of.ts';
import type { Word } from './word.ts';

/** Bases that double their last letter: win, winning. */
const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt]|begin|forbid|forget)$/u;

/** Every irregular verb's -ing is regular. */
function ingOf(base: string): string {
	if (DOUBLING.test(base)) return `${base}${base.slice(-1)}ing`;
	return /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** And so is the third person's ending of all but a few. */
function thirdOf(base: string): string {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return base + (/(?:s|x|z|ch|sh|o)$/u.test(base) ? 'es' : 's');
}

const right = (base: string, pos: string, form: AskedForm): readonly string[] => {
	if (form === 'plural') {
		const plural = pos === 'noun' ? TRICKY_PLURALS.get(base) : undefined;
		return plural === undefined ? [] : [plural];
	}
	const verb = pos === 'verb' ? IRREGULAR_VERBS.get(base) : undefined;
	if (form === 'past') return verb?.past ?? [];
	return form === 'participle' ? (verb?.participle ?? []) : [];
};

const sharedStart = (a: string, b: string): number => {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
};

/** A word of one entry: what its other forms are made of. */
interface Entry {
	readonly id: TermId;
	readonly base: string;
	readonly pos: string;
}

/** The same form of another word: of an irregular verb, or of a noun that is counted. */
function formsLike({ id, base, pos }: Entry, form: AskedForm): Shown[] {
	const [irregular] = right(base, pos, form);
	const text = irregular ?? (form === 'plural' ? withS(base) : undefined);
	return text === undefined ? [] : [{ id, text }];
}

/** A plural in Arabic is the sign that something is counted. */
const isCounted = ({ pos, plural }: Term, gloss: string): boolean =>
	pos === 'noun' && plural !== undefined && !UNCOUNTABLE.has(gloss) && !isPlural(gloss);

/** Words that begin alike stand for each other; of verbs, which are few, one letter does. */
const startOf = (base: string, pos: string): string =>
	`${pos} ${base.slice(0, pos === 'verb' ? 1 : 2)}`;

function tableOf({ terms }: Lookup): FormTable {
	const byStart = new Map<string, Entry[]>();
	for (const term of terms) {
		const { id, pos, en } = term;
		const [base = ''] = en;
		if (!/^[a-z]{3,}$/u.test(base) || (pos !== 'verb' && !isCounted(term, base))) continue;
		const key = startOf(base, pos);
		byStart.set(key, [...(byStart.get(key) ?? []), { id, base, pos }]);
	}
	const baseOf = ({ faces }: Word) => faces.en.text;
	return {
		asked: (word) =>
			(['plural', 'past', 'participle'] as const).filter(
				(form) => right(baseOf(word), word.term.pos, form).length > 0,
			),
		promptOf: baseOf,
		right: (word, form) => right(baseOf(word), word.term.pos, form),
		wrong(word, form) {
			const base = baseOf(word);
			const { id, pos } = word.term;
			const verb = IRREGULAR_VERBS.get(base);
			const own =
				form === 'plural'
					? [`${base}’s`]
					: [...(verb?.past ?? []), ...(verb?.participle ?? []), thirdOf(base), ingOf(base)];
			const alike = (byStart.get(startOf(base, pos)) ?? []).filter((other) => other.base !== base);
			const keys = new Set([base, ...right(base, pos, form)]);
			return [
				...own.map((text) => ({ id, text })),
				...alike.flatMap((other) => formsLike(other, form)),
			].filter(({ text }) => !keys.has(text));
		},
		likeness(word, form, { id, text }) {
			const [key = ''] = right(baseOf(word), word.term.pos, form);
			const own = id === word.term.id;
			return (
				(own ? (form === 'plural' ? 3 : 7) : 0) +
				sharedStart(key, text) -
				Math.abs(key.length - text.length)
			);
		},
	};
}

const made = new WeakMap<Lookup, FormTable>();

/** Irregular pasts and participles, and plurals that aren't made by adding an s, of the words that glosses are. */
export function englishForms(lookup: Lookup): FormTable {
	const known = made.get(lookup) ?? tableOf(lookup);
	made.set(lookup, known);
	return known;
}
