/**
 * What authors write about an article. Messages are predicates, as `decodeYaml` wants them: it puts the field before
 * and the full stop after.
 */
import * as v from 'valibot';

/** What one field may hold: far above any real title, sentence or explanation, and still bounded. */
const MAX_TEXT = 20_000;
const TOO_LONG = `must not be longer than ${String(MAX_TEXT)} characters`;

/** A string that says something. */
export const TEXT = v.pipe(
	v.string(),
	v.maxLength(MAX_TEXT, TOO_LONG),
	v.regex(/\S/u, 'must not be empty'),
);

/** A string that may be empty. */
export const LINE = v.pipe(v.string(), v.maxLength(MAX_TEXT, TOO_LONG));

const ARABIC = /\p{Script=Arabic}/u;

/** The same in both languages, each in its own script. */
export const BILINGUAL = v.strictObject({
	ar: v.pipe(TEXT, v.regex(ARABIC, 'must be in Arabic')),
	en: v.pipe(
		TEXT,
		v.check((text) => !ARABIC.test(text), 'must be in English, and has Arabic letters'),
	),
});

export const COUNT = v.pipe(
	v.number(),
	v.integer('must be a whole number'),
	v.minValue(1, 'must be counted from 1'),
);

const FINGERPRINT = v.pipe(
	v.string(),
	v.regex(
		/^[0-9a-f]{64}$/u,
		'must be a fingerprint, 64 hex digits (`npm run article -- FILE` prints that of a text)',
	),
);

/** When a local article was added: of several, the latest is served first. */
const ADDED = v.pipe(v.string(), v.isoTimestamp('must be a time such as 2026-11-23T08:30:00Z'));

/** Where a question's evidence lies: pairs of paragraph and bead, counted from 1. */
const PLACES = v.pipe(
	v.array(v.strictTuple([COUNT, COUNT])),
	v.minLength(1, 'must name a bead: [[paragraph, bead]]'),
);

/** `article.yaml`. `questions` are the names in `questions.yaml`: an edition may speak of no others. */
export function articleFile(questions: ReadonlySet<string>) {
	const name = v.pipe(
		v.string(),
		v.check(
			(text) => questions.has(text),
			({ input }) =>
				`is no question: ${input} isn't the name of one in questions.yaml; correct it or take it out`,
		),
	);
	return v.strictObject({
		title: v.strictObject({ ar: LINE, en: LINE }),
		source: v.exactOptional(v.strictObject({ ar: LINE, en: LINE })),
		added: v.exactOptional(ADDED),
		editions: v.optional(
			v.array(v.strictObject({ sha256: FINGERPRINT, evidence: v.record(name, PLACES) })),
			[],
		),
	});
}

export type ArticleFile = v.InferOutput<ReturnType<typeof articleFile>>;
