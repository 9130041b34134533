import { issue, type Issue } from '../result.ts';
import { DERIVATION_RULES, type DerivationRule, type Term } from '../types.ts';
import { derive } from './derive.ts';
import {
	ALEF,
	FATHATAN,
	hasArticle,
	letters,
	SUKUN,
	TA_MARBUTA,
	withoutArticle,
} from './letters.ts';
import { regularMasdars } from './participles.ts';
import { sounds, spell } from './sounds.ts';
import { candidates, citation, verbOf } from './verb.ts';
import { STEMS } from './verb-tables.ts';
import { vowellingFaults, type Kind } from './vowelling.ts';

/**
 * What is wrong with an entry as Arabic; the path of an issue is the field that it is about. Codes:
 * `vowelling`, `derivation`, `unneeded-rule`, `missing-pattern`, `missing-gender`, `gender`,
 * `form`, `present`, `pattern`, `masdar`, `plural`.
 */
export function checkEntry(term: Term): Issue[] {
	return [
		...checkVowelling(term),
		...checkDerivation(term),
		...checkGender(term),
		...(term.pos === 'verb' ? checkVerb(term) : []),
		...checkPlurals(term),
	];
}

/** Words that keep their own endings inside a phrase. */
const FUNCTION_WORDS = new Set(
	'مِنْ مِنَ عَنْ عَنِ فِي عَلَى إِلَى مَعَ بَيْنَ لَا لَمْ لَنْ مَا أَنْ أَنَّ إِنَّ ثُمَّ حَيْثُ مُنْذُ عِنْدَ بَعْدَ قَبْلَ تَحْتَ فَوْقَ دُونَ ضِدَّ نَحْوَ أَوْ أَمْ هُوَ هِيَ هَذَا هَذِهِ ذَلِكَ تِلْكَ بِهِ فِيهِ لَهُ عَلَيْهِ إِلَيْهِ مِنْهُ'
		.normalize('NFC')
		.split(' '),
);

/** A past tense ends in fatḥa, which NFC writes before a shadda: شَنَّ. */
const PAST = /\u064e\u0651?$/u;

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
			const free = verb || negated || FUNCTION_WORDS.has(word) || word.endsWith(FATHATAN + ALEF);
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

/** An indefinite word that can end in tanwīn does: دَاعٍ, not دَاعِي; الثَّانِي has its ي. */
const dictionaryForms = (words: readonly string[], definite: boolean): string[] =>
	words.filter(
		(word) => definite || !words.includes(word.replace(/ِي$/u, 'ٍ')) || !word.endsWith('ِي'),
	);

const list = (rules: readonly DerivationRule[]): string =>
	rules.length === 1 ? String(rules[0]) : `[${rules.join(', ')}]`;

/** All subsets of a few items, the smallest first. */
const subsets = <T>(items: readonly T[]): T[][] =>
	items
		.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
		.sort((a, b) => a.length - b.length);

/** Nouns in ة that are masculine: they name men. */
const MASCULINE_IN_TA = /^(?:خَلِيفَة|دَاعِيَة|طَاغِيَة|نَابِغَة|عَلَّامَة|رَحَّالَة)$/u;

function checkGender({ ar, pos, gender }: Term): Issue[] {
	if (pos !== 'noun') return [];
	if (gender === undefined) {
		return [issue('missing-gender', 'ar', `${ar}: the field "gender" is missing: m, f or both.`)];
	}
	return ar.endsWith(TA_MARBUTA) && gender === 'm' && !MASCULINE_IN_TA.test(ar.normalize('NFC'))
		? [issue('gender', 'gender', `${ar} ends in ة: it is f, not m.`)]
		: [];
}

