import * as v from 'valibot';
import { DERIVATION_RULES, POS, QUADRILITERAL_FORMS, VERB_FORMS } from '../types.ts';

/**
 * What an entry of `questions/lexicon/<topic>.yaml` may hold; README.md there says what each field
 * means.
 */

/**
 * Arabic letters with their marks, words parted by one space. No tatweel, no presentation forms, no
 * Latin.
 */
const ARABIC = /^[\u0621-\u063a\u0641-\u0652\u0671]+(?: [\u0621-\u063a\u0641-\u0652\u0671]+)*$/u;

/** Three or four radicals, hamza without a seat. */
const ROOT = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي](?: [ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]){2,3}$/u;

const Arabic = v.pipe(
	v.string('must be Arabic text'),
	v.regex(ARABIC, 'must be Arabic letters and vowel marks, with single spaces between words'),
);

const Gloss = v.pipe(
	v.string('must be English text; put quotes around numbers, true and false'),
	v.trim(),
	v.nonEmpty('must not be empty'),
);

/** Where authors may write one thing or a list of them, the code sees a list. */
const oneOrMore = <S extends v.GenericSchema>(item: S) =>
	v.pipe(
		v.union(
			[
				v.array(item),
				v.pipe(
					item,
					v.transform((one) => [one]),
				),
			],
			(found) => found.issues?.at(-1)?.message ?? 'must be a text or a list of texts',
		),
		v.minLength(1, 'must not be an empty list: leave the field out'),
	);

/** `مُفَاوَضَة noun` → the lemma and the part of speech that an entry had. */
const Was = v.pipe(
	v.string('must be text'),
	v.regex(
		new RegExp(`^\\S.* (?:${POS.join('|')})$`, 'u'),
		'must be a lemma and a part of speech: مُفَاوَضَة noun',
	),
	v.transform((was) => ({ ar: was.replace(/ \S+$/u, ''), pos: was.replace(/^.* /u, '') })),
	v.object({ ar: v.string(), pos: v.picklist(POS) }),
);

const EntrySchema = v.strictObject({
	ar: Arabic,
	en: v.pipe(
		v.array(Gloss, 'must be a list: [peace, calm]'),
		v.minLength(1, 'needs at least one gloss'),
	),
	bound: v.exactOptional(oneOrMore(Gloss)),
	apart: v.exactOptional(oneOrMore(Gloss)),
	pos: v.picklist(POS),
	gender: v.exactOptional(v.picklist(['m', 'f', 'both'])),
	root: v.exactOptional(
		v.pipe(
			v.string('must be text'),
			v.regex(ROOT, 'must be three or four consonants parted by spaces, hamza written ء: ء م ن'),
		),
	),
	pattern: v.exactOptional(Arabic),
	rule: v.exactOptional(oneOrMore(v.picklist(DERIVATION_RULES))),
	plural: v.exactOptional(oneOrMore(Arabic)),
	masdar: v.exactOptional(oneOrMore(Arabic)),
	present: v.exactOptional(Arabic),
	form: v.exactOptional(v.picklist([...VERB_FORMS, ...QUADRILITERAL_FORMS])),
	governs: v.exactOptional(oneOrMore(Arabic)),
	synonyms: v.exactOptional(oneOrMore(Arabic)),
	forms: v.exactOptional(oneOrMore(Arabic)),
	note: v.exactOptional(Gloss),
	homograph: v.exactOptional(v.literal(true, 'must be true, or left out')),
	was: v.exactOptional(oneOrMore(Was)),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

export const LexiconSchema = v.array(
	EntrySchema,
	'must be a list of entries, each beginning with "- ar:"',
);
