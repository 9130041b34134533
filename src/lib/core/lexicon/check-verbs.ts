import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import {
	A_BY_USAGE,
	DEFICIENT_VERBS,
	isIrregularMasdar,
	PASSIVE_VERBS,
	PREPOSITIONS,
	WITHOUT_MASDAR,
} from './irregular.ts';
import { possibleMasdars } from './masdars.ts';
import { regularMasdars } from './participles.ts';
import { principalParts } from './principal-parts.ts';
import { sounds, spell } from './sounds.ts';
import { candidates, citation, verbOf, type Verb } from './verb.ts';
import { STEMS } from './verb-tables.ts';

/** Whether a verb is one: root in form gives its past and present, and both its verbal nouns. */
export function checkVerb(term: Term): Issue[] {
	const { ar, form, root, present, pattern } = term;
	if (term.pos !== 'verb') return checkOther(term);
	if (DEFICIENT_VERBS.has(ar)) return [];
	if (!form || !root || !present) {
		const missing = (['root', 'form', 'present'] as const).filter((field) => !term[field]);
		return missing.map((field) =>
			issue(`missing-${field}`, 'ar', `${ar}: the field "${field}" is missing: a verb has one.`),
		);
	}
	const issues: Issue[] = [];
	if (pattern !== undefined && !patternsOf(term).includes(sounds(pattern))) {
		const right = patternsOf(term)
			.map((text) => spell(text))
			.join(' or ');
		issues.push(issue('pattern', 'pattern', `${ar}: Form ${form} is ${right}, not ${pattern}.`));
	}
	const verb = verbOf(term);
	if (!verb) {
		const voice = PASSIVE_VERBS.has(ar) ? 'passive' : 'active';
		const possible = [...candidates(form, root)];
		const fitting = possible.filter((one) => citation(one, 'past', voice) === sounds(ar));
		if (fitting.length === 0) {
			const past = written(possible.map((one) => citation(one, 'past', voice)));
			return [...issues, issue('form', 'form', `${ar}: ${root} in Form ${form} is ${past}.`)];
		}
		const now = written(fitting.map((one) => citation(one, 'present', voice)));
		return [
			...issues,
			issue('present', 'present', `${ar}: its present is ${now}, not ${present}.`),
		];
	}
	const found = [
		...issues,
		...checkVowels(term, root, present),
		...checkHollow(term, verb),
		...checkMasdars(term, verb),
		...checkHasMasdar(term),
	];
	return found.length > 0 ? found : checkParts(term);
}

/** What the root of a Form I verb leaves open is as it was read. */
function checkParts({ ar, form, present = '', masdar = [] }: Term): Issue[] {
	if (form !== 'I') return [];
	const parts = principalParts(ar);
	if (!parts) {
		const message = `${ar}: nothing proves the present and the verbal noun of a Form I verb: name it with both in principal-parts.ts once they are sure.`;
		return [issue('principal-parts', 'ar', message)];
	}
	const odd = masdar.filter((one) => !parts.masdars.includes(one.normalize('NFC')));
	return [
		...(parts.present === present.normalize('NFC')
			? []
			: [['present', `its present is ${parts.present}, not ${present}`] as const]),
		...odd.map((one) => ['masdar', `${one} is no verbal noun of it`] as const),
	].map(([field, fault]) =>
		issue(
			'principal-parts',
			field,
			`${ar}: ${fault} by principal-parts.ts: correct one of the two.`,
		),
	);
}

/** A verb has a verbal noun, or `irregular.ts` says why it has none. */
function checkHasMasdar({ ar, masdar }: Term): Issue[] {
	if ((masdar !== undefined) !== WITHOUT_MASDAR.has(ar)) return [];
	if (masdar) {
		const message = `${ar} has no verbal noun by irregular.ts: take ${masdar.join(', ')} out, or the verb from its list.`;
		return [issue('masdar', 'masdar', message)];
	}
	const message = `${ar}: the field "masdar" is missing: a verb has one; where none is in use, say so in irregular.ts with the reason.`;
	return [issue('missing-masdar', 'ar', message)];
}

/** With one of these as its second or third radical a verb may have a in both tenses: ذَهَبَ يَذْهَب. */
const GUTTURALS = new Set('ءهعحغخ');

