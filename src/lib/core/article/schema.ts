import * as v from 'valibot';

/** What one field may hold: far above any real title, sentence or explanation, and still bounded. */
const MAX_TEXT = 20_000;

/** A string that says something. */
export const TEXT = v.pipe(
	v.string(),
	v.maxLength(MAX_TEXT, `At most ${MAX_TEXT} characters.`),
	v.regex(/\S/u, 'Empty. Write something, or take the field out if it may be left out.'),
);

/** A string that may be empty. */
export const LINE = v.pipe(v.string(), v.maxLength(MAX_TEXT, `At most ${MAX_TEXT} characters.`));

const ARABIC = /\p{Script=Arabic}/u;

/** The same in both languages, each in its own script. */
export const BILINGUAL = v.strictObject({
	ar: v.pipe(TEXT, v.regex(ARABIC, 'No Arabic letter. Write this side in Arabic.')),
	en: v.pipe(
		TEXT,
		v.check((text) => !ARABIC.test(text), 'Arabic letters. Write this side in English.'),
	),
});

export const COUNT = v.pipe(
	v.number(),
	v.integer('A whole number.'),
	v.minValue(1, 'Counted from 1.'),
);

const FINGERPRINT = v.pipe(
	v.string(),
	v.regex(
		/^[0-9a-f]{64}$/u,
		'Not a fingerprint (64 hex digits). `npm run article -- FILE` prints the one of a text.',
	),
);

/** Where a question's evidence lies: pairs of paragraph and bead, counted from 1. */
const PLACES = v.pipe(v.array(v.strictTuple([COUNT, COUNT])), v.minLength(1, 'Name a bead.'));

/** `article.yaml`. `questions` are the names in `questions.yaml`: an edition may speak of no others. */
export function articleFile(questions: ReadonlySet<string>) {
	const name = v.pipe(
		v.string(),
		v.check(
			(text) => questions.has(text),
			({ input }) => `No question is called ${input}. Correct the name, or take it out.`,
		),
	);
	return v.strictObject({
		title: v.strictObject({ ar: LINE, en: LINE }),
		source: v.exactOptional(v.strictObject({ ar: LINE, en: LINE })),
		editions: v.optional(
			v.array(v.strictObject({ sha256: FINGERPRINT, evidence: v.record(name, PLACES) })),
			[],
		),
	});
}

export type ArticleFile = v.InferOutput<ReturnType<typeof articleFile>>;
