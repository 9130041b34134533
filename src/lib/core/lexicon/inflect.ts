import type { Term } from '../types.ts';
import { Use, type Features, type Form } from './form.ts';
import { hasArticle, MAQSURA, withoutArticle, YA } from './letters.ts';
import { declineAdjective, declineNoun, declineSingular } from './nominal.ts';
import { sounds } from './sounds.ts';

const FIXED: Features = { kind: 'fixed', part: 'word' };

/**
 * All surface forms of a one-word entry, without clitics and, where the lemma has it, without the article. A multi-word term
 * has none of its own: its words are matched one by one (`phrases.ts`).
 */
export function inflect(term: Term): Form[] {
	if (term.ar.includes(' ')) return [];
	const definite = hasArticle(term.ar);
	const stem = sounds(withoutArticle(term.ar));
	const plurals = (term.plural ?? []).map((plural) => sounds(withoutArticle(plural)));
	const listed = (term.forms ?? []).map((form) => sounds(withoutArticle(form)));
	const forms = [...inflectStem(term, stem, plurals), ...listed.flatMap(declineSingular)];
	return definite ? forms.flatMap(onlyDefinite) : forms;
}

function inflectStem(term: Term, stem: string, plurals: readonly string[]): Form[] {
	switch (term.pos) {
		case 'noun':
		case 'phrase':
			return declineNoun(stem, plurals);
		case 'adjective':
			return declineAdjective(stem, plurals);
		case 'name':
			return declineSingular(stem);
		case 'verb':
			return [{ sounds: stem, use: Use.free | Use.bound | Use.bare | Use.past, features: FIXED }];
		default:
			return fixed(stem);
	}
}

/** إِلَى, and إِلَيـ before a pronoun. */
function fixed(stem: string): Form[] {
	const use = Use.bare;
	return stem.endsWith(MAQSURA)
		? [
				{ sounds: stem, use: use | Use.free, features: FIXED },
				{ sounds: stem.slice(0, -1) + YA, use: use | Use.bound, features: FIXED },
			]
		: [{ sounds: stem, use: use | Use.free | Use.bound, features: FIXED }];
}

/** A word that exists with its article only (القِرْم) is that word with it only: never قِرْم, never with a pronoun. */
const onlyDefinite = (form: Form): Form[] =>
	form.use & Use.article ? [{ ...form, use: Use.nominal | Use.free | Use.article }] : [];
