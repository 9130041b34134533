import { alignText } from './align.ts';

/** A bilingual text of our own: a lead, two sections, and beads of several sentences. */
export const ARABIC = [
	'وصل وفد الحكومة إلى جنيف يوم الاثنين لبدء جولة ثالثة من المفاوضات مع المعارضة.',
	'ورفض المتحدث باسم الأمم المتحدة تحديد موعد لنهاية الجولة، وقال إن الطرفين لم يتفقا إلا على جدول الأعمال.',
	'خلاف على الحدود',
	'يطالب الشمال بضم 12 قرية تقع على ضفاف النهر. ويقول الجنوب إن سكانها صوّتوا في عام 2011 على البقاء معه.',
	'ولم تنشر لجنة الحدود تقريرها حتى الآن، وتقول مصادر دبلوماسية إن الخرائط القديمة ضاعت في الحرب.',
	'ثمن الانتظار',
	'خسر الاقتصاد نحو 40 مليون دولار في شهر واحد. وأغلقت المصانع أبوابها. وهاجر آلاف العمال إلى الخارج.',
	'ويحذّر خبراء البنك الدولي من أن أي تأخير جديد سيرفع الأسعار، ويدعون إلى فتح المعابر أمام التجارة.',
];
export const ENGLISH = [
	'A government delegation reached Geneva on Monday to begin a third round of negotiations with the opposition.',
	'The United Nations spokesman declined to set a date for the end of the round. He said that the two sides had agreed on nothing but the agenda.',
	'A Quarrel over Borders',
	'The north demands the annexation of 12 villages on the banks of the river. The south says that their people voted in 2011 to stay with it.',
	'The border commission has not published its report so far. Diplomatic sources say that the old maps were lost in the war.',
	'The Price of Waiting',
	'The economy lost about 40 million dollars in a single month. Factories closed their doors. Thousands of workers emigrated abroad.',
	'World Bank experts warn that any new delay will raise prices, and they call for the crossings to be opened to trade.',
];

export const TEXT = `${ARABIC.join('\n')}\n\n${ENGLISH.join('\n')}\n`;

/** Words of our own article, as a lexicon would give them: a table that stays as it is while the lexicon grows. */
const TABLE: Readonly<Record<string, string[]>> = {
	موسكو: ['Moscow'],
	واشنطن: ['Washington'],
	المفاوضات: ['negotiation', 'talks'],
	الحرب: ['war'],
	الحدود: ['border'],
	العقوبات: ['sanction'],
	الحكومة: ['government'],
	السلام: ['peace'],
	الاتفاق: ['agreement', 'deal'],
	الرئيس: ['president'],
	وزير: ['minister', 'secretary'],
	القوات: ['force', 'troop'],
};

/**
 * Everything that alignment says of a text, and of the same text without lines, to the last digit: what must be the same
 * in every engine.
 */
export const alignmentSheet = (text: string): string =>
	[text, text.replace(/(?<=\p{Script=Arabic}.*)\n+(?=\p{Script=Arabic})/gu, ' ')]
		.map((given) =>
			JSON.stringify(
				alignText(given, (token) => TABLE[token] ?? []),
				null,
				'\t',
			),
		)
		.join('\n') + '\n';
