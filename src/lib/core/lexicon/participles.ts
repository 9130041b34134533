import { plainRadicals, putInto, radicalsOf, SIGNS } from './radicals.ts';
import { COLOURED, rewrite, rewriteUsual, STEPS, step, type Step } from './rules.ts';
import type { Verb } from './verb.ts';
import { STEMS } from './verb-tables.ts';

/**
 * The nouns and adjectives that every verb makes: participles, and of the derived forms the verbal
 * noun.
 */

/** أَرَى has no hamza in its participles either: مُرٍ, مُرًى. Its verbal noun has: إِرَاءَة. */
const WITHOUT_HAMZA = step(/(?<=^مُر)ء(?=[َِ])/gu, '');

/** A pattern of the verb's form with its root, before anything happens to it, and what does. */
function underlying(verb: Verb, pattern: string): { word: string; steps: Step[] } {
	const radicals = radicalsOf(verb.root);
	const last = radicals.length - 1;
	const sign = (at: number, signs: { readonly و: string; readonly ي: string }) => {
		const radical = radicals[at];
		if (radical === 'و' || radical === 'ي') radicals[at] = signs[radical];
	};
	sign(0, SIGNS.first);
	if (verb.hollow) sign(1, SIGNS.middle);
	if (verb.defective) sign(last, SIGNS.last);
	return {
		word: putInto(pattern.replace('فت', verb.joint), radicals),
		steps: [
			...(verb.root === 'ر ء ي' && verb.form === 'IV' ? [WITHOUT_HAMZA] : []),
			...COLOURED,
			...(verb.doubled ? STEPS.doubled : []),
			...(verb.hollow ? STEPS.hollow : []),
			...(verb.defective ? STEPS.defective : []),
			...STEPS.hamza,
		],
	};
}

/** مُفَاوِض; دَاعٍ with its tanwīn, and جَاءٍ, whose second hamza has become ي. In sounds. */
export function activeParticiple(verb: Verb): string {
	const { word, steps } = underlying(verb, STEMS[verb.form].activeParticiple);
	const participle = plainRadicals(rewriteUsual(word, steps));
	const weak = verb.defective || (verb.hollow && verb.root.endsWith('ء'));
	return weak ? participle.replace(/ِي$/u, 'ٍ') : participle;
}

/** مَطْلُوب, مُسْتَوَى; of رَضِيَ, whose و is ي wherever it stands, مَرْضِيّ. In sounds. */
export function passiveParticiple(given: Verb): string {
	const glides = given.form === 'I' && given.defective && given.vowels.past === 'ِ';
	const verb = glides ? { ...given, root: given.root.replace(/و$/u, 'ي') } : given;
	const { word, steps } = underlying(verb, STEMS[verb.form].passiveParticiple);
	return plainRadicals(rewriteUsual(word, steps));
}

/**
 * Whether a verb of this class forms its verbal noun on this pattern: إِدَارَة is of hollow verbs and
 * إِعْلَان of the others, تَسْوِيَة and تَهْنِئَة are of verbs with a weak letter or hamza at the end.
 */
function isUsual({ form, root, hollow, defective }: Verb, pattern: string): boolean {
	switch (form) {
		case 'II':
			return defective ? /ة$/u.test(pattern) : root.endsWith('ء') || !/ة$/u.test(pattern);
		case 'IV':
		case 'X':
			return hollow === /ة$/u.test(pattern);
		default:
			return true;
	}
}

/** The verbal nouns that the form makes regularly; none of Form I. In sounds. */
export const regularMasdars = (verb: Verb): string[] =>
	STEMS[verb.form].masdars
		.filter((pattern) => isUsual(verb, pattern))
		.flatMap((pattern) => {
			const { word, steps } = underlying(verb, pattern);
			return rewrite(word, steps).map(plainRadicals);
		});
