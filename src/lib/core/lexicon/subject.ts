import { formsSpelled, type Lookup } from './create.ts';
import { lexemeOf } from './form-index.ts';
import { possibleForms } from './at-hand.ts';
import { isFinite } from './context.ts';
import type { Person } from './form.ts';
import { withoutArticle } from './letters.ts';
import type { Match, ReadToken } from './matches.ts';
import { isPerson } from './nominal.ts';
import type { Hit } from './phrases.ts';
import { sounds } from './sounds.ts';

/**
 * A verb before its subject is singular, masculine or feminine as that is (Ryding § 3.1): تحمل الرئيس is تَحَمَّلَ, and no
 * تَحْمِلُ, which is she. Behind its subject it has its number, too.
 */

/**
 * The persons that a verb may have beside a definite noun; empty where that is no subject, or says nothing.
 *
 * @param behind whether the verb stands behind the noun
 */
function personsBeside(
	token: ReadToken | undefined,
	behind: boolean,
	lookup: Lookup,
): ReadonlySet<Person> {
	const [hit] = token?.hits ?? [];
	const term = hit && lookup.terms[lexemeOf(hit.reading)];
	if (!token || !hit || term?.pos !== 'noun') return NONE;
	if (!isBareDefinite(hit) && !(behind && isOwned(hit))) return NONE;
	const { split } = hit;
	const forms = formsSpelled(term, token.folded.slice(split.from, split.to), lookup);
	const stem = sounds(withoutArticle(term.ar));
	const person = isPerson(stem, (term.plural ?? []).map(sounds));
	const persons = new Set<Person>();
	for (const { features, sounds: form } of forms) {
		if (features.kind !== 'nominal' || features.part !== 'word') return NONE;
		const { number, woman } = features;
		if (behind && number === 'dual') return NONE;
		if (number !== 'plural') {
			if (term.gender !== 'f' && !woman) persons.add('3ms');
			if (term.gender !== 'm' || woman) persons.add('3fs');
		} else if (behind) {
			persons.add(person ? '3mp' : '3fs');
			if (woman || !person) persons.add('3fp');
			if (!person && term.gender !== 'f') persons.add('3mp');
		} else if (person && !woman) persons.add('3ms');
		else {
			persons.add('3fs');
			// Of a masculine noun a plural in ات is one of things; another may be one of people.
			if (term.gender !== 'f' && !FEMININE.test(form)) persons.add('3ms');
		}
	}
	return persons;
}

const NONE: ReadonlySet<Person> = new Set();
const FEMININE = /َات$/u;

/** With its article and nothing before that: الرئيس, and not للرئيس. */
const isBareDefinite = ({ split: { proclitics } }: Hit): boolean =>
	proclitics.length === 1 && proclitics[0] === 'ال';

/** With a pronoun and nothing before it: بلاده. */
const isOwned = ({ split: { proclitics, enclitic } }: Hit): boolean =>
	proclitics.length === 0 && enclitic !== undefined;

/** Words behind which a subject stands before its verb: أَنَّ and its like, and كَانَ. */
const BEFORE_SUBJECT = /^[وفبلك]?(?:ان|لان|لكن|كان|كانت)$/u;
/** How many words of a subject may stand before its last: أن وزير الخارجية يفاوض. */
const SUBJECT = 3;

/**
 * Whether the word before a token ends a subject that stands before its verb: أن بلاده تفاوض is no noun. Between the two words no
 * other verb stands, whose object the word might be.
 */
export function followsSubject(
	tokens: readonly Pick<ReadToken, 'folded' | 'hits'>[],
	from: number,
): boolean {
	const [noun] = tokens[from - 1]?.hits ?? [];
	if (!noun || isFinite(noun) || !(isBareDefinite(noun) || isOwned(noun))) return false;
	for (let at = from - 2; at >= Math.max(0, from - 1 - SUBJECT); at--) {
		const token = tokens[at];
		if (token && BEFORE_SUBJECT.test(token.folded)) return true;
		const [hit] = token?.hits ?? [];
		if (!hit || isFinite(hit) || hit.split.proclitics.some((one) => one !== 'ال')) return false;
	}
	return false;
}

/** Which of the verbs that the same letters may be agree with the noun behind them, and which don't, where some do. */
export function disagreeing(
	verbs: readonly Match[],
	tokens: readonly ReadToken[],
	lookup: Lookup,
): ReadonlySet<Match> {
	const agreement = verbs.map((verb) => ({ verb, agrees: agrees(verb, tokens, lookup) }));
	return new Set(
		agreement
			.filter(
				({ verb, agrees }) =>
					!agrees && agreement.some((other) => other.agrees && isAt(other.verb, verb)),
			)
			.map(({ verb }) => verb),
	);
}

const isAt = (one: Match, { from, to }: Match): boolean => one.from === from && one.to === to;

/** Whether a verb stands behind its subject and doesn't agree with it: بلاده تفاوض is no تَفَاوَضَ, which is he. */
export const contradictsSubject = (
	verb: Match,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): boolean =>
	verb.hits.some(isFinite) &&
	followsSubject(tokens, verb.from) &&
	personsBeside(tokens[verb.from - 1], true, lookup).size > 0 &&
	!agrees(verb, tokens, lookup);

/**
 * Whether a bare verb agrees neither with the definite noun right before it nor with one right behind it: بدأ الطلاب تعلم اللغة is no
 * تَعْلَمُ.
 */
export function contradictsNoun(
	{ from, to, hits: [hit] }: Match,
	sentence: string,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): boolean {
	const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]];
	if (!before || !token || !hit || to - from > 1 || !isFinite(hit)) return false;
	if (hit.split.proclitics.length > 0 || hit.split.enclitic !== undefined) return false;
	if (sentence.slice(before.end, token.start).trim() !== '') return false;
	const persons = personsBeside(before, true, lookup);
	if (persons.size === 0) return false;
	// Behind a verb and its subject another verb has no subject of its own.
	const [verb] = tokens[from - 2]?.hits ?? [];
	const others = verb && isFinite(verb) ? NONE : personsBeside(after, false, lookup);
	return !possibleForms(token, hit, { before, rival: true }, lookup).some(
		({ features }) =>
			features.kind === 'verb' && (persons.has(features.person) || others.has(features.person)),
	);
}

function agrees(
	{ from, to, hits: [hit] }: Match,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): boolean {
	const token = tokens[from];
	if (!token || !hit || hit.split.enclitic !== undefined) return false;
	const persons = followsSubject(tokens, from)
		? personsBeside(tokens[from - 1], true, lookup)
		: personsBeside(tokens[to], false, lookup);
	if (persons.size === 0) return false;
	return possibleForms(token, hit, { before: tokens[from - 1], rival: true }, lookup).some(
		({ features }) => features.kind === 'verb' && persons.has(features.person),
	);
}
