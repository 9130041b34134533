import type { Term, VerbForm } from '../types.ts';
import { FORM_VIII } from './derive.ts';
import { PASSIVE_VERBS } from './irregular.ts';
import { plainRadicals, putInto, radicalsOf, SIGNS } from './radicals.ts';
import { rewriteUsual, type Step } from './rules.ts';
import { sounds } from './sounds.ts';
import { stepsFor } from './verb-rules.ts';
import { STEMS, type Vowel } from './verb-tables.ts';

/**
 * What one must know of a verb to conjugate it. Its class isn't looked up but found: of all the
 * ways in which its root can behave in its form, the one that gives the lemma and the present tense
 * of its entry.
 */
export interface Verb {
	readonly form: VerbForm;
	readonly root: string;
	/** What Form VIII's first radical and its ت became: `فت` where nothing happened. */
	readonly joint: string;
	readonly hollow: boolean;
	readonly doubled: boolean;
	readonly defective: boolean;
	/** Form I: يَصِل from و ص ل. */
	readonly drops: boolean;
	/** Form I: the vowels of its stems. */
	readonly vowels: Vowels;
	readonly steps: readonly Step[];
	/** It is met in the passive only: وُلِدَ. */
	readonly passive?: true;
}

interface Vowels {
	readonly past: Vowel;
	readonly present: Vowel;
}

type Tense = 'past' | 'present';
export type Voice = 'active' | 'passive';

/**
 * The six classes of Form I, by the vowel of the middle radical in past and present; of those that
 * look alike, the right one first.
 */
const CLASSES = [
	{ past: 'َ', present: 'ُ' },
	{ past: 'َ', present: 'ِ' },
	{ past: 'ِ', present: 'َ' },
	{ past: 'َ', present: 'َ' },
	{ past: 'ُ', present: 'ُ' },
	{ past: 'ِ', present: 'ِ' },
] as const satisfies readonly Vowels[];
const WEAK = /^[وي]$/u;
/** Forms whose middle radical stands between short vowels, so that a glide there gives way. */
const HOLLOW_FORMS = new Set<VerbForm>(['I', 'IV', 'VII', 'VIII', 'X']);
const DOUBLED_FORMS = new Set<VerbForm>([...HOLLOW_FORMS, 'III', 'VI']);
/** Forms that say their last radical twice. */
const DOUBLING_FORMS = new Set<VerbForm>(['IX', 'QIV']);

/** The verb behind an entry; undefined where its root and form don't give its lemma and present. */
export function verbOf({
	ar,
	form,
	root,
	present,
}: Pick<Term, 'ar' | 'form' | 'root' | 'present'>): Verb | undefined {
	if (!form || !root || !present) return undefined;
	const [past, now] = [sounds(ar), sounds(present)];
	const passive = PASSIVE_VERBS.has(ar);
	const voice = passive ? 'passive' : 'active';
	for (const verb of candidates(form, root)) {
		if (citation(verb, 'past', voice) !== past || citation(verb, 'present', voice) !== now)
			continue;
		return passive ? { ...verb, passive } : verb;
	}
	return undefined;
}

/** A verb in its dictionary forms, in sounds: فَاوَضَ; يُفَاوِض without its last short vowel. */
export function citation(verb: Verb, tense: Tense, voice: Voice = 'active'): string {
	const stem = stemOf(verb, tense, voice);
	const prefix = voice === 'active' ? STEMS[verb.form].prefix : 'ُ';
	return tense === 'past'
		? join(verb, '', stem, 'َ')
		: join(verb, `ي${prefix}`, stem, 'ُ').replace(/ُ$/u, '');
}

