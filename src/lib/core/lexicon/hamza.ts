import {
	ALEF,
	DAMMA,
	FATHA,
	FATHATAN,
	HAMZA,
	KASRA,
	MADDA,
	SHADDA,
	SUKUN,
	WAW,
	YA,
} from './letters.ts';

/**
 * The seat of hamza, by the rules that schools and press follow (Academy of the Arabic Language in
 * Cairo, 1980): of the vowel before and its own, the stronger one chooses, kasra over ḍamma over
 * fatḥa over none.
 */

type Vowel = 'a' | 'u' | 'i' | '';
/**
 * What stands before: nothing, a short vowel, a long one, a diphthong's glide, or a vowelless
 * consonant.
 */
type Before = 'start' | Vowel | 'ā' | 'ū' | 'ī' | 'aw' | 'ay';

const SHORT: Readonly<Record<string, Vowel>> = { [FATHA]: 'a', [DAMMA]: 'u', [KASRA]: 'i' };
/**
 * Letters that don't join to the next one: after them a lone hamza stays alone before tanwīn and
 * ان.
 */
export const UNJOINED = 'اأإآدذرزوؤةى';

function vowelBefore(before: string): Before {
	const plain = before.replaceAll(SUKUN, '');
	const [second = '', first = ''] = [plain.at(-2), plain.at(-1)];
	if (first === '') return 'start';
	// Hamzat al-waṣl opens with a kasra that isn't written: ائْتِلَاف.
	if (plain === ALEF) return 'i';
	if (first === ALEF) return 'ā';
	if (first === WAW) return second === DAMMA ? 'ū' : 'aw';
	if (first === YA) return second === KASRA ? 'ī' : 'ay';
	return SHORT[first === SHADDA ? second : first] ?? '';
}

/**
 * How a hamza is written between the letters before it and after it, both vocalised; `after` begins
 * with the hamza's own marks. A madda (آ) takes in the fatḥa and the alef that follow: `width` is
 * how much of `after` it replaces.
 */
export function seat(before: string, after: string): { letter: string; width: number } {
	const marks = /^[\u064b-\u0652]*/u.exec(after)?.[0] ?? '';
	const rest = after.slice(marks.length);
	const own = SHORT[marks.replace(SHADDA, '').charAt(0)] ?? '';
	const previous = vowelBefore(before);
	const lone = (letter: string) => ({ letter, width: 0 });
	const withMadda = () =>
		marks === FATHA && rest.startsWith(ALEF) ? { letter: MADDA, width: 2 } : lone('أ');

	if (previous === 'start') return own === 'i' ? lone('إ') : withMadda();
	if (rest === '') {
		// At the end of a word only what stands before counts.
		return lone({ a: 'أ', u: 'ؤ', i: 'ئ' }[previous as string] ?? HAMZA);
	}
	if (own === 'i' || previous === 'i' || previous === 'ī' || previous === 'ay') return lone('ئ');
	if (marks.includes(FATHATAN) && previous === '') {
		return lone(UNJOINED.includes(before.replace(SUKUN, '').slice(-1)) ? HAMZA : 'ئ');
	}
	if (own === 'u') return lone(previous === 'ū' || previous === 'aw' ? HAMZA : 'ؤ');
	if (previous === 'u') return lone('ؤ');
	if (previous === 'ā' || previous === 'ū' || previous === 'aw') return lone(HAMZA);
	return withMadda();
}
