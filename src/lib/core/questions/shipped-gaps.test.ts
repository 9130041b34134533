import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { gradeWithNear } from '../grading/index.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Lang, TypeClozeQuestion } from '../types.ts';
import { cloze } from './cloze.ts';
import { contextOf } from './questions.fixture.ts';
import { randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

/** How what is typed in a gap is graded, by the shipped lexicon: what means the right thing, in the form that the gap wants, is never wrong. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const from = contextOf(
	`وعقد النواب جلسة طويلة استمرت سبع ساعات في العاصمة.
وحذر خبراء من أن القرار قد يضر بالاقتصاد.
ورفع المحتجون لافتات تطالب بإسقاط الحكومة.
واعتقلت الشرطة عددا من الشبان قرب السوق.
وبلغت الديون مستويات خطيرة في الشهر الماضي.
وستنشر الحكومة الأرقام قبل نهاية العام.
وأدى القرار إلى ارتفاع معدل البطالة في المدن.
وتجمد الخطة رواتب الموظفين لمدة عامين.
وأعلنت الحكومة هذه الإجراءات يوم السبت.
وصوت لصالح القانون ثمانون نائبا في الجلسة الأخيرة.
وأزال الجيش الحواجز الأمنية من الشوارع.
وسجل الاقتصاد نموا قويا في الربع الأول.
وتجاوزت الأسعار توقعات كثيرة بعد التصويت.
واندلعت اشتباكات عنيفة قرب الحدود.
ودفع الفقراء ثمن الأزمة في السنوات الماضية.
ويسعى البنك إلى أن يعيد الثقة إلى السوق.
وقد دُهشت العواصم من مدى الأزمة.
واجتمع وزراء خمس دول في جنيف لبحث الخلاف الحدودي.
وقالت المتحدثة باسم الوفد، هيفاء القصبجي، إن المفاوضات صعبة.
والأدلة كافية لبدء المحاكمة.
ونشرت الصحف هذه الأدلة المؤلمة قبل الأسبوع الماضي.
وأصدرت المحكمة مذكرة توقيف بحق الجنرال المتقاعد أمس.
وطالب الحزب بتحقيق مستقل في مقتل ثلاثة صحفيين قرب العاصمة.
ونجاح الخطة الأولى يعتمد على استعداد الزعماء لقبولها.
ودعا الوسطاء الجانبين إلى السماح بدخول الأدوية.
وستبدأ المحاكمة الجديدة في الخريف المقبل في لاهاي.
وقال القضاة في الجلسة إنهم مستعدون لبدء المحاكمة الجديدة.
وتتجنب العاصمتان قول ذلك في البيان المشترك الجديد.
وخرج أنصار الحزب في مظاهرات غاضبة أمام المقر لأن النتائج مزورة.
وطعن محامو الوزير في قرار المحكمة العليا أمس.
وأفرجت السلطات عن الصحفيين الذين اعتقلتهم في الليلة السابقة.
ووصل الوفد إلى القاهرة بعد أن أجلت الجلسة إلى الأسبوع المقبل.
وتستورد البلاد القمح والزيت من الدول المجاورة لها.
وانهارت محادثات الوفدين في الأسبوع الثاني من الشهر.
ومنح القانون الجديد الهيئة صلاحيات كثيرة في وقت الحرب.
وفتح القاضي ملفات قديمة كانت المحكمة قد أغلقتها.
وخفض المصرف فوائد القروض الصغيرة مرتين في السنة.
وزار النازحون مركز الإغاثة الجديد قرب النهر أمس.
ورفض السفيران التوقيع على الوثيقة في المساء.
ونفى المدير ارتكاب أي مخالفة.

The deputies held a long session that lasted seven hours in the capital.
Experts warned that the decision may harm the economy.
The protesters raised banners demanding the fall of the government.
The police arrested a number of young men near the market.
Debts reached dangerous levels last month.
The government will publish the figures before the end of the year.
The decision led to a rise in the unemployment rate in the cities.
The plan freezes the salaries of employees for two years.
The government announced these measures on Saturday.
Eighty deputies voted in favor of the law in the last session.
The army removed the security barriers from the streets.
The economy recorded strong growth in the first quarter.
Prices exceeded many expectations after the vote.
Violent clashes broke out near the border.
The poor paid the price of the crisis in past years.
The bank seeks to restore confidence to the market.
The capitals were astonished at the extent of the crisis.
The ministers of five countries met in Geneva to discuss the border dispute.
The spokeswoman of the delegation, Haifa al-Qasabji, said that the negotiations were difficult.
The evidence is sufficient to begin the trial.
The newspapers published this painful evidence before last week.
The court issued an arrest warrant for the retired general yesterday.
The party demanded an independent investigation into the killing of three journalists near the capital.
The success of the first plan depends on the willingness of the leaders to accept it.
The mediators called on both sides to allow medicines to enter.
The new trial will begin in The Hague next autumn.
The judges said in the session that they were ready to start the new trial.
Both capitals avoid saying so in the new joint statement.
The supporters of the party went out in angry demonstrations in front of the headquarters because the results were forged.
The lawyers of the minister challenged the decision of the Supreme Court yesterday.
The authorities released the journalists whom they had arrested the previous night.
The delegation arrived in Cairo after the session was postponed until next week.
The country imports wheat and oil from the states next to it.
The talks of the two delegations collapsed in the second week of the month.
The new law gave the commission many powers in time of war.
The judge opened old files that the court had closed.
The bank lowered the interest on small loans twice a year.
The displaced visited the new relief centre near the river yesterday.
The two ambassadors refused to sign the document in the evening.
The manager denied committing any violation.
`,
	lookup,
);
const asked = typeCloze.generate(from, randomFor(1));

function questionFor(study: Lang, gap: string): TypeClozeQuestion {
	const found = asked.find((one) => one.study === study && one.accepted[0] === gap);
	if (!found) throw new Error(`${study} ${gap}`);
	return found;
}

const rows = (table: string) =>
	table
		.trim()
		.split('\n')
		.flatMap((row) => {
			const [gap = '', verdict = '', typed = ''] = row.trim().split(' | ');
			return typed.split(', ').map((one): [string, string, string] => [gap, verdict, one]);
		});

it.each(
	rows(`
	استمرت | almost | دامت, تواصلت, امتدت, دام, يدوم
	استمرت | wrong | انتهت
	خبراء | almost | مختصون, متخصصون, خبير
	تطالب | almost | تنادي, طالب
	الشبان | right | الشباب
	الشبان | almost | شاب
	مستويات | almost | مستوى
	عامين | right | سنتين
	خطيرة | wrong | كبيرة
	دهشت | almost | تفاجأت, اندهشت
	دول | almost | بلدان
	الأدلة | right | البراهين, البينات
	الأدلة | almost | الدلائل
	المؤلمة | right | الأليمة, الموجعة
	مذكرة توقيف | right | مذكرة اعتقال
	مذكرة توقيف | almost | أمر توقيف
	صحفيين | right | صحافيين
	يعتمد | right | يتوقف
	يعتمد | almost | يعول
	المقبل | right | الآتي, القادم
	مظاهرات | right | تظاهرات
	الأسبوع المقبل | right | الأسبوع القادم
	البلاد | almost | الدول
	فوائد | almost | منافع
	محادثات | right | مباحثات, مفاوضات
`),
)('in the gap of %s, it is %s: %s', (gap, verdict, typed) => {
	expect(gradeWithNear(typed, questionFor('ar', gap), []).verdict).toBe(verdict);
});

it.each(
	rows(`
	deputies | right | MPs, members of parliament, lawmakers, parliamentarians
	deputies | almost | representatives
	deputies | wrong | ministers
	recorded | right | registered, logged
	recorded | almost | achieved, posted
	measures | right | steps, actions
	measures | almost | procedures
	barriers | almost | checkpoints, roadblocks, obstacles
	price | almost | cost
	restore | right | bring back
	restore | almost | return
	levels | almost | degrees, grades
	salaries | right | wages
	salaries | almost | pays, pay
	demanding | right | calling for, asking for
	demanding | almost | asking, urging
	vote | right | ballot
	vote | almost | election, voting
	clashes | right | skirmishes
	clashes | almost | fighting
	unemployment rate | right | jobless rate
	dangerous | almost | critical, severe
	exceeded | right | surpassed
	exceeded | almost | passed
	killing | almost | death
	depends | almost | counts
	sides | right | parties
	sides | wrong | aspects
	allow | almost | entitle
	next | right | the coming
	enter | almost | get into
	begin | right | start
	begin | almost | set out
	avoid | almost | avert, shun
	results | right | outcomes
	results | almost | consequences, conclusions
	challenged | right | contested, disputed
	previous | almost | former
	collapsed | right | broke down
	powers | almost | authorities, power
	country | right | nation
	interest | almost | benefit
	displaced | almost | displaced person
	refused | almost | turned down
	denied | almost | refuted
`),
)('in the gap of %s, it is %s: %s', (gap, verdict, typed) => {
	expect(gradeWithNear(typed, questionFor('en', gap), []).verdict).toBe(verdict);
});

it('is no noun with the ending of a verb', () => {
	const { accepted, near = [] } = questionFor('en', 'collapsed');
	expect([...accepted, ...near].join()).not.toContain('breakdown');
});

it('wants the article that a time had no room for', () => {
	const { accepted } = questionFor('en', 'next');
	expect(accepted).toContain('the upcoming');
	expect(accepted).not.toContain('upcoming');
});

it('asks no verb of what a preposition grown to it says is none, nor of what only one verb has after it', () => {
	const gaps = cloze
		.generate(from, randomFor(1))
		.map(({ options, answer }) => options[answer]?.text);
	expect(gaps.length).toBeGreaterThan(50);
	expect(gaps).not.toContain('بدء');
	expect(gaps).not.toContain('قالت');
});
