import type * as v from 'valibot';
import { createRandom } from '../random.ts';
import type { Issue } from '../result.ts';
import type { Article, BeadId, Kind, Question } from '../types.ts';
import { choice } from './choice.ts';
import { claim } from './claim.ts';
import { cloze } from './cloze.ts';
import type { Context } from './context.ts';
import type {
	AuthoredEntry,
	AuthoredKind,
	GeneratedKind,
	QuestionKind,
	RandomFor,
} from './kind.ts';
import { meaning } from './meaning.ts';
import { term } from './term.ts';
import { translation } from './translation.ts';
import { collocation } from './collocation.ts';
import { root } from './root.ts';
import { form } from './form.ts';
import { listen } from './listen.ts';
import { typeTerm } from './type-term.ts';
import { typeMeaning } from './type-meaning.ts';
import { typeCloze } from './type-cloze.ts';
import { match } from './match.ts';
import { prove } from './prove.ts';
import { heading } from './heading.ts';
import { checkIdentity } from './identity.ts';
import { connective } from './connective.ts';
import { swap } from './swap.ts';
import { order } from './order.ts';
import { byKind } from './schema.ts';
import { rebuild } from './rebuild.ts';
import type { Word } from './word.ts';

type AuthoredKindName = 'choice' | 'claim';
type GeneratedKindName = Exclude<Kind, AuthoredKindName>;

/** Made from the text, in the order in which a pack lists them. A new kind of that sort is one line here. */
const GENERATED: { readonly [K in GeneratedKindName]: GeneratedKind<K> } = {
	meaning,
	term,
	cloze,
	match,
	listen,
	'type-meaning': typeMeaning,
	'type-term': typeTerm,
	'type-cloze': typeCloze,
	collocation,
	root,
	form,
	translation,
	prove,
	heading,
	connective,
	swap,
	order,
	rebuild,
};
/** Written by people, in `questions.yaml`. A new kind of that sort is one line here. */
const AUTHORED = { choice, claim };

const KINDS: { readonly [K in Kind]: QuestionKind<K> } = { ...GENERATED, ...AUTHORED };

/** The kinds that are made from the text. */
export const GENERATED_KINDS = Object.values(GENERATED) as readonly GeneratedKind<Kind>[];

/** The kinds that there are, those made from the text first. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** An entry of `questions.yaml`; `evidence` decodes a piece of evidence to the id of its bead. */
export const authoredEntry = (
	evidence: v.GenericSchema<unknown, BeadId>,
): v.GenericSchema<unknown, AuthoredEntry> =>
	byKind<AuthoredEntry>({ choice: choice.entry(evidence), claim: claim.entry(evidence) });

/** The question that an authored entry makes. */
export const composeAuthored = (
	entry: AuthoredEntry,
	article: Article,
	random: RandomFor,
): Question =>
	(AUTHORED[entry.kind as keyof typeof AUTHORED] as AuthoredKind<Kind, AuthoredEntry>).compose(
		entry,
		article,
		random,
	);

/** The generators of a pack: streams of numbers that depend on its seed and on what they are for, and nothing else. */
export const randomFor =
	(seed: number): RandomFor =>
	(key) =>
		createRandom(`${seed} ${key}`);

/** What is unsound about a question: nothing of a sound one. */
export const checkQuestion = (question: Question, context: Context): Issue[] => [
	...(KINDS[question.kind] as QuestionKind<Kind>).check(question, context),
	...checkIdentity(question, context),
];

/** The sound questions of a kind that the text alone gives, about some of its words where it is a kind that asks about words. */
export const generateSound = (
	kind: Kind,
	context: Context,
	seed: number,
	keys?: readonly Word[],
): Question[] =>
	(GENERATED as Partial<Record<Kind, GeneratedKind<Kind>>>)[kind]
		?.generate(context, randomFor(seed), keys)
		.filter((question) => checkQuestion(question, context).length === 0) ?? [];

/** Every sound question that the text alone gives, for both languages of study; the same for the same seed. */
export const generateQuestions = (context: Context, seed: number): Question[] =>
	GENERATED_KINDS.flatMap(({ kind }) => generateSound(kind, context, seed));