/** فَعَلَ يَفْعَل needs a guttural (Wright I § 91), whatever its author thought: كَتَبَ has no يَكْتَب. */
function checkVowels({ ar, form }: Term, root: string, present: string): Issue[] {
	const [, second = '', third = ''] = root.split(' ');
	const weak = (radical: string) => radical === 'و' || radical === 'ي';
	if (form !== 'I' || weak(second) || second === third) return [];
	const both = weak(third) ? /\u064e[اى]$/u : /\u064e.\u064e?$/u;
	if (!both.test(ar) || !both.test(present) || A_BY_USAGE.has(ar)) return [];
	if (GUTTURALS.has(second) || GUTTURALS.has(third)) return [];
	const message = `${ar} ${present}: without a guttural as second or third radical no verb has a in past and present: correct one of them, or name it in irregular.ts.`;
	return [issue('vowels', 'present', message)];
}

/** What the middle vowel of a hollow verb's past is, by that of its present: نَامَ يَنَام is فَعِلَ (Wright I § 150). */
const HOLLOW_PASTS: readonly (readonly [present: RegExp, pasts: string, pattern: string])[] = [
	[/ا.\u064e?$/u, 'ِ', 'فَعِلَ'],
	[/و.\u064f?$/u, 'َُ', 'فَعَلَ'],
	[/ي.\u0650?$/u, 'َ', 'فَعَلَ'],
];

/** The lemma doesn't show the vowel that a hollow verb has lost; its present does, and its pattern must say the same. */
function checkHollow({ ar, form, pattern, present = '' }: Term, { hollow }: Verb): Issue[] {
	if (form !== 'I' || !hollow || pattern === undefined) return [];
	const vowel = sounds(pattern).charAt(3);
	const [, pasts, right] = HOLLOW_PASTS.find(([ending]) => ending.test(present)) ?? [];
	if (pasts === undefined || pasts.includes(vowel)) return [];
	const message = `${ar} ${present}: a hollow verb with this present is ${right ?? ''}, not ${pattern}: correct one of them.`;
	return [issue('vowels', 'pattern', message)];
}

/** Every verbal noun is one by rule, or stated with a reason in `irregular.ts`. */
function checkMasdars({ ar, root = '', form, masdar = [] }: Term, verb: Verb): Issue[] {
	const regular = regularMasdars(verb);
	const possible = form === 'I' ? possibleMasdars(root) : regular;
	return masdar
		.filter((one) => !possible.includes(sounds(one)) && !isIrregularMasdar(ar, one))
		.map((one) => {
			const right =
				form === 'I'
					? `it is none that ${root} has by the patterns of masdars.ts`
					: `of Form ${form ?? ''} it is ${written(regular)}`;
			const message = `${ar}: ${one} is no verbal noun of it by rule, ${right}: correct it, or state it in irregular.ts with the reason.`;
			return issue('masdar', 'masdar', message);
		});
}

/** What only verbs have. */
const checkOther = (term: Term): Issue[] =>
	(['form', 'present', 'masdar'] as const)
		.filter((field) => term[field] !== undefined)
		.map((field) =>
			issue('not-a-verb', field, `${term.ar} is a ${term.pos}: it has no ${field}: take it out.`),
		);

/** Whether what an entry governs is a preposition. */
export function checkGoverned({ ar, pos, governs = [] }: Term): Issue[] {
	return governs
		.filter((one) => !PREPOSITIONS.has(one.normalize('NFC')))
		.map((one) =>
			issue(
				'governs',
				'governs',
				`${ar} (${pos}): ${one} is no preposition of the list in irregular.ts: correct it.`,
			),
		);
}

const written = (words: readonly string[]): string =>
	[...new Set(words)].map((word) => spell(word)).join(' or ') || 'impossible';

/**
 * The patterns that a verb of this form can name: of Form I three, by its middle vowel; of Forms IX and
 * QIV both spellings; of a verb that is passive only that of its passive.
 */
function patternsOf({ ar, form }: Term): string[] {
	if (form === undefined) return [];
	const { past, pastPassive } = STEMS[form];
	if (PASSIVE_VERBS.has(ar)) return [`${pastPassive}َ`];
	if (form === 'IX') return [`${past}َ`, sounds('افْعَلَّ')];
	if (form === 'QIV') return [`${past}َ`, sounds('افْعَلَلَّ')];
	return form === 'I' ? ['َ', 'ِ', 'ُ'].map((vowel) => `${past.replace('@', vowel)}َ`) : [`${past}َ`];
}
