/**
 * What the page of all components shows: its own words, tagged by language, and no more than it takes. It is a page for those
 * who make the app, and what stands here is nobody's interface: hence it isn't in the catalogues.
 */
import type { Bilingual, Lang, Term } from '#lib/core/types.ts';

export const TITLES = {
	page: { en: 'Every component, in every state', ar: 'كلّ المكوّنات في كلّ حالاتها' },
	tokens: { en: 'Colours and type', ar: 'الألوان والخطوط' },
	controls: { en: 'Buttons and fields', ar: 'الأزرار والحقول' },
	reading: { en: 'Reading', ar: 'القراءة' },
	card: { en: 'A word’s card', ar: 'بطاقة كلمة' },
	words: { en: 'Lists of words', ar: 'قوائم الكلمات' },
	choosing: { en: 'Questions about words', ar: 'أسئلة الكلمات' },
	typing: { en: 'Typing', ar: 'الكتابة' },
	arranging: { en: 'Pairing and ordering', ar: 'المطابقة والترتيب' },
	understanding: { en: 'Questions about the text', ar: 'أسئلة النصّ' },
	progress: { en: 'Progress', ar: 'التقدّم' },
	states: { en: 'Notices, waiting and faults', ar: 'التنبيهات والانتظار والأعطال' },
	navigation: { en: 'Finding one’s way', ar: 'التنقّل' },
} satisfies Record<string, Bilingual>;
export type Group = Exclude<keyof typeof TITLES, 'page'>;

export const LABELS = {
	primary: { en: 'Primary', ar: 'رئيس' },
	quiet: { en: 'Quiet', ar: 'هادئ' },
	small: { en: 'Small', ar: 'صغير' },
	danger: { en: 'Danger', ar: 'خطر' },
	hover: { en: 'pointed at', ar: 'تحت المؤشّر' },
	focus: { en: 'focused', ar: 'في البؤرة' },
	disabled: { en: 'disabled', ar: 'معطّل' },
	field: { en: 'A field', ar: 'حقل' },
	filled: { en: 'A text', ar: 'نصّ' },
	choose: { en: 'Choose one', ar: 'اختر واحدًا' },
	first: { en: 'The first', ar: 'الأوّل' },
	second: { en: 'The second', ar: 'الثاني' },
	tick: { en: 'A box to tick', ar: 'مربّع للاختيار' },
	chip: { en: 'A note in small type', ar: 'ملاحظة بخطّ صغير' },
	lit: { en: 'what proves it', ar: 'ما يثبته' },
} satisfies Record<string, Bilingual>;

const WORDS = {
	treaty: {
		ar: 'مُعَاهَدَة',
		en: ['treaty', 'pact', 'accord', 'covenant', 'compact', 'convention'],
		pos: 'noun',
		topic: 'diplomacy',
		gender: 'f',
		root: 'ع ه د',
		pattern: 'مُفَاعَلَة',
		plural: ['مُعَاهَدَات'],
	},
	parliament: { ar: 'بَرْلَمَان', en: ['parliament'], pos: 'noun', topic: 'institutions' },
	opposition: { ar: 'مُعَارَضَة', en: ['opposition'], pos: 'noun', topic: 'elections' },
	river: { ar: 'نَهْر', en: ['river'], pos: 'noun', topic: 'climate' },
	share: { ar: 'تَقَاسُم', en: ['sharing'], pos: 'noun', topic: 'economy' },
	state: { ar: 'دَوْلَة', en: ['state'], pos: 'noun', topic: 'institutions' },
	covenant: { ar: 'عَهْد', en: ['pledge'], pos: 'noun', topic: 'diplomacy', root: 'ع ه د' },
	institute: { ar: 'مَعْهَد', en: ['institute'], pos: 'noun', topic: 'society', root: 'ع ه د' },
	exhibition: { ar: 'مَعْرِض', en: ['exhibition'], pos: 'noun', topic: 'society', root: 'ع ر ض' },
	peace: {
		ar: 'مُعَاهَدَة سَلَام',
		en: ['peace treaty'],
		pos: 'phrase',
		topic: 'diplomacy',
	},
} as const satisfies Record<string, Omit<Term, 'id'>>;
export type Word = keyof typeof WORDS;