/** Every way in which a root can behave in a form, the commonest first. */
export function* candidates(form: VerbForm, root: string): Generator<Verb> {
	const radicals = radicalsOf(root);
	if ((radicals.length === 4) !== form.startsWith('Q')) return;
	const [first = '', second = '', third = ''] = radicals;
	const last = radicals.at(-1) ?? '';
	const defective = WEAK.test(last);
	const canBeHollow = WEAK.test(second) && !defective && HOLLOW_FORMS.has(form);
	const alike = second === third && !defective;
	const canBeDoubled = DOUBLING_FORMS.has(form) || (alike && DOUBLED_FORMS.has(form));
	for (const hollow of canBeHollow ? [true, false] : [false]) {
		const glide = defective ? last : hollow ? second : '';
		for (const doubled of canBeDoubled ? [true, false] : [false]) {
			for (const details of detailsOf(form, first, glide)) {
				const closed = form === 'I' ? closedVowel(details.vowels) : undefined;
				const steps = stepsFor({ root, hollow, doubled, defective, ...(closed && { closed }) });
				yield { form, root, hollow, doubled, defective, steps, ...details };
			}
		}
	}
}

type Details = Pick<Verb, 'joint' | 'drops' | 'vowels'>;
const USUAL = { joint: 'فت', drops: false, vowels: CLASSES[0] } as const satisfies Details;

/**
 * What Form I and Form VIII leave open. `glide` is the weak radical that the vowels have to go
 * with.
 */
function detailsOf(form: VerbForm, first: string, glide: string): readonly Details[] {
	if (form === 'VIII') return jointsOf(first).map((joint) => ({ ...USUAL, joint }));
	if (form !== 'I') return [USUAL];
	// و makes a present in u or a, ي one in i or a: يَدْعُو, يَرْضَى; يَبْنِي, يَبْقَى.
	const barred = glide === 'و' ? 'ِ' : glide === 'ي' ? 'ُ' : '';
	const classes = CLASSES.filter(({ present }) => present !== barred);
	return (first === 'و' ? [true, false] : [false]).flatMap((drops) =>
		classes.map((vowels) => ({ ...USUAL, drops, vowels })),
	);
}

const jointsOf = (first: string): readonly string[] => [
	...(WEAK.test(first) ? ['تّ'] : []),
	...(FORM_VIII[first] ?? []),
	'فت',
];

/** قُلْتُ from يَقُول, but بِعْتُ from يَبِيع and خِفْتُ from يَخَاف. */
const closedVowel = ({ present }: Vowels): Vowel => (present === 'ُ' ? 'ُ' : 'ِ');

const STEM_OF = {
	past: { active: 'past', passive: 'pastPassive' },
	present: { active: 'present', passive: 'presentPassive' },
} as const;

/** The stem of a tense with the verb's radicals in it, before anything happens to them. */
export function stemOf(verb: Verb, tense: Tense, voice: Voice): string {
	const stem = STEMS[verb.form][STEM_OF[tense][voice]];
	const pattern = stem.replace('@', verb.vowels[tense]).replace('فت', verb.joint);
	return putInto(pattern, radicalsFor(verb, tense, voice));
}

/**
 * One word of a verb, in sounds: what becomes of a stem together with what stands before and after
 * it.
 */
export const join = (verb: Verb, before: string, stem: string, after: string): string =>
	plainRadicals(rewriteUsual(before + stem + after, verb.steps));

/**
 * The radicals as this tense has them: only Form I knows a last و for what it is (دَعَوْتُ, يَدْعُو);
 * elsewhere it is ي.
 */
function radicalsFor(verb: Verb, tense: Tense, voice: Voice): string[] {
	const radicals = radicalsOf(verb.root);
	const [first = '', second = ''] = radicals;
	const last = radicals.at(-1);
	const keeps = verb.form === 'I' && voice === 'active' && verb.vowels[tense] !== 'ِ';
	const waw = keeps && (tense === 'past' || verb.vowels.present === 'ُ');
	if (WEAK.test(first)) {
		const gone = verb.drops && tense === 'present' && voice === 'active';
		radicals[0] = gone ? '' : first === 'و' ? SIGNS.first.و : SIGNS.first.ي;
	}
	if (verb.hollow) radicals[1] = second === 'و' ? SIGNS.middle.و : SIGNS.middle.ي;
	if (verb.defective) {
		radicals[radicals.length - 1] = waw && last === 'و' ? SIGNS.last.و : SIGNS.last.ي;
	}
	return radicals;
}
