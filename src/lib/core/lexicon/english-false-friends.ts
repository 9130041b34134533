import { lazily } from '../memo.ts';

/**
 * Words that the stemmer throws together with others of another meaning: emergency with emerge, authority with author. One
 * to a line with those of its family that it would else lose; what regularly inflects of them is found by itself.
 */
const FALSE_FRIENDS = `
absolution
accession
accountable accountability unaccountable
accountant
admiral
affection
aide
allowance
animation
apartment
arms
assembly
author
authority
busy
candid
capital
captivate
categorical
celebrity
civilization
clothes
collective
colon
commitment
community
competent competence
complicity
comprehensive
conference
considerable
consequently
consistent consistency
constituent
constitution constitutional
contention
contraction
convent
conventional
conversation
conversely
correspondent
critical
customer
customs
dais
decisive
defendant
department
descendant
design designed designing designer
dictator
digital digitization
directive
diversion
doctorate
economical
emergency
engineer engineering engineered
envelope
equator
evident
exceptional
exclusive
executive
expedition
experiment experimental
extensive
fertility
fortunate
general
generation
generous
handful
highness
hospitality
humane
humanity
ignorant ignorance
immunization
important importance
infidelity
inflatable
informal
initial
initiative
installment instalment
integral
integrity
intelligent
internal
international
journal
lateral
liberal liberalization
likeness
liquidation
majority
material
mechanic
memorial
minority
mobile mobility
morale
nationalism
nationality
nationalization nationalize nationalized nationalizing
naturalization
news
nominal
numerous
objective
occupant
occupational
offensive
officer
opposite
organ
organism
original originality
periodical
person
personality
physics
plurality
polar
polite politeness
populism
positive
precedent
premiere
principality
prisoner
privatization privatize privatized privatizing
procession
profess
publication
publicity
publicize publicized
quite
ration rationed rationing
rational
reasonable
reservation
resolute
respectively
responsible responsibility irresponsible
revolver
route
secondment
sensitive
severe severity
several
sever severed severing severance
special
statue
subjective
subside subsided
success successful
suite
terminal
transit
unit
universe
university
vacation
vegetable
wonderful`;

/** A word with its plural and its adverb, whichever it has. */
const withRegular = (word: string): string[] => [
	word,
	/[^aeiou]y$/u.test(word)
		? `${word.slice(0, -1)}ies`
		: /(?:[sx]|[cs]h)$/u.test(word)
			? `${word}es`
			: `${word}s`,
	word.endsWith('le') ? `${word.slice(0, -1)}y` : word.endsWith('ic') ? `${word}ally` : `${word}ly`,
];

/** What these words are compared by instead of their stems, which no stem is like: `=emergency`. */
export const unstemmed = lazily(
	(): ReadonlyMap<string, string> =>
		new Map(
			FALSE_FRIENDS.trim()
				.split('\n')
				.flatMap((line) => {
					const family = line.split(' ');
					return family.flatMap(withRegular).map((word) => [word, `=${family[0] ?? ''}`] as const);
				}),
		),
);
