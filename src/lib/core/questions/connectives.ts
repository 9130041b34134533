import type { Lang } from '../types.ts';

/** How a clause hangs together with what stands before it. */
export type Joint =
	| 'adversative'
	| 'concessive'
	| 'contrast'
	| 'causal'
	| 'consecutive'
	| 'additive'
	| 'example'
	| 'restatement'
	| 'alternative'
	| 'purpose'
	| 'limit'
	| 'condition'
	| 'comparison';

/** These three are one to a reader: but, although and whereas often say the same. */
const OPPOSED: ReadonlySet<Joint> = new Set(['adversative', 'concessive', 'contrast']);

/** Whether two relations are so near that a connective of one may do for the other. */
export const isNear = (a: Joint, b: Joint): boolean =>
	a === b || (OPPOSED.has(a) && OPPOSED.has(b));

/**
 * What makes no sense where a relation holds. Against a contrast neither cause nor effect is offered, since two sides that differ
 * may well answer each other, nor an end in time: what goes on meanwhile may last until then. Nor is a concession against a cause: which of the
 * two it is only the world says. What goes against the sentence before doesn't say it in other words, but much follows from it or is said
 * beside it; and between two sides that differ the second may well say it in other words. An addition, a time and a purpose are never asked for: too much else makes sense in their place.
 */
const SENSELESS: Readonly<Partial<Record<Joint, readonly Joint[]>>> = {
	adversative: ['example', 'restatement', 'alternative'],
	concessive: ['example', 'alternative', 'condition'],
	contrast: ['alternative', 'condition', 'comparison'],
	causal: ['alternative', 'condition', 'example'],
	consecutive: ['example', 'alternative', 'condition'],
	condition: ['causal', 'concessive', 'contrast', 'comparison'],
};

/** What makes none either, where the words that are shown leave no relation but the opposite. */
const AGAINST_GRANTED: ReadonlySet<Joint> = new Set(['consecutive', 'additive', 'causal']);

/** Whether one relation may stand as a wrong answer where another is right. */
export const isSenseless = ({ joint, fixed }: Joined, wrong: Joint): boolean =>
	SENSELESS[joint]?.includes(wrong) === true ||
	(fixed && joint === 'adversative' && AGAINST_GRANTED.has(wrong));

/** Whether a relation can be asked for. */
export const isAsked = (joint: Joint): boolean => SENSELESS[joint] !== undefined;

/** Whether a relation is one of contrast: but, although, whereas. */
export const isOpposed = (joint: Joint): boolean => OPPOSED.has(joint);

/** A connective that may be offered. */
export interface Offered {
	readonly joint: Joint;
	readonly text: string;
}

/** A connective in a sentence, and what could stand there by grammar: for each relation one connective, or some of different lengths. */
export interface Joined {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly joint: Joint;
	/** Whether words that are shown leave no other relation: True, … Yet; if … one day. */
	readonly fixed: boolean;
	readonly others: Readonly<Partial<Record<Joint, string | readonly string[]>>>;
}

/** What could stand in the place of a connective by grammar, one by one. */
export const othersOf = ({ others }: Joined): Offered[] =>
	(Object.entries(others) as [Joint, string | readonly string[]][]).flatMap(([joint, texts]) =>
		[texts].flat().map((text) => ({ joint, text })),
	);

