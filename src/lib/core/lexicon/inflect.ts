import type { Term, VerbForm } from '../types.ts';
import { conjugate } from './conjugate.ts';
import { Use, type Features, type Form } from './form.ts';
import { hasArticle, MAQSURA, TA_MARBUTA, withoutArticle, YA } from './letters.ts';
import {
	declineAdjective,
	declineListed,
	declineMasdar,
	declineNoun,
	declineSingular,
	declineWoman,
} from './nominal.ts';
import { activeParticiple, passiveParticiple } from './participles.ts';
import { sounds } from './sounds.ts';
import { verbOf } from './verb.ts';

const TANWIN = /[\u064b-\u064d]/u;
const FIXED: Features = { kind: 'fixed', part: 'word' };

/**
 * All surface forms of a one-word entry, without clitics and, where the lemma has it, without the
 * article. A verb's include its participles and verbal nouns. A multi-word term has no forms of its
 * own but those of one word that are listed (أَبُوظَبْي): its words are matched one by one (`phrases.ts`).
 */
export function inflect(term: Term): Form[] {
	const listed = oneWord(term.forms).map(stemOf);
	if (term.ar.includes(' ')) return articled(term, listed.flatMap(declineSingular));
	const stem = stemOf(term.ar);
	const plurals = (term.plural ?? []).map(stemOf);
	const unchanged = (words: readonly string[]) => words.flatMap(fixed);
	switch (term.pos) {
		case 'noun':
		case 'phrase':
			return articled(term, [
				...declineNoun(stem, plurals),
				// Another spelling inflects as the word does: مِائَتَان.
				...listed.flatMap((form) =>
					[form, stem].every((word) => word.endsWith(TA_MARBUTA))
						? declineNoun(form, [])
						: declineSingular(form),
				),
				...(term.gender === 'm' ? declineWoman(stem, plurals) : []),
			]);
		case 'adjective':
			// Another spelling of a loanword inflects as the word does: الديموقراطيين.
			return articled(term, [
				...declineAdjective(stem, plurals),
				...listed.flatMap((form) =>
					term.root === undefined && NISBA.test(form.normalize('NFD'))
						? declineAdjective(form, [])
						: declineListed(form),
				),
			]);
		case 'name':
			return articled(term, [stem, ...listed].flatMap(declineSingular));
		case 'verb':
			return [...inflectVerb(term, stem), ...unchanged(oneWord(term.forms))];
		default:
			return unchanged([term.ar, ...oneWord(term.forms)]);
	}
}

/** دِيمُقْرَاطِيّ, in whichever order its marks stand. */
const NISBA = /\u0650\u064a\u0651$/u;

/** Forms of verbs that never have an object, and so no pronoun (Wright I, §§ 52, 58): تنقضه is not of انْقَضَى. */
const INTRANSITIVE: ReadonlySet<VerbForm> = new Set(['VII', 'IX', 'QIV']);

const withoutObject = (form: Form): Form[] => {
	const use = form.use & ~Use.bound;
	return use & Use.free ? [{ ...form, use }] : [];
};

const oneWord = (forms: readonly string[] = []): readonly string[] =>
	forms.filter((form) => !form.includes(' '));

const stemOf = (word: string): string => sounds(withoutArticle(word));

function inflectVerb(term: Term, stem: string): Form[] {
	const verb = verbOf(term);
	const masdars = (term.masdar ?? []).flatMap((masdar) => declineMasdar(stemOf(masdar)));
	if (verb) {
		const finite = INTRANSITIVE.has(verb.form)
			? conjugate(verb).flatMap(withoutObject)
			: conjugate(verb);
		return [
			...finite,
			...(verb.passive ? [] : declineAdjective(activeParticiple(verb), [], 'active-participle')),
			...declineAdjective(passiveParticiple(verb), [], 'passive-participle'),
			...masdars,
		];
	}
	// An entry without a root, or one that a check has to find fault with: what it says is all that
	// is known.
	const use = Use.free | Use.bound | Use.bare;
	const present = term.present === undefined ? [] : [sounds(term.present)];
	return [
		{ sounds: stem, use: use | Use.past, features: FIXED },
		...present.map((now) => ({ sounds: now, use: use | Use.present, features: FIXED })),
		...masdars,
	];
}

/**
 * A word that doesn't inflect is spelled as its entry has it; only إِلَى and its like are إِلَيـ before
 * a pronoun.
 */
export function fixed(spelling: string): Form[] {
	const form = { sounds: sounds(spelling), features: FIXED };
	// Tanwīn and a pronoun exclude each other: قدماه is no قُدُمًا.
	if (TANWIN.test(spelling)) return [{ ...form, spelling, use: Use.bare | Use.free }];
	return form.sounds.endsWith(MAQSURA)
		? [
				{ ...form, spelling, use: Use.bare | Use.free },
				{ ...form, sounds: form.sounds.slice(0, -1) + YA, use: Use.bare | Use.bound },
			]
		: [{ ...form, spelling, use: Use.bare | Use.free | Use.bound }];
}

/**
 * A word that exists with its article only (القِرْم) is that word with it only: never قِرْم, never with
 * a pronoun. A name without one never takes it.
 */
function articled(term: Term, forms: readonly Form[]): Form[] {
	if (hasArticle(term.ar)) {
		return forms.flatMap((form) =>
			form.use & Use.article ? [{ ...form, use: Use.nominal | Use.free | Use.article }] : [],
		);
	}
	return term.pos === 'name'
		? forms.flatMap((form) => {
				// A name has no owner: جوني is Johnny, and not "my John".
				const use = form.use & ~Use.article & ~Use.bound;
				return use & Use.free ? [{ ...form, use }] : [];
			})
		: [...forms];
}