function checkVerb(term: Term): Issue[] {
	const { ar, form, root, present, pattern, masdar } = term;
	if (!form || !root || !present) return [];
	const issues: Issue[] = [];
	if (pattern !== undefined && !patternsOf(term).includes(sounds(pattern))) {
		const right = patternsOf(term)
			.map((text) => spell(text))
			.join(' or ');
		issues.push(issue('pattern', 'pattern', `${ar}: Form ${form} is ${right}, not ${pattern}.`));
	}
	const verb = verbOf(term);
	if (!verb) {
		const possible = [...candidates(form, root)];
		const fitting = possible.filter((one) => citation(one, 'past') === sounds(ar));
		if (fitting.length === 0) {
			const past = written(possible.map((one) => citation(one, 'past')));
			return [...issues, issue('form', 'form', `${ar}: ${root} in Form ${form} is ${past}.`)];
		}
		const now = written(fitting.map((one) => citation(one, 'present')));
		return [
			...issues,
			issue('present', 'present', `${ar}: its present is ${now}, not ${present}.`),
		];
	}
	const regular = regularMasdars(verb);
	if (masdar && regular.length > 0 && !masdar.some((one) => regular.includes(sounds(one)))) {
		const message = `${ar}: the verbal noun of Form ${form} is ${written(regular)}, not ${masdar.join(', ')}: correct it, or list both.`;
		issues.push(issue('masdar', 'masdar', message));
	}
	return issues;
}

const written = (words: readonly string[]): string =>
	[...new Set(words)].map((word) => spell(word)).join(' or ') || 'impossible';

/**
 * The patterns that a verb of this form can name: of Form I three, by its middle vowel; of Form IX
 * both spellings.
 */
function patternsOf({ form }: Term): string[] {
	if (form === undefined) return [];
	const { past } = STEMS[form];
	if (form === 'IX') return [`${past}َ`, sounds('افْعَلَّ')];
	return form === 'I' ? ['َ', 'ِ', 'ُ'].map((vowel) => `${past.replace('@', vowel)}َ`) : [`${past}َ`];
}

const WEAK_LETTERS = /[اويىءأإآؤئ]/u;
const bases = (word: string): string =>
	letters(word)
		.map(({ base }) => base)
		.join('');

/** A sound plural has the singular's letters and vowels; any plural has the root's consonants. */
function checkPlurals({ ar, plural, root = '' }: Term): Issue[] {
	if (ar.includes(' ')) return [];
	const singular = sounds(withoutArticle(ar));
	return (plural ?? []).flatMap((one) => {
		const text = sounds(withoutArticle(one));
		// فُنُون of فَنّ is فُعُول: its ن is a radical.
		const sound =
			root?.endsWith('ن') && /^.\u064f.\u064fون$/u.test(text) ? [] : soundPlurals(singular, text);
		if (sound.length > 0 && !sound.includes(text)) {
			const message = `${ar}: its sound plural is ${spell(sound[0] ?? '')}, not ${one}.`;
			return [issue('plural', 'plural', message)];
		}
		if (hasRadicals(text, root)) return [];
		return [issue('plural', 'plural', `${ar}: its plural ${one} hasn't the radicals ${root}.`)];
	});
}

/**
 * The sound plurals that a word can have where its plural claims to be one by its ending; none
 * where it claims nothing.
 */
function soundPlurals(singular: string, plural: string): string[] {
	const stem = singular.replace(/َة$|ٍ$/u, '');
	if (plural.endsWith('ُون')) {
		const regular = `${stem}ُون`;
		return bases(plural) === bases(regular) ? [regular] : [];
	}
	if (!plural.endsWith('َات')) return [];
	const regular = `${stem}َات`;
	// Short words may grow (سَنَة: سَنَوَات), and words that don't end in ة may have what plural they
	// like.
	const strict = singular.endsWith('َة') && bases(stem).length > 2;
	if (!strict && bases(plural) !== bases(regular)) return [];
	// أَزْمَة has أَزَمَات, خُطْوَة خُطُوَات: the middle consonant may take a vowel.
	const { start, vowel, end } = /^(?<start>.(?<vowel>[َُِ]).)(?<end>.)$/u.exec(stem)?.groups ?? {};
	if (start === undefined || vowel === undefined || end === undefined) return [regular];
	return [regular, `${start}َ${end}َات`, `${start}${vowel}${end}َات`];
}

/** Whether the strong radicals stand in a word in their order; a shadda counts twice. */
function hasRadicals(text: string, root: string): boolean {
	const strong = root.split(' ').filter((radical) => radical && !WEAK_LETTERS.test(radical));
	const inOrder = new RegExp(strong.join('.*'), 'u');
	return inOrder.test(bases(text.replace(/(.)ّ/gu, '$1$1')));
}
