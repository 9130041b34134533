import type { Note, Reason } from '#lib/core/grading/graded.ts';
import { SHADDA } from '#lib/core/lexicon/letters.ts';
import { stripMarks } from '#lib/core/text/fold.ts';
import type { Lang, Phrase } from '#lib/core/types.ts';
import { m } from '#lib/i18n/index.ts';
import { letterName, marksName } from './mark-names.ts';
import { sentence, type Piece } from './sentence.ts';

type Rule = Reason['rule'];
type Of<R extends Rule, Each = Reason> = Each extends { rule: Rule }
	? R extends Each['rule']
		? Each
		: never
	: never;
/** Sentences about a reason, of an answer in a language. */
type Wording<R extends Rule> = (reason: Of<R>, lang: Lang) => Piece[][];

const article: Phrase = { lang: 'ar', text: 'ال' };
const to: Phrase = { lang: 'en', text: 'to' };

/** What was typed and what was expected, as words of the answer's language. */
const both = ({ typed, expected }: { typed: string; expected: string }, lang: Lang) => ({
	typed: { lang, text: typed },
	expected: { lang, text: expected },
});

/** Words that are parted otherwise are named as such: a space is no letter. */
export function slipOf({ edit, typed, expected }: Of<'slip'>): Of<'slip'>['edit'] | 'space' {
	const letters = (text: string) => stripMarks(text).replaceAll(' ', '');
	return letters(typed) === letters(expected) ? 'space' : edit;
}

const SLIP = {
	insert: m.rule_slip_insert,
	delete: m.rule_slip_delete,
	replace: m.rule_slip_replace,
	swap: m.rule_slip_swap,
	space: m.rule_slip_space,
};

function vowel({ letter, typed, expected }: Of<'vowel'>, lang: Lang): Piece[] {
	if (lang === 'en') {
		const accented = (mark: string) => (letter + mark).normalize('NFC');
		return sentence(
			m.rule_accent,
			both({ typed: accented(typed), expected: accented(expected) }, lang),
		);
	}
	const where = { letter: { lang, text: letter } };
	const [own, other] = [typed.replace(SHADDA, ''), expected.replace(SHADDA, '')];
	if (own === other || own === '' || other === '') {
		if (!typed.includes(SHADDA)) return sentence(m.rule_shadda_missing, where);
		if (!expected.includes(SHADDA)) return sentence(m.rule_shadda_extra, where);
	}
	return sentence(m.rule_vowel, {
		...where,
		typed: marksName(typed),
		expected: marksName(expected),
	});
}

const vowelledSo = ({ word }: Of<'vowel'>, lang: Lang): Piece[][] =>
	word === undefined ? [] : [sentence(m.rule_vowel_word, { word: { lang, text: word } })];

function hamza(reason: Of<'hamza'>, lang: Lang): Piece[] {
	if (reason.expected === 'ا') return sentence(m.rule_hamza_none, both(reason, lang));
	const message = reason.expected === 'آ' ? m.rule_hamza_madda : m.rule_hamza;
	return sentence(message, both(reason, lang));
}

const ending = (reason: Of<'ta-marbuta' | 'alif-maqsura'>, lang: Lang): Piece[] =>
	sentence(m.rule_ending, {
		...both(reason, lang),
		typedName: letterName(reason.typed),
		expectedName: letterName(reason.expected),
	});

const ARTICLE = {
	ar: { extra: m.rule_article_ar_extra, missing: m.rule_article_ar_missing },
	en: { extra: m.rule_article_en_extra, missing: m.rule_article_en_missing },
};
const IDAFA = { extra: m.rule_idafa_extra, missing: m.rule_idafa_missing };
const IN_SENTENCE = {
	extra: m.rule_sentence_article_extra,
	missing: m.rule_sentence_article_missing,
};
const VERB = { extra: m.rule_to_extra, missing: m.rule_to_missing };

const otherWord: Wording<'other-word'> = ({ word }, lang) => [
	sentence(m.rule_other_word, { word: { lang, text: word } }),
];

const near: Wording<'near'> = () => [sentence(m.rule_near, {})];

