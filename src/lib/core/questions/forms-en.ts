import { IRREGULAR_VERBS, TRICKY_PLURALS } from '../lexicon/english-verbs.ts';
import type { AskedForm } from '../types.ts';
import type { FormTable } from './forms-of.ts';
import { ingOf, pastsAsIfRegular, thirdOf, wrongPlurals } from './mismade.ts';
import type { Word } from './word.ts';

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

const baseOf = ({ faces }: Word) => faces.en.text;

/** Forms of the word itself that are right for something else, and such as nobody makes who knows it: no other word, told by eye. */
function wrongForms(base: string, form: AskedForm): readonly string[] {
	const [plural] = right(base, 'noun', 'plural');
	if (form === 'plural') return plural === undefined ? [] : wrongPlurals(base, plural);
	const { past = [], participle = [] } = IRREGULAR_VERBS.get(base) ?? {};
	return [...pastsAsIfRegular(base), ...past, ...participle, thirdOf(base), ingOf(base)];
}

/** Irregular pasts and participles, and plurals that aren't made by adding an s, of the words that glosses are. */
export const englishForms: FormTable = {
	asked: (word) =>
		(['plural', 'past', 'participle'] as const).filter(
			(form) => right(baseOf(word), word.term.pos, form).length > 0,
		),
	promptOf: baseOf,
	right: (word, form) => right(baseOf(word), word.term.pos, form),
	wrong(word, form) {
		const base = baseOf(word);
		const keys = new Set([base, ...right(base, word.term.pos, form)]);
		return [...new Set(wrongForms(base, form))]
			.filter((text) => !keys.has(text))
			.map((text) => ({ id: word.term.id, text }));
	},
	likeness: (_, key, { text }) =>
		sharedStart(key.text, text) - Math.abs(key.text.length - text.length),
};
