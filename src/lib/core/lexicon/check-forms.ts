import { issue, type Issue } from '../result.ts';
import { fold } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { conjugate } from './conjugate.ts';
import { derive } from './derive.ts';
import { isIrregularForm } from './irregular.ts';
import { withoutArticle } from './letters.ts';
import { sounds } from './sounds.ts';
import { candidates } from './verb.ts';

/** What an adjective may have beside its own forms: elatives, colours and their feminines (أَكْبَر, كُبْرَى, حَمْرَاء). */
const ADJECTIVES = ['أَفْعَل', 'فُعْلَى', 'فَعْلَاء'];

/** Whether every form that an entry lists may be one of its word: whoever lists another's makes two words one. */
export function checkForms(term: Term): Issue[] {
	return (term.forms ?? [])
		.filter((form) => !isIrregularForm(term.ar, form) && !belongs(term, form))
		.map((form) =>
			issue(
				'forms',
				'forms',
				`${term.ar}: ${form} is no form of it: take it out, or state it in irregular.ts with the reason.`,
			),
		);
}

function belongs(term: Term, form: string): boolean {
	const { ar, pos, root } = term;
	if (pos === 'verb') return isConjugated(term, form);
	if (sharesWord(ar, form)) return true;
	if (root === undefined) return isVariant(ar, form);
	const [own, listed] = [sounds(ar), sounds(form)];
	if (pos === 'adjective') return ADJECTIVES.some((one) => gives(root, one, listed));
	// Numbers: خَمْسَة, خَمْس; عِشْرُون, عِشْرِين.
	return own === `${listed}َة` || own.replace(/ُون$/u, 'ِين') === listed;
}

const RULES = ['hollow', 'defective', 'doubled', 'hamza', 'assimilated'] as const;
const gives = (root: string, pattern: string, text: string): boolean =>
	[[], ...RULES.map((rule) => [rule]), [...RULES]].some((rules) =>
		derive(root, pattern, rules).some((word) => sounds(word) === text),
	);

function isConjugated({ root, form }: Term, listed: string): boolean {
	if (root === undefined || form === undefined) return false;
	const text = sounds(listed);
	return [...candidates(form, root)].some((one) =>
		conjugate(one).some(({ sounds: made }) => made === text || made.slice(0, -1) === text),
	);
}

const PRONOUN = /ه(?:ا|م|ما|ن)?$|ي$/u;
/** A word without article, clitic and pronoun, by its letters only. */
const core = (word: string): string => fold(withoutArticle(word)).replace(PRONOUN, '');

/** Terms of several words, and words with a pronoun, are listed with another inflection or another pronoun. */
function sharesWord(ar: string, form: string): boolean {
	const [some, others] = [ar, form].map((text) => text.split(' ').map(core));
	if (!ar.includes(' ') && !PRONOUN.test(fold(ar))) return false;
	const alike = (one: string, other: string) =>
		one === other ||
		(Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one)));
	return (some ?? []).some(
		(word) => word.length > 1 && others?.some((other) => alike(word, other)),
	);
}

/** What a foreign sound is written with, and long vowels, which are written or not. */
const frame = (text: string): string =>
	fold(text)
		.replaceAll(/تش|[شخ]/gu, 'س')
		.replaceAll(/[غجكق]/gu, 'ج')
		.replaceAll(/[ثتط]/gu, 'ت')
		.replaceAll(/[زس]/gu, 'س')
		.replaceAll(/^ال|[ءاويه\s]/gu, '');

/** Two spellings of one foreign word: غَالُون, جَالُون. */
const isVariant = (ar: string, form: string): boolean =>
	frame(ar) === frame(form) && frame(ar) !== '';