/** Signs of a relation anywhere in a text, wherever they stand and whatever they join. */
const SIGNS: Readonly<Record<Lang, Readonly<Partial<Record<Joint, RegExp>>>>> = {
	ar: {
		adversative:
			/(?<!\p{L})[وف]?(?:لكن(?:ه|ها|هم|نا|ني)?|(?:إلا|غير|بيد|مع|رغم) أن(?:ه|ها|هم)?|(?:مع|رغم|بالرغم من|على الرغم من) (?:ذلك|هذا)|بل|بينما|فيما|أما|في حين|(?:في|ب)المقابل|رغم|بالرغم|على العكس)(?!\p{L})|(?:^|[.؟!] )على أن(?:ه|ها|هم)?(?!\p{L})/u,
		causal:
			/(?<!\p{L})[وف]?(?:لأن(?:ه|ها|هم)?|ذلك أن(?:ه|ها|هم)?|إذ|نظرا|بسبب|كونه|كونها|ما دام|ما دامت)(?!\p{L})|، ف\p{L}/u,
		consecutive:
			/(?<!\p{L})[وف]?(?:لذلك|لذا|لهذا|من ثم|بالتالي|هكذا|نتيجة|من هنا|بناء على|إذن)(?!\p{L})/u,
		additive: /(?<!\p{L})[وف]?(?:كما|فضلا|علاوة|بالإضافة|إضافة|أيضا|كذلك)(?!\p{L})/u,
		example: /(?<!\p{L})[وف]?(?:مثلا|مثل|سبيل المثال)(?!\p{L})/u,
		restatement:
			/(?<!\p{L})[وف]?(?:أي [أإ]ن(?:ه|ها|هم)?|بعبارة أخرى|بكلام آخر|بمعنى|يعني)(?!\p{L})/u,
		alternative: /(?<!\p{L})(?:أو|أم|وإلا)(?!\p{L})/u,
		purpose: /(?<!\p{L})[وف]?(?:كي|لكي|حتى|من أجل|بهدف)(?!\p{L})/u,
		limit: /(?<!\p{L})[وف]?(?:حتى|إلى أن|ريثما|قبل أن)(?!\p{L})/u,
		condition: /(?<!\p{L})[وف]?(?:إذا|إن|لو|ما لم|إلا إذا)(?!\p{L})/u,
		comparison: /(?<!\p{L})[وف]?كأن(?:ما|ه|ها|هم)?(?!\p{L})/u,
	},
	en: {
		adversative:
			/\b(?:but|yet|however|nevertheless|nonetheless|although|though|whereas|while|despite|even so|in contrast|by contrast|on the contrary|instead|in spite of)\b/iu,
		causal: /\b(?:because|since|due to|given that|as long as)\b|^For |[,;—] for /iu,
		consecutive:
			/\b(?:therefore|thus|hence|consequently|as a result|accordingly|that is why|this is why)\b|^So |[,;—] so /iu,
		additive: /\b(?:also|moreover|furthermore|in addition|besides|as well)\b/iu,
		example: /\b(?:for example|for instance|such as)\b/iu,
		restatement: /\b(?:that is|in other words|which means|namely)\b/iu,
		alternative: /\b(?:or|otherwise)\b/iu,
		purpose: /\b(?:so that|in order)\b/iu,
		limit: /\b(?:until|till|before)\b/iu,
		condition: /\b(?:if|unless)\b/iu,
		comparison: /\bas (?:if|though)\b/iu,
	},
};

/** Whether a text has a sign of a relation, or of one that is near it. */
export function signals(text: string, lang: Lang, joint: Joint): boolean {
	const sign = SIGNS[lang][OPPOSED.has(joint) ? 'adversative' : joint];
	return sign?.test(text) ?? false;
}

/** Beside the signs: what joins only as an option, alone. In the order in which they are looked for. */
const ALONE: readonly (readonly [RegExp, Joint])[] = [
	[/^so that$/iu, 'purpose'],
	[/^(?:and )?so$/iu, 'consecutive'],
	[/^as$/iu, 'causal'],
	[/^as (?:if|though)$/iu, 'comparison'],
	[/^for (?:example|instance)$/iu, 'example'],
	[/^و?على أن/u, 'adversative'],
	[/^و?لولا/u, 'condition'],
	[/^و?مثال ذلك/u, 'example'],
];

/** The relation that a connective says, standing alone as an option does; undefined where none is known. */
export function jointOf(text: string, lang: Lang): Joint | undefined {
	const alone = ALONE.find(([pattern]) => pattern.test(text))?.[1];
	if (alone) return alone;
	// With the comma and the space that it has in a sentence.
	const placed = `, ${text} `;
	return (Object.keys(SIGNS[lang]) as Joint[]).find((joint) => SIGNS[lang][joint]?.test(placed));
}
