import { fold } from '../text/fold.ts';
import { QUADRILITERAL_FORMS, VERB_FORMS, type Term, type VerbForm } from '../types.ts';

/** The verb forms in their order. */
const FORMS: readonly VerbForm[] = [...VERB_FORMS, ...QUADRILITERAL_FORMS];

/** How patterns of nouns and adjectives begin that belong to a derived form; any other belongs to Form I. */
const SHAPES: readonly (readonly [RegExp, VerbForm])[] = [
	[/^(?:افْعِلْلَال|مُفْعَلِلّ)/u, 'QIV'],
	[/^(?:تَفْعِيل|تَفْعِلَة|مُفَعَّ|مُفَعِّ)/u, 'II'],
	[/^مُفَاع/u, 'III'],
	[/^(?:إِفْع|مُفْع)/u, 'IV'],
	[/^(?:تَفَعُّ|مُتَفَعَّ|مُتَفَعِّ)/u, 'V'],
	[/^(?:تَفَاع|مُتَفَاع)/u, 'VI'],
	[/^(?:انْفِع|مُنْفَع)/u, 'VII'],
	[/^(?:افْتِع|مُفْتَع)/u, 'VIII'],
	[/^(?:اسْتِفْع|مُسْتَفْع)/u, 'X'],
	[/^(?:فَعْلَل|فِعْلَال|مُفَعْلَل)/u, 'QI'],
	[/^(?:تَفَعْلُل|مُتَفَعْلِل)/u, 'QII'],
];

/** The verb form that a word belongs to: its own, or the one that its pattern is made from. */
export function formOf({ form, pattern }: Pick<Term, 'form' | 'pattern'>): VerbForm {
	const shape = pattern?.normalize('NFC') ?? '';
	return form ?? SHAPES.find(([begins]) => begins.test(shape))?.[1] ?? 'I';
}

/** A family in the order in which grammars have it: by verb form, in each the verb first, then by pattern. */
export function sortFamily(family: readonly Term[]): Term[] {
	const keyOf = (term: Term) => ({
		form: FORMS.indexOf(formOf(term)),
		noun: Number(term.pos !== 'verb'),
		// Without a pattern it comes after those that have one.
		pattern: term.pattern === undefined ? '\uffff' : fold(term.pattern),
	});
	return family
		.map((term) => ({ term, key: keyOf(term) }))
		.sort(
			({ key: a }, { key: b }) =>
				a.form - b.form ||
				a.noun - b.noun ||
				(a.pattern === b.pattern ? 0 : a.pattern < b.pattern ? -1 : 1),
		)
		.map(({ term }) => term);
}
