import { termId } from '../id.ts';
import {
	DERIVATION_RULES,
	POS,
	TOPICS,
	QUADRILITERAL_FORMS,
	VERB_FORMS,
	type DerivationRule,
	type Pos,
	type Term,
	type TermId,
	type Topic,
	type VerbForm,
} from '../types.ts';
import { lemmasOf, lengthen, masdarsOf, pluralsOf, presentsOf, shorten } from './derived.ts';

/**
 * A lexicon for sending: one text a field, one line an entry, because like things beside each other
 * compress best. What follows from something else is left out: ids from the lemma, the lemma from
 * root, pattern and rules, regular plurals, presents and verbal nouns from the lemma; synonyms are
 * line numbers.
 */
export interface CompactLexicon {
	readonly version: 1;
	readonly columns: Readonly<Record<Column, string>>;
}

const COLUMNS = [
	'ar',
	'en',
	'bound',
	'apart',
	'pos',
	'topic',
	'gender',
	'root',
	'pattern',
	'rules',
	'plural',
	'masdar',
	'present',
	'form',
	'governs',
	'synonyms',
	'forms',
	'note',
	'was',
] as const;
type Column = (typeof COLUMNS)[number];

const LINE = '\n';
const ITEM = '|';
/** Closed sets are written as one letter: a, b, c… */
const FIRST_CODE = 97;

const codeOf = <T>(items: readonly T[], item: T | undefined): string =>
	item === undefined ? '' : String.fromCharCode(FIRST_CODE + items.indexOf(item));

function itemOf<T>(items: readonly T[], code: string): T | undefined {
	return code === '' ? undefined : items[code.charCodeAt(0) - FIRST_CODE];
}

/** A field that has a value, or none. */
const one = <K extends string, V>(key: K, value: V | undefined | '') =>
	(value === undefined || value === '' ? {} : { [key]: value }) as Partial<Record<K, V>>;

const GENDERS = ['m', 'f', 'both'] as const;
const FORMS: readonly VerbForm[] = [...VERB_FORMS, ...QUADRILITERAL_FORMS];

/**
 * @throws {Error} where a field has a line end or |, which no checked entry has
 */
export function encodeLexicon(terms: readonly Term[]): CompactLexicon {
	const numbers = new Map(terms.map(({ id }, i) => [id, i]));
	const numberOf = (id: TermId): string => String(numbers.get(id) ?? '');
	const write: Record<Column, (term: Term) => readonly string[]> = {
		ar: (term) => [shorten(term.ar, lemmasOf(term))],
		en: ({ en }) => en,
		bound: ({ bound = [] }) => bound,
		apart: ({ apart = [] }) => apart,
		pos: ({ pos }) => [codeOf(POS, pos)],
		topic: ({ topic }) => [codeOf(TOPICS, topic)],
		gender: ({ gender }) => [codeOf(GENDERS, gender)],
		root: ({ root }) => [root?.replaceAll(' ', '') ?? ''],
		pattern: ({ pattern }) => [pattern ?? ''],
		rules: ({ rules = [] }) => [rules.map((rule) => codeOf(DERIVATION_RULES, rule)).join('')],
		plural: ({ ar, plural = [] }) => plural.map((one) => shorten(one, pluralsOf(ar))),
		masdar: (term) => (term.masdar ?? []).map((one) => shorten(one, masdarsOf(term))),
		present: (term) => [shorten(term.present ?? '', presentsOf(term))],
		form: ({ form }) => [codeOf(FORMS, form)],
		governs: ({ governs = [] }) => governs,
		synonyms: ({ synonyms = [] }) => synonyms.map(numberOf).filter(Boolean),
		forms: ({ forms = [] }) => forms,
		note: ({ note }) => [note ?? ''],
		was: ({ was = [] }) => was,
	};
	const column = (name: Column) =>
		terms
			.map((term) => {
				const items = write[name](term);
				const bad = items.find((item) => item.includes(LINE) || item.includes(ITEM));
				if (bad !== undefined) throw new Error(`${term.ar}: ${name} can't hold “${bad}”.`);
				return items.join(ITEM);
			})
			.join(LINE);
	return {
		version: 1,
		columns: Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as Record<
			Column,
			string
		>,
	};
}

/** The inverse of `encodeLexicon`. What the app itself wrote is read, so nothing is checked. */
export function decodeLexiconColumns({ columns }: CompactLexicon): Term[] {
	const lines = Object.fromEntries(
		COLUMNS.map((name) => [name, columns[name].split(LINE)]),
	) as Record<Column, string[]>;
	const at = (name: Column, i: number): string => lines[name][i] ?? '';
	const list = (name: Column, i: number): string[] => at(name, i).split(ITEM).filter(Boolean);
	const count = columns.ar === '' ? 0 : lines.ar.length;
	const derivationAt = (i: number) => ({
		...one('root', [...at('root', i)].join(' ')),
		...one('pattern', at('pattern', i)),
		...one('rules', rulesOf(at('rules', i))),
	});
	const lemmas = Array.from({ length: count }, (_, i) =>
		lengthen(at('ar', i), () => lemmasOf(derivationAt(i))),
	);
	const ids = lemmas.map((ar, i) => termId(ar, itemOf<Pos>(POS, at('pos', i)) ?? 'noun'));
	const many = <K extends Column>(key: K, i: number, values: readonly string[] = list(key, i)) =>
		(values.length === 0 ? {} : { [key]: values }) as Partial<Record<K, readonly string[]>>;
	/** Verbal nouns and the present tense, the one of which follows from the other. */
	const verbalAt = (i: number) => {
		const verb = {
			ar: lemmas[i] ?? '',
			...one('root', [...at('root', i)].join(' ')),
			...one('form', itemOf(FORMS, at('form', i))),
		};
		const present = lengthen(at('present', i), () => presentsOf(verb));
		const masdars = list('masdar', i).map((written) =>
			lengthen(written, () => masdarsOf({ ...verb, present })),
		);
		return { ...many('masdar', i, masdars), ...one('present', present) };
	};
	return lemmas.map((ar, i) => ({
		ar,
		en: list('en', i),
		...many('bound', i),
		...many('apart', i),
		pos: itemOf<Pos>(POS, at('pos', i)) ?? 'noun',
		...one('gender', itemOf(GENDERS, at('gender', i))),
		...one('root', [...at('root', i)].join(' ')),
		...one('pattern', at('pattern', i)),
		...many(
			'plural',
			i,
			list('plural', i).map((one) => lengthen(one, () => pluralsOf(ar))),
		),
		...verbalAt(i),
		...one('form', itemOf(FORMS, at('form', i))),
		...many('governs', i),
		...many('forms', i),
		...one('note', at('note', i)),
		id: ids[i] ?? '',
		topic: itemOf<Topic>(TOPICS, at('topic', i)) ?? 'general',
		...one('rules', rulesOf(at('rules', i))),
		...many(
			'synonyms',
			i,
			list('synonyms', i).flatMap((number) => ids[Number(number)] ?? []),
		),
		...many('was', i),
	}));
}

function rulesOf(codes: string): readonly DerivationRule[] | undefined {
	const rules = [...codes].flatMap((code) => itemOf(DERIVATION_RULES, code) ?? []);
	return rules.length > 0 ? rules : undefined;
}
