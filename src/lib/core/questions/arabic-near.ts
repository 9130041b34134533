import { Use, type Form } from '../lexicon/form.ts';
import { written } from '../lexicon/key.ts';
import { hasArticle, withoutArticle } from '../lexicon/letters.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { NOUN_FORMS } from './english-inflected.ts';
import { allForms, type Gap } from './gap.ts';
import { isSaidBy } from './sayers.ts';
import type { Word } from './word.ts';

const ARTICLE = 'ال';

const isDefinite = ({ text }: Gap): boolean => hasArticle(stripMarks(text));

const spelled = (form: Form): string => stripMarks(written(form));

/** With the article, before a genitive, or free. */
const PLACE = Use.free | Use.bare | Use.article;

/** Of what the letters of a gap may be what they mostly are in print: a third person, an indicative, no dual without its ن. */
const LIKELY: readonly ((form: Form) => boolean)[] = [
	({ features }) => features.kind === 'verb' && features.person.startsWith('3'),
	({ features }) => features.kind === 'verb' && features.person !== '3fp',
	({ features }) => features.kind === 'verb' && features.mood === 'indicative',
	({ features }) => features.kind === 'nominal' && features.number !== 'dual',
];

/** The forms of a word that the letters of a gap may be. */
function readings(key: Word, gap: Gap): readonly Form[] {
	const bare = stripMarks(gap.text);
	const needed = isDefinite(gap) ? Use.article : Use.bare;
	const stem = fold(isDefinite(gap) ? withoutArticle(bare) : bare);
	const found = key
		.forms()
		.filter(
			(form) =>
				form.features.part === 'word' && (form.use & needed) > 0 && fold(spelled(form)) === stem,
		);
	return LIKELY.reduce((forms: readonly Form[], isLikely) => {
		const some = forms.filter(isLikely);
		return some.length > 0 ? some : forms;
	}, found);
}

/** Whether two forms say the same of what they mean: verbs in tense, person, mood and voice, others in number, and adjectives in gender. */
function areLike(a: Form, b: Form, isPassive: boolean): boolean {
	const [own, other] = [a.features, b.features];
	if (own.kind === 'verb' && other.kind === 'verb')
		return (
			own.tense === other.tense &&
			own.person === other.person &&
			own.mood === other.mood &&
			other.voice === (isPassive ? 'passive' : 'active')
		);
	return (
		own.kind === 'nominal' &&
		other.kind === 'nominal' &&
		own.number === other.number &&
		own.gender === other.gender &&
		(own.case === undefined || other.case === undefined || own.case === other.case) &&
		(a.use & PLACE) === (b.use & PLACE) &&
		other.woman === undefined
	);
}

/** Verbs that say what happens to somebody as the passive of others does: تفاجأت for دُهشت. */
const SUFFERING: ReadonlySet<string> = new Set(['V', 'VI', 'VII']);

/**
 * How a word that is near looks in a gap where grammar alone doesn't tell its form: دامت, though only its letters would tell an
 * active from a passive, and مختصون, where what stands there shows no case.
 */
export function nearForms(other: Word, key: Word, gap: Gap): readonly string[] {
	const sure = allForms(gap, other);
	const isSure = !gap.isPassive || !SUFFERING.has(other.term.form ?? '');
	if (sure.length > 0 && isSure) return sure;
	const own = readings(key, gap);
	const isPassive = gap.isPassive === true && !SUFFERING.has(other.term.form ?? '');
	const found = other
		.forms()
		.filter(
			(form) =>
				form.features.part === 'word' &&
				(form.use & Use.free) > 0 &&
				own.some((one) => areLike(one, form, isPassive)),
		);
	return found.map((form) => (isDefinite(gap) ? ARTICLE : '') + spelled(form));
}

/** Whether a word has no plural, since it is that of what a gloss says: شَبَاب are young men. */
export const isCollectiveOf = ({ pos, plural, en }: Term, gloss: string): boolean =>
	pos === 'noun' &&
	plural === undefined &&
	NOUN_FORMS.plural(gloss).some((many) => isSaidBy({ en }, many));

/** What stands for a plural in a gap and is none: شباب for شبّان. */
export const collectivesFor = (gloss: string, close: readonly Word[], gap: Gap): string[] =>
	close
		.filter(({ term }) => isCollectiveOf(term, gloss))
		.map(({ term }) => (isDefinite(gap) ? ARTICLE : '') + stripMarks(term.ar));
