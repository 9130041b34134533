import { fold, stripMarks } from './fold.ts';

/**
 * Arabic function words: what carries grammar and not the subject of a text. They aren't counted as
 * content when a text's vocabulary is measured.
 */

const PREPOSITIONS = `من إلى عن على في حتى منذ خلال بين أمام وراء خلف فوق تحت عند لدى نحو ضد دون بدون مع قبل بعد حول عبر
داخل خارج سوى إلا غير`;

const PREPOSITIONS_WITH_PRONOUNS = `له لها لهم لهن لنا لي لك به بها بهم بهن بنا بي فيه فيها فيهم فينا منه منها منهم منا مني عنه عنها عنهم
إليه إليها إليهم إلينا إلي عليه عليها عليهم علينا معه معها معهم معنا بينه بينها بينهم بينهما لديه لديها لديهم لدينا عنده
عندها حوله حولها قبله بعده`;

const CONJUNCTIONS_AND_PARTICLES = `لكن لكنه لكنها لكنهم ولكن بل أو أم إما أما ثم لا لم لن ما قد لقد سوف هل إذا إذ لو لولا كلما لما ريثما كأن
كأنه لعل ليت يا أن أنه أنها أنهم أنني أننا إن إنه إنها إنهم لأن لأنه لأنها فإن وإن مم عم فيما مما عما بما كما`;

const ADVERBS = `عندما حين حينما بينما حيث كيف متى أين هنا هناك هنالك كذلك هكذا لذلك لذا إذن مثل مثلما أيضا فقط جدا كثيرا قليلا الآن
اليوم أمس غدا قط أبدا دائما ربما ماذا لماذا`;

const PRONOUNS = `هو هي هم هن هما أنا أنت أنتم نحن إياه هذا هذه هذان هذين هاتان هؤلاء ذلك تلك ذاك أولئك الذي التي الذين اللذان اللذين
اللتان اللواتي اللاتي`;

const COPULAS = `كان كانت كانوا كن يكون تكون يكونوا سيكون ستكون كنت كنا أكون تكن يكن ليكون لتكون أصبح أصبحت صار ظل ظلت بات باتت
زال يزال تزال ليس ليست ليسوا لست`;

const QUANTIFIERS = `كل كلها كله كلهم بعض بعضها بعضهم بعضا جميع كلا كلتا نفس نفسه نفسها أنفسهم ذات ذو ذي أحد إحدى آخر أخرى أي
أية`;

const SPELLED: readonly string[] = [
	PREPOSITIONS,
	PREPOSITIONS_WITH_PRONOUNS,
	CONJUNCTIONS_AND_PARTICLES,
	ADVERBS,
	PRONOUNS,
	COPULAS,
	QUANTIFIERS,
].flatMap((words) => words.split(/\s+/u));

/** Those that are nouns, verbs and adverbs by their form, and have entries as such. */
const LEMMAS: ReadonlySet<string> = new Set(
	[ADVERBS, COPULAS, QUANTIFIERS]
		.flatMap((words) => words.split(/\s+/u))
		.map((word) => word.normalize('NFC')),
);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(SPELLED.map(fold));

/**
 * Whether the lemma of a noun, verb or adverb is a function word by its careful spelling: كُلّ and كَانَ are, آلِيّ is not,
 * though it folds as إلى does.
 */
export const isFunctionLemma = (lemma: string): boolean =>
	LEMMAS.has(stripMarks(lemma).normalize('NFC'));

/** Whether a folded token is a function word, as it is or behind a و or ف that is joined to it. */
export const isFunctionWord = (folded: string): boolean =>
	FUNCTION_WORDS.has(folded) || (/^[وف]/u.test(folded) && FUNCTION_WORDS.has(folded.slice(1)));

/** Bare, or with a pronoun: no writer means a verb by them, though على folds as عُلِيَ does and هم as هَمَّ. */
const NEVER_VERBS: ReadonlySet<string> = new Set(
	[
		'من إلى عن على في مع منذ عند لدى ما هل ثم قد لقد كي لكي إن أن لم لن لا إذا لو',
		'عليهما عليهن عليك عليكم عليكما عليكن إليهما إليك إليكم فيهما فيهن منهما منهن منك منكم عنهما عنك عنكم معهما معك معكم أنهما',
		PREPOSITIONS_WITH_PRONOUNS,
		CONJUNCTIONS_AND_PARTICLES,
		PRONOUNS,
	]
		.flatMap((words) => words.split(/\s+/u))
		// بَيَّنَهُ and قَبِلَهُ are verbs, and كأن folds as كان does.
		.filter((word) => !/^(?:بين|حول|قبل|بعد|كأن$)/u.test(word))
		.map(fold),
);

/** Whether a folded token, as it is or behind و or ف, is a particle or a pronoun that is never read as a verb. */
export const isNeverVerb = (folded: string): boolean =>
	NEVER_VERBS.has(folded) || (/^[وف]/u.test(folded) && NEVER_VERBS.has(folded.slice(1)));
