import * as v from 'valibot';
import { contentId } from '../id.ts';
import type { Lang, Occurrence, Term, TypeClozeQuestion } from '../types.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap-at.ts';
import type { GeneratedKind } from './kind.ts';
import { areSynonyms, isSaidBy, sayersOf } from './sayers.ts';
import { GAPPED, TYPED } from './schema.ts';
import { isAskable } from './sense.ts';
import { placesOf, textOf, type Word } from './word.ts';

/** Letters right before or after a gap are of the same word: what is typed then is no word. */
const isWhole = ({ before, after }: Gap): boolean =>
	!/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]/u.test(after);

/** So many other words may be right: a translation that more of them fit doesn't say which is meant. */
const MOST_OTHERS = 4;

/**
 * Other terms that the translation may mean as well: those with the gloss that it has, if they are declared synonyms or share
 * another gloss, too. A settlement may be a تسوية or a مستوطنة, but never both in one place.
 */
function rivals({ term }: Word, { lookup, word }: Context): Word[] {
	const same = (other: Term) => term.en.filter((gloss) => isSaidBy(other, gloss)).length;
	return sayersOf(textOf(term, 'en'), lookup)
		.filter(
			(other) =>
				other.id !== term.id &&
				(areSynonyms(term, other) || same(other) >= Math.min(2, term.en.length, other.en.length)),
		)
		.flatMap(({ id }) => word(id) ?? []);
}

/**
 * The other ways to say the key in an English gap, in the same form: those of its glosses that another word has, too, beside the
 * one that stands there. Large and big go together everywhere; hour and clock only in ساعة.
 */
function otherGlosses(key: Word, gap: Gap, { lookup }: Context): string[] {
	const { faces, term } = key;
	const said = new Set(sayersOf(textOf(term, 'en'), lookup));
	return term.en
		.filter((gloss) =>
			sayersOf(gloss, lookup).some((other) => other.id !== term.id && said.has(other)),
		)
		.flatMap(
			(text) => gap.formOf({ ...key, faces: { ...faces, en: { ...faces.en, text } } }) ?? [],
		);
}

/**
 * What else is right in a gap, in its form. In Arabic a word of another gender isn't, since what agrees with it would differ; one
 * whose form isn't certain could be right unseen: then there is no list.
 */
function alternatives(key: Word, gap: Gap, study: Lang, context: Context): string[] | undefined {
	if (study === 'en') return otherGlosses(key, gap, context);
	const found: string[] = [];
	for (const other of rivals(key, context)) {
		if (other.formClass !== key.formClass || other.term.gender !== key.term.gender) continue;
		const text = gap.formOf(other);
		if (text === undefined) return undefined;
		found.push(text);
	}
	return found;
}

/** A place where a term can be left out and typed, and all that is right there, what stood there first. */
interface Ask {
	readonly gap: Gap;
	readonly accepted: readonly string[];
}

function askAt(key: Word, place: Occurrence, context: Context): Ask | undefined {
	const gap = gapAt(key, place, context);
	if (!gap || !isWhole(gap) || !isAskable(key, place.lang)) return undefined;
	const others = alternatives(key, gap, place.lang, context);
	if (!others) return undefined;
	const own = [gap.text, ...(place.vowelled === undefined ? [] : [place.vowelled])];
	const more = new Set(others.filter((text) => !own.includes(text)));
	if (place.lang === 'ar' && more.size > MOST_OTHERS) return undefined;
	return { gap, accepted: [...new Set([...own, ...more])] };
}

const asksFor = (key: Word, study: Lang, context: Context): Ask[] =>
	placesOf(key)
		.filter(({ lang }) => lang === study)
		.flatMap((place) => askAt(key, place, context) ?? []);

function ask(key: Word, study: Lang, context: Context): TypeClozeQuestion[] {
	return asksFor(key, study, context)
		.slice(0, 1)
		.map(({ gap, accepted }) => ({
			id: contentId('q', 'type-cloze', study, key.term.id, gap.bead.id),
			kind: 'type-cloze',
			skill: 'vocabulary',
			study,
			term: key.term.id,
			prompt: { lang: study, before: gap.before, after: gap.after },
			lang: study,
			accepted,
			evidence: [gap.bead.id],
		}));
}

/** A sentence with a gap to be filled by typing; its translation has the word, and what else could stand there is right too. */
export const typeCloze: GeneratedKind<'type-cloze'> = {
	kind: 'type-cloze',
	schema: v.strictObject({ kind: v.literal('type-cloze'), prompt: GAPPED, ...TYPED }),
	generate: (context) =>
		context.words.flatMap((key) => [...ask(key, 'ar', context), ...ask(key, 'en', context)]),
	check(question, context) {
		const report = reportOn(question);
		const { study, lang, prompt, accepted, evidence } = question;
		const key = context.word(question.term);
		const found =
			key &&
			asksFor(key, study, context).find(
				({ gap }) =>
					gap.bead.id === evidence[0] && gap.before === prompt.before && gap.after === prompt.after,
			);
		if (!found || evidence.length !== 1) {
			const message =
				'The sentence isn’t one of the article with a whole word of that term left out.';
			return [...checkEvidence(question, context), report('wrong-prompt', message)];
		}
		const { gap } = found;
		return [
			...checkEvidence(question, context),
			...complaints(
				(prompt.lang !== study || lang !== study) &&
					report('wrong-language', 'Prompt and answer must be in the language studied.'),
				accepted[0] !== gap.text &&
					report('wrong-key', 'The answer to be shown isn’t what was left out.'),
				accepted.some((text) => !found.accepted.includes(text)) &&
					report('wrong-answer', 'Something is accepted that isn’t right in the gap.'),
				found.accepted.some((text) => !accepted.includes(text)) &&
					report('second-answer', 'Something that is right in the gap isn’t accepted.'),
				new Set(accepted).size < accepted.length &&
					report('duplicate-answer', 'An answer is accepted twice.'),
			),
		];
	},
};
