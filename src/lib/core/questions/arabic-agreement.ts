import type { Form } from '../lexicon/form.ts';
import { keyOf } from '../lexicon/key.ts';
import { hasArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { groupBy } from '../group-by.ts';
import { memoizeBy } from '../memo.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';
import { genitiveOf } from './arabic-fit.ts';
import { isPlural as isManyInEnglish } from './english-forms.ts';
import type { Gap } from './gap.ts';
import { sortOf } from './people.ts';
import { casesOf, type Word } from './word.ts';

/**
 * What an Arabic sentence shows of the noun in a gap beyond its number and gender: whether its plural names people (هؤلاء النواب) or
 * things (هذه الحواجز), and whether it is an accusative, which has an alef or none by the noun's own pattern.
 */

const formsByKey = memoizeBy(({ forms }: Word) => groupBy(forms(), keyOf));

/** The noun's or adjective's forms that a text may be. */
function formsAt(word: Word, text: string): Form[] {
	const stem = hasArticle(stripMarks(text)) ? text.replace(/^ال/u, '') : text;
	return (formsByKey(word).get(fold(stem)) ?? []).filter(
		({ features }) => features.kind === 'nominal' && features.part === 'word',
	);
}

const isPlural = ({ features }: Form): boolean =>
	features.kind === 'nominal' && features.number === 'plural';

/** Whether one noun's plural agrees as another's does; a singular always has, since its gender is the same. */
function areOfOneSort(key: Word, text: string, other: Word, otherText: string): boolean {
	const sorts = (word: Word, forms: readonly Form[]) =>
		new Set(forms.filter(isPlural).map((form) => sortOf(word.term, form)));
	const own = sorts(key, formsAt(key, text));
	if (own.size !== 1 || own.has(undefined)) return true;
	return [...sorts(other, formsAt(other, otherText))].every((sort) => own.has(sort));
}

/** Whether a form would have an alef more as an indefinite accusative: نُوَّاب, but neither شِعَارَات nor رُؤَسَاء. */
function takesAlef(word: Word, form: Form): boolean {
	const { features: own } = form;
	return (
		own.kind === 'nominal' &&
		own.case === undefined &&
		casesOf(word, form).some(
			({ features }) => features.case === 'accusative' && features.woman === own.woman,
		)
	);
}

const PREPOSITIONS = new Set(
	'إلى على في من عن مع عند بين نحو ضد لدى حول خلال قبل بعد منذ عبر'.split(' '),
);
/** A preposition that is grown onto the gap: لـ, بـ. */
const GLUED = /[بكل]\u0640?$/u;

/** Whether a preposition right before the gap says that it is no accusative. */
const isGenitive = (before: string): boolean =>
	GLUED.test(before) || PREPOSITIONS.has(stripMarks(tokenize(before).at(-1)?.text ?? ''));

/** Whether a gap's noun may be an accusative that doesn't show: then others mustn't want an alef there. */
function mayHideAccusative(key: Word, gap: Gap, lookup: Lookup): boolean {
	if (hasArticle(stripMarks(gap.text)) || isGenitive(gap.before)) return false;
	const forms = formsAt(key, gap.text);
	return (
		forms.length > 0 &&
		!forms.some((form) => takesAlef(key, form)) &&
		genitiveOf(gap, lookup).length === 0
	);
}

/** Words that are a plural themselves: صَادِرَات, مَلَابِس, أَنْحَاء. */
const PLURAL_ALONE = /َات$|^[أآ].ْ?.َا.$|^مَ.َا.ِ.$/u;

/** Whether a noun is several things though it has no singular: no other one stands where it does. */
const isPluralAlone = ({ ar, en, plural }: Term): boolean =>
	plural === undefined && isManyInEnglish(en[0] ?? '') && PLURAL_ALONE.test(ar);

/** Times of day, which say when by themselves: مساء الأحد. */
const OF_DAY: ReadonlySet<string> = new Set(
	'صَبَاح مَسَاء لَيْل نَهَار ظُهْر عَصْر فَجْر'.normalize('NFC').split(' '),
);

const isAdverbial = ({ term }: Word, { text, before }: Gap): boolean =>
	OF_DAY.has(term.ar) && !hasArticle(stripMarks(text)) && !isGenitive(before);

const hidesAccusative = memoizeBy((gap: Gap) => {
	let known: boolean | undefined;
	return (key: Word, lookup: Lookup) => (known ??= mayHideAccusative(key, gap, lookup));
});

/** Whether a noun or an adjective can stand in a gap where grammar alone is looked at. */
export function agreesAlike(
	key: Word,
	gap: Gap,
	other: Word,
	otherText: string,
	lookup: Lookup,
): boolean {
	if (key.term.pos === 'verb' || key.term.pos === 'phrase') return true;
	if (key.term.pos === 'noun') {
		if (isAdverbial(key, gap) && !OF_DAY.has(other.term.ar)) return false;
		if (!areOfOneSort(key, gap.text, other, otherText)) return false;
		if (isPluralAlone(key.term) !== isPluralAlone(other.term)) return false;
	}
	return (
		!hidesAccusative(gap)(key, lookup) ||
		!formsAt(other, otherText).some((form) => takesAlef(other, form))
	);
}
