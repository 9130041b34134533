import type { ContentFile } from './content-files.ts';

/** A `questions/` folder in small: a lexicon, a shipped article with a question, and its text. */
export const TEXT = `وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في دمشق.
ما بعد الاتفاق
رفض الوزير الهدنة. وبدأت الحرب في الجنوب.

The government signed a new agreement with the party after long negotiations in Damascus.
After the agreement
The minister rejected the truce. And the war began in the south.
`;

/** The same facts in other words. */
export const OTHER_TEXT = `اتفقت الحكومة والحزب في دمشق بعد مفاوضات طويلة على نص جديد.
لم يقبل الوزير الهدنة. وعادت الحرب إلى الجنوب.

The government and the party agreed on a new text in Damascus after long negotiations.
The minister did not accept the truce. And the war came back to the south.
`;

const LEXICON = `- { ar: حَرْب, en: [war], pos: noun, gender: f, root: ح ر ب, pattern: فَعْل, plural: حُرُوب }
- { ar: هُدْنَة, en: [truce], pos: noun, gender: f, root: ه د ن, pattern: فُعْلَة }
- { ar: حِزْب, en: [party], pos: noun, gender: m, root: ح ز ب, pattern: فِعْل, plural: أَحْزَاب }
- { ar: حُكُومَة, en: [government], pos: noun, gender: f, root: ح ك م, pattern: فُعُولَة, plural: حُكُومَات }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, root: و ز ر, pattern: فَعِيل, plural: وُزَرَاء }
`;

export const ABOUT = `title: { ar: اتفاق, en: An agreement }
source: { ar: نص للاختبار, en: A text for tests }
`;

export const QUESTIONS = `- name: who-refused
  kind: claim
  skill: detail
  claim: { ar: رفض الوزير الهدنة., en: The minister rejected the truce. }
  verdict: 'true'
  evidence:
    - { paragraph: 2, bead: 1, ar: رفض الوزير الهدنة, en: rejected the truce }
  why: { ar: هكذا يقول النص., en: So the text says. }
- name: where-signed
  kind: claim
  skill: detail
  claim: { ar: وُقّع الاتفاق في دمشق., en: The agreement was signed in Damascus. }
  verdict: 'true'
  evidence:
    - { paragraph: 1, bead: 1, ar: في دمشق, en: in Damascus }
  why: { ar: هكذا يقول النص., en: So the text says. }
`;

const FOLDER = 'questions/articles/agreement';

export const FILES: readonly ContentFile[] = [
	{ path: 'questions/lexicon/conflict.yaml', text: LEXICON },
	{ path: `${FOLDER}/article.txt`, text: TEXT },
	{ path: `${FOLDER}/article.yaml`, text: ABOUT },
	{ path: `${FOLDER}/questions.yaml`, text: QUESTIONS },
];

/** The files with some replaced or, where the text is `undefined`, left out. */
export const withFiles = (changes: Readonly<Record<string, string | undefined>>): ContentFile[] => [
	...FILES.filter(({ path }) => !(path in changes)),
	...Object.entries(changes).flatMap(([path, text]) =>
		text === undefined ? [] : [{ path, text }],
	),
];
