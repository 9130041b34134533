import type { Form } from './form.ts';
import { FATHA } from './letters.ts';
import { spell } from './sounds.ts';
import type { Verb } from './verb.ts';

/**
 * Where a verb's hamza is written otherwise than its sounds alone would have it: the vowel that decides isn't written, or usage
 * has two spellings.
 */

/** After hamzat al-waṣl with ḍamma the hamza stands on و: اُؤْمُلْ, اُؤْتُمِنَ. */
const hasOpeningU = ({ form, vowels }: Verb, { features }: Form): boolean =>
	features.kind === 'verb' &&
	(form === 'I'
		? features.tense === 'imperative' && vowels.present === 'ُ'
		: form === 'VIII' && features.voice === 'passive' && features.tense === 'past');

/** In a verb that has lost its last radical, a hamza before it is written as inside the word: يَنْأَ, يَرْتَئِ. */
function clipped(sounds: string): string | undefined {
	if (sounds.endsWith('ءَ')) return `${spell(sounds.slice(0, -2), true)}أ${FATHA}`;
	return sounds.endsWith('ءِ') ? `${spell(sounds.slice(0, -2), true)}ئِ` : undefined;
}

/** A form of a verb as it is written; two where usage has two: أُومِنُ is أُؤْمِنُ to most. */
export function withHamza(verb: Verb, form: Form): Form[] {
	const { sounds, features } = form;
	if (features.kind !== 'verb') return [form];
	if (verb.root.startsWith('ء')) {
		const spelled = spell(sounds, true);
		if (/^ائ/u.test(spelled) && hasOpeningU(verb, form))
			return [{ ...form, spelling: spelled.replace('ئ', 'ؤ') }];
		if (features.tense === 'present' && features.person === '1s' && sounds.startsWith('ءُو'))
			return [form, { ...form, sounds: sounds.replace('ءُو', 'ءُء') }];
	}
	const isShort = features.tense === 'imperative' || features.mood === 'jussive';
	const spelling = verb.defective && isShort ? clipped(sounds) : undefined;
	return [spelling === undefined ? form : { ...form, spelling }];
}
