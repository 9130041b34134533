import { issue, type Issue } from '../result.ts';
import { rangesOf, type RawLine } from './lines.ts';

/** What stands around an article on the page of a newspaper, each as a whole line. */
const WHOLE = new RegExp(
	`^(?:${[
		// English
		'share(?: (?:this|on|via|article|this article|this story|on (?:facebook|x|twitter|whatsapp)))?',
		'(?:read|learn|see|show|load) more',
		'(?:click )?(?:here )?to (?:read|view|watch) more',
		'continue reading',
		'(?:story continues below )?advertise?ment',
		'skip (?:to (?:main )?content|advert|ad)',
		'(?:accept|reject|allow|manage|decline)(?: all)?(?: (?:cookies|preferences|settings))?',
		'(?:sign in|sign up|log in|log out|subscribe(?: now)?|register|print|print this page|save|comments?|menu|home|search)',
		'(?:most (?:read|popular|viewed)|related(?: (?:articles?|stories|topics|news))?|trending(?: now)?|recommended(?: for you)?|more on this(?: story)?|you (?:may|might) also like)',
		'(?:copy link|copied|link copied|whats ?app|facebook|twitter|telegram|instagram|linkedin|email|e-mail)',
		'all rights reserved',
		// Arabic
		'(?:مشاركة|شارك|شاركها|شارك المقال|مشاركة المقال|شارك على|انشر|طباعة|حفظ|نسخ الرابط|تم نسخ الرابط)',
		'(?:اقرأ|قراءة|إقرأ|عرض|تحميل) المزيد',
		'المزيد',
		'(?:إعلان|الإعلانات|إعلانات|تابع القراءة|أكمل القراءة|استمع للمقال|استمع إلى المقال)',
		'(?:تسجيل الدخول|اشترك(?: الآن)?|سجل(?: الآن)?|القائمة|الرئيسية|بحث|التعليقات|تعليقات)',
		'(?:الأكثر (?:قراءة|مشاهدة|تداولا|تداولًا)|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|قد يعجبك أيضا|قد يهمك(?: أيضا)?)',
		'(?:قبول|رفض|أوافق|موافق|موافقة)(?: (?:الكل|جميع ملفات تعريف الارتباط|ملفات تعريف الارتباط))?',
		'(?:واتساب|فيسبوك|تويتر|تلغرام|تليغرام|إكس)',
		'(?:جميع|كل|كافة) الحقوق محفوظة',
	].join('|')})$`,
	'iu',
);
/** How a line begins that leads away from the article: to another, or to the small print. */
const BEGINNING =
	/^(?:(?:read|see|watch|listen|hear) (?:also|next|more)\s*[:|]|(?:also read|related|more on this|recommended|most read)\s*:|(?:اقرأ|إقرأ|اقرؤوا|اقرئي) (?:أيضا|أيضًا|أيضاً|ايضا|كذلك)(?:[\s:|.…]|$)|(?:اقرأ|إقرأ|شاهد|طالع|انظر|استمع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد|كذلك)\s*(?:[:|…]|$)|(?:قد يهمك|مواضيع ذات صلة|مقالات ذات صلة|ذات صلة)\s*:|©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4}))/iu;
/** Asks for consent: both words in one line. */
const COOKIES =
	/\b(?:we|this (?:site|website)|our (?:site|partners))\b.*\bcookies\b|نستخدم.*(?:ملفات تعريف الارتباط|الكوكيز)|يستخدم (?:هذا )?الموقع.*(?:ملفات تعريف الارتباط|الكوكيز)/iu;
/** No line of small print is longer, in UTF-16 units: an article may speak of cookies. */
const LONGEST = 240;

/** Signs at the ends that make a button of a word. */
const EDGES = /^[\s»«›‹<>|:•·*–—→←↗[\](){}.…-]+|[\s»«›‹<>|:•·*–—→←↗[\](){}.…-]+$/gu;

function isBoilerplate(line: string): boolean {
	if (line.length > LONGEST) return false;
	return WHOLE.test(line.replace(EDGES, '')) || BEGINNING.test(line) || COOKIES.test(line);
}

/** The lines without those that a newspaper's page adds to an article; the note `boilerplate-dropped` says which. */
export function withoutBoilerplate(lines: readonly RawLine[]): {
	lines: readonly RawLine[];
	notes: Issue[];
} {
	const dropped = lines.filter(({ text }) => isBoilerplate(text));
	if (dropped.length === 0) return { lines, notes: [] };
	const where = rangesOf(dropped, lines);
	const said = `Lines that belong to a web page and not to the article were left out: ${where} (${dropped
		.map(({ text }) => text.slice(0, 30))
		.slice(0, 3)
		.join(' / ')}).`;
	const left = new Set(dropped);
	return {
		lines: lines.filter((line) => !left.has(line)),
		notes: [issue('boilerplate-dropped', where, said, dropped.length)],
	};
}
