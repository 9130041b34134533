import { groupBy } from '../group-by.ts';
import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import type { Features, Form, NominalFeatures } from './form.ts';
import { inflect } from './inflect.ts';
import { DISAGREEING, FUNCTION_WORDS } from './irregular.ts';
import { hasArticle, withoutArticle } from './letters.ts';
import { isPerson } from './nominal.ts';
import { sounds } from './sounds.ts';

/**
 * Whether the words of a term agree (Ryding §§ 10.2, 8.1): an adjective with a noun before it in gender, number and
 * definiteness (لَجْنَة مُشْتَرَكَة, never مُشْتَرَك), and one article at the end of an iḍāfa (مَجْلِس الأَمْن, never المَجْلِس الأَمْن).
 */

type Gender = 'm' | 'f';
/** What an adjective must be beside a noun. */
interface Demand {
	readonly gender: Gender;
	readonly number: NominalFeatures['number'];
}

/** A word of a term and what its entries make of it. */
interface Read {
	readonly word: string;
	readonly definite: boolean;
	/** What adjectives beside it must be, by every noun that it may be; empty where it may be no noun. */
	readonly demands: readonly Demand[];
	/** What it is, by every adjective that it may be. */
	readonly adjectives: readonly Demand[];
	/** Whether it can be anything but a noun: an adjective, a participle, a verb. */
	readonly other: boolean;
}

interface Known {
	readonly term: Term;
	readonly form: Form;
}

/** What a noun's form demands of its adjective: the plural of things is a feminine singular, that of people a plural of their own. */
function demandsOf({ term, form: { features, sounds: form } }: Known): Demand[] {
	if (features.kind !== 'nominal') return [];
	const { gender } = term;
	const own = genders(features.woman ? 'f' : gender === 'both' ? undefined : gender);
	const { number } = features;
	if (number !== 'plural') return own.map((one) => ({ gender: one, number }));
	// Of a masculine noun only a thing has a plural in ات.
	const stem = sounds(withoutArticle(term.ar));
	const people =
		isPerson(stem, (term.plural ?? []).map(sounds)) || !(gender === 'm' && FEMININE.test(form));
	return [
		{ gender: 'f', number: 'singular' },
		...(people ? own.map((one): Demand => ({ gender: one, number })) : []),
	];
}

const FEMININE = /َات$/u;

const isSame = (one: Demand, other: Demand): boolean =>
	one.gender === other.gender && one.number === other.number;

/** Nouns and adjectives with all their forms, by their sounds. */
function knownForms(located: readonly LocatedTerm[]): ReadonlyMap<string, readonly Known[]> {
	const known = located
		.map(({ term }) => term)
		.filter(({ ar }) => !ar.includes(' '))
		.flatMap((term) => inflect(term).map((form) => ({ term, form })));
	return groupBy(known, ({ form }) => form.sounds);
}

const genders = (gender: Gender | undefined): readonly Gender[] => (gender ? [gender] : ['m', 'f']);

/** Adjectives, and the participles of verbs, which serve as such. */
const isAdjective = ({ pos }: Term, features: Features): features is NominalFeatures =>
	features.kind === 'nominal' &&
	(pos === 'adjective' || (pos === 'verb' && features.part.endsWith('participle')));

/** A form of a noun or a name, or the verbal noun of a verb. */
const isNounForm = ({ term: { pos }, form: { features } }: Known): boolean =>
	features.kind === 'nominal' && (pos === 'noun' || pos === 'name' || features.part === 'masdar');

function read(word: string, forms: ReadonlyMap<string, readonly Known[]>): Read {
	const found = forms.get(sounds(withoutArticle(word))) ?? [];
	const [nouns, others] = [found.filter(isNounForm), found.filter((one) => !isNounForm(one))];
	return {
		word,
		definite: hasArticle(word),
		demands: nouns.flatMap(demandsOf),
		adjectives: found.flatMap(({ term, form: { features } }): Demand[] =>
			isAdjective(term, features)
				? genders(features.gender).map((gender) => ({ gender, number: features.number }))
				: [],
		),
		other: others.length > 0,
	};
}

/** The adjectives of a term that agree with no noun before them, and nouns with an article before one with an article. */
export function checkAgreement(located: readonly LocatedTerm[]): Issue[] {
	const forms = knownForms(located);
	return located.flatMap(({ term, where }) => {
		const { ar, pos } = term;
		if (!ar.includes(' ') || pos !== 'phrase' || DISAGREEING.has(ar)) return [];
		const words = ar.split(' ').map((word) => read(word, forms));
		return words.flatMap((own, i) =>
			[disagreement(own, words.slice(0, i)), secondArticle(own, words[i - 1])]
				.filter((found) => found !== undefined)
				.map((found) => issue('agreement', where('ar'), `${ar}: ${found}`)),
		);
	});
}

function disagreement(own: Read, before: readonly Read[]): string | undefined {
	const isOnlyAdjective = own.adjectives.length > 0 && own.demands.length === 0;
	const nouns = before.filter(({ demands }) => demands.length > 0);
	const last = before.at(-1);
	if (!isOnlyAdjective || !last || nouns.length === 0) return undefined;
	if (
		FUNCTION_WORDS.has(last.word) ||
		before.some(({ demands, other }) => demands.length === 0 && !other)
	)
		return undefined;
	const agrees = nouns.some(({ demands }) =>
		demands.some((demand) => own.adjectives.some((adjective) => isSame(adjective, demand))),
	);
	if (!agrees) {
		return `${own.word} agrees with no noun before it in gender and number: correct it, or name the term in irregular.ts.`;
	}
	return own.definite === before.some(({ definite }) => definite)
		? undefined
		: `${own.word} and the noun before it have an article together or not at all: correct one of them.`;
}

const secondArticle = (own: Read, before: Read | undefined): string | undefined =>
	before?.definite === true && own.definite && isNoun(own) && isNoun(before)
		? `${before.word} has an article, and is the noun that ${own.word} belongs to: take it off.`
		: undefined;

const isNoun = ({ demands, other }: Read): boolean => demands.length > 0 && !other;