const RULES: { [R in Rule]: Wording<R> } = {
	vowel: (reason, lang) => [vowel(reason, lang), ...vowelledSo(reason, lang)],
	hamza: (reason, lang) => [hamza(reason, lang)],
	'ta-marbuta': (reason, lang) => [ending(reason, lang)],
	'alif-maqsura': (reason, lang) => [ending(reason, lang)],
	variant: (reason, lang) => [sentence(m.rule_variant, both(reason, lang))],
	joining: () => [sentence(m.rule_joining, {})],
	article: ({ change }, lang) => [sentence(ARTICLE[lang][change], { article })],
	'iḍāfa-article': ({ change, expected }, lang) => [
		sentence(IDAFA[change], { expected: { lang, text: expected }, article }),
	],
	'sentence-article': ({ change }) => [sentence(IN_SENTENCE[change], { article })],
	to: ({ change }) => [sentence(VERB[change], { to })],
	slip: (reason, lang) => [sentence(SLIP[slipOf(reason)], both(reason, lang))],
	'other-word': otherWord,
	near,
};

const SLIP_HINT = {
	insert: m.hint_slip_insert,
	delete: m.hint_slip_delete,
	replace: m.hint_slip_replace,
	swap: m.hint_slip_swap,
	space: m.hint_slip_space,
};
const IDAFA_HINT = { extra: m.hint_idafa_extra, missing: m.hint_idafa_missing };
const IN_SENTENCE_HINT = {
	extra: m.hint_sentence_article_extra,
	missing: m.hint_sentence_article_missing,
};

/** The letters that are mixed up, always in the same order. */
function endings({ typed, expected }: { typed: string; expected: string }): Piece[][] {
	const [one = '', other = ''] = [...'ةهىيا'].filter((each) => each === typed || each === expected);
	return [
		sentence(m.hint_ending, { one: { lang: 'ar', text: one }, other: { lang: 'ar', text: other } }),
	];
}

/** What to look at, without a word or a mark of what is expected; nothing of what is as good. */
const HINTS: { [R in Rule]: Wording<R> } = {
	vowel: (reason, lang) => [
		sentence(lang === 'ar' ? m.hint_vowel : m.hint_accent, {}),
		...vowelledSo(reason, lang),
	],
	hamza: () => [sentence(m.hint_hamza, {})],
	'ta-marbuta': endings,
	'alif-maqsura': endings,
	variant: () => [],
	joining: () => [],
	article: () => [],
	'iḍāfa-article': ({ change }) => [sentence(IDAFA_HINT[change], { article })],
	'sentence-article': ({ change }) => [sentence(IN_SENTENCE_HINT[change], { article })],
	to: () => [],
	slip: (reason) => [sentence(SLIP_HINT[slipOf(reason)], {})],
	'other-word': otherWord,
	near,
};

/** The sentences of a table, each once. */
function worded(
	table: typeof RULES,
	note: Note | undefined,
	lang: Lang,
): { key: string; pieces: Piece[] }[] {
	const sentences = (note ?? []).flatMap((reason) =>
		(table[reason.rule] as Wording<Rule>)(reason, lang),
	);
	const keyed = sentences.map((pieces) => ({
		key: pieces.map(({ text }) => text).join(''),
		pieces,
	}));
	return [...new Map(keyed.map((each) => [each.key, each])).values()];
}

/**
 * What is to be said of a graded answer: a sentence a rule, in the interface's language.
 * @param lang the language of the answer
 */
export const rulesOf = (note: Note | undefined, lang: Lang) => worded(RULES, note, lang);

/** The same while the answer may be mended: nothing of what is expected. @param lang as above */
export const hintsOf = (note: Note | undefined, lang: Lang) => worded(HINTS, note, lang);

/** Whether what was typed is another word, as it stands or as it is vowelled: then it can't be accepted for this one. */
export const isOtherWord = (note: Note | undefined): boolean =>
	(note ?? []).some(
		(reason) =>
			reason.rule === 'other-word' || (reason.rule === 'vowel' && reason.word !== undefined),
	);

/** Rules that a right answer should follow next time; others don't count. */
const WORTH_NOTING: ReadonlySet<Rule> = new Set(['hamza', 'ta-marbuta', 'alif-maqsura', 'vowel']);
export const isWorthNoting = (note: Note | undefined, lang: Lang): boolean =>
	(note ?? []).some(({ rule }) => WORTH_NOTING.has(rule) || (rule === 'article' && lang === 'ar'));
