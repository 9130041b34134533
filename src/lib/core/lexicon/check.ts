import { issue, type Issue } from '../result.ts';
import { DERIVATION_RULES, type DerivationRule, type Term } from '../types.ts';
import { derive, dictionaryForms } from './derive.ts';
import { checkGender } from './check-gender.ts';
import { checkPlurals } from './check-plurals.ts';
import { checkForms } from './check-forms.ts';
import { checkGoverned, checkVerb } from './check-verbs.ts';
import { checkWord } from './check-words.ts';
import { FUNCTION_WORDS } from './irregular.ts';
import { ALEF, FATHATAN, hasArticle, SUKUN, withoutArticle } from './letters.ts';
import { vowellingFaults, type Kind } from './vowelling.ts';

/**
 * What is wrong with an entry as Arabic; the path of an issue is the field that it is about. Codes:
 * `vowelling`, `derivation`, `unneeded-rule`, `missing-pattern`, `missing-gender`, `gender`,
 * `missing-root`, `missing-form`, `missing-present`, `missing-masdar`, `form`, `present`, `pattern`, `masdar`, `principal-parts`,
 * `not-a-verb`, `governs`, `plural`, `rootless`, `particle`, `definite`, `forms`.
 */
export function checkEntry(term: Term): Issue[] {
	return [
		...checkVowelling(term),
		...checkDerivation(term),
		...checkGender(term),
		...checkVerb(term),
		...checkGoverned(term),
		...checkPlurals(term),
		...checkWord(term),
		...checkForms(term),
	];
}

/** A past tense ends in fatḥa, which NFC writes before a shadda: شَنَّ. */
const PAST = /\u064e\u0651?$/u;

/** His, at the end of a word of a term: لَقِيَ حَتْفَهُ, أَدْلَى بِصَوْتِهِ. */
const PRONOUN = /[\u064e-\u0650]ه[\u064f\u0650]$/u;

/** Numbers from eleven to nineteen end in fatḥa whatever their case. */
const FIXED_NUMBER = / عَشَرَ$/u;

const KINDS: Readonly<Record<Term['pos'], Kind>> = {
	noun: 'nominal',
	adjective: 'nominal',
	name: 'nominal',
	phrase: 'nominal',
	verb: 'past',
	adverb: 'any',
	preposition: 'particle',
	particle: 'particle',
	connective: 'particle',
};

function checkVowelling(term: Term): Issue[] {
	const check = (field: keyof Term, text: string, kind: Kind): Issue[] => {
		const words = text.split(' ');
		const foreign = term.root === undefined && field !== 'masdar';
		return words.flatMap((word, i) => {
			// A phrase may open with a verb (لَعِبَ دَوْرًا), hold function words, and end in an
			// adverbial.
			const verb = term.pos === 'phrase' && i === 0 && PAST.test(word) && words.length > 1;
			const negated = /^(?:لَمْ|لَنْ|لَا|مَا)$/u.test(words[i - 1] ?? '');
			const relative = /^(?:الَّذِي|الَّتِي)$/u.test(words[i - 1] ?? '');
			const own = (words.length > 1 && PRONOUN.test(word)) || FIXED_NUMBER.test(text);
			const free =
				verb ||
				negated ||
				relative ||
				own ||
				FUNCTION_WORDS.has(word) ||
				word.endsWith(FATHATAN + ALEF);
			const of = free || (words.length > 1 && kind === 'particle') ? 'any' : kind;
			return vowellingFaults(word, { kind: of, foreign: foreign && term.pos === 'name' }).map(
				(fault) => issue('vowelling', field, `${word}: ${fault}.`),
			);
		});
	};
	const all = (field: keyof Term, texts: readonly string[] | undefined, kind: Kind) =>
		(texts ?? []).flatMap((text) => check(field, text, kind));
	return [
		...check('ar', term.ar, KINDS[term.pos]),
		...all('plural', term.plural, 'nominal'),
		...all('masdar', term.masdar, 'nominal'),
		...all('present', term.present === undefined ? [] : [term.present], 'present'),
		...all('forms', term.forms, 'any'),
		...all('governs', term.governs, 'any'),
	];
}

/** Sukūn aside, which follows from the rest, and with the two seats that مَسْؤُول may have as one. */
const comparable = (word: string): string =>
	word.normalize('NFC').replaceAll(SUKUN, '').replaceAll('ئُو', 'ؤُو');

function checkDerivation({ ar, root, pattern, rules = [] }: Term): Issue[] {
	if (root === undefined) return [];
	if (pattern === undefined) {
		const message = `${ar}: the field "pattern" is missing: a word with a root has one, on ف ع ل.`;
		return [issue('missing-pattern', 'ar', message)];
	}
	const lemma = comparable(withoutArticle(ar));
	const outcomes = (named: readonly DerivationRule[]) =>
		dictionaryForms(derive(root, withoutArticle(pattern), named), hasArticle(ar));
	const gives = (named: readonly DerivationRule[]) =>
		outcomes(named).some((word) => comparable(word) === lemma);
	if (!gives(rules)) {
		const remedy = subsets(DERIVATION_RULES).find(gives);
		const outcome = outcomes(rules).join(' or ');
		const advice = remedy
			? `name the rule${remedy.length > 1 ? 's' : ''} that changed it: ${list(remedy)}`
			: 'correct the root, the pattern or the lemma';
		const how = rules.length > 0 ? ` by ${list(rules)}` : '';
		const message = `${ar}: ${root} in ${pattern} gives ${outcome}${how}: ${advice}.`;
		return [issue('derivation', 'pattern', message)];
	}
	// Where hamza has become ت (اتَّخَذَ), either rule may be named for it.
	const necessary = (rule: DerivationRule) =>
		(rule === 'hamza' && root.includes('ء') && rules.includes('assimilation')) ||
		!gives(rules.filter((other) => other !== rule));
	return rules
		.filter((rule) => !necessary(rule))
		.map((rule) =>
			issue(
				'unneeded-rule',
				'rules',
				`${ar}: ${root} in ${pattern} needs no ${rule}: take it out.`,
			),
		);
}

const list = (rules: readonly DerivationRule[]): string =>
	rules.length === 1 ? String(rules[0]) : `[${rules.join(', ')}]`;

/** All subsets of a few items, the smallest first. */
const subsets = <T>(items: readonly T[]): T[][] =>
	items
		.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
		.sort((a, b) => a.length - b.length);