export const term = (id: Word): Term => ({ id, ...WORDS[id] });

/** An article in little, and how its words stand in it. */
export const SENTENCES = {
	signed: {
		ar: 'وقّعت الدولتان معاهدة لتقاسم مياه النهر.',
		en: 'The two states signed a treaty to share the waters of the river.',
	},
	however: {
		ar: 'غير أنّ البرلمان لم يصادق عليها بعد.',
		en: 'However, parliament has not ratified it yet.',
	},
	demanded: {
		ar: 'وطالبت المعارضة بالتفاوض من جديد.',
		en: 'The opposition demanded fresh negotiations.',
	},
	alone: { ar: 'وللحديث بقيّة.', en: '' },
} satisfies Record<string, Bilingual>;

/** As they stand in the sentence “signed”, “however” and “demanded”. */
export const SURFACES: readonly (Bilingual & { readonly word: Word })[] = [
	{ word: 'treaty', ar: 'معاهدة', en: 'treaty' },
	{ word: 'state', ar: 'الدولتان', en: 'states' },
	{ word: 'share', ar: 'لتقاسم', en: 'share' },
	{ word: 'river', ar: 'النهر', en: 'river' },
	{ word: 'parliament', ar: 'البرلمان', en: 'parliament' },
	{ word: 'opposition', ar: 'المعارضة', en: 'opposition' },
];

export const TITLE: Bilingual = { ar: 'معاهدة لم تكتمل', en: 'A treaty left unfinished' };

/** What stands in questions and nowhere else. */
export const ASKED = {
	heading: { ar: 'اتّفاق على الماء', en: 'An agreement about water' },
	otherHeading: { ar: 'انتخابات مبكّرة', en: 'Early elections' },
	thirdHeading: { ar: 'حدود مفتوحة', en: 'Open borders' },
	changedFrom: { ar: 'الدولتان', en: 'two states' },
	changedTo: { ar: 'المدينتان', en: 'two cities' },
	connective: { ar: 'غير أنّ', en: 'However' },
	connectives: { ar: ['لذلك', 'كذلك'], en: ['Therefore', 'Likewise'] },
	forms: { ar: ['مُعَاهَدَات', 'عُهُود', 'مَعَاهِد'], en: ['treaties', 'treats', 'treatment'] },
	family: { ar: ['عَهْد', 'نَهْر', 'مَعْرِض'], en: ['treat', 'trench', 'trait'] },
	collocation: { ar: ['مُعَاهَدَة ', 'سَلَام'], en: ['peace ', 'treaty'] },
	whole: { ar: 'مُعَاهَدَة سَلَام', en: 'a peace treaty' },
	parts: { ar: ['سَلَام', 'نَهْر', 'دَوْلَة'], en: ['treaty', 'river', 'state'] },
	choice: {
		ar: 'لماذا لم تدخل المعاهدة حيّز التنفيذ؟',
		en: 'Why has the treaty not come into force?',
	},
	options: [
		{ ar: 'لم يصادق عليها البرلمان', en: 'Parliament has not ratified it' },
		{ ar: 'انسحبت إحدى الدولتين', en: 'One of the states withdrew' },
		{ ar: 'جفّ النهر', en: 'The river ran dry' },
	],
	why: {
		ar: 'تقول الجملة الثانية إنّ المصادقة لم تتمّ بعد.',
		en: 'The second sentence says that it has yet to be ratified.',
	},
	claim: { ar: 'رفض البرلمان المعاهدة.', en: 'Parliament rejected the treaty.' },
} as const;

/** Typed answers, and what each is an example of. */
export const TYPED: Record<Lang, { note: string; almost: string; wrong: string }> = {
	ar: { note: 'معاهده', almost: 'معاهضة', wrong: 'نهر' },
	en: { note: 'treatty', almost: 'traety', wrong: 'river' },
};
