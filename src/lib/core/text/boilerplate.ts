import { issue, type Issue } from '../result.ts';
import { rangesOf, type RawLine } from './lines.ts';

/** What stands around an article on the page of a newspaper, each as a whole line. */
const WHOLE = new RegExp(
	`^(?:${[
		// English
		'share(?: (?:this|on|via|article|this (?:article|story|page|post)|(?:this )?on (?:facebook|x|twitter|whatsapp|linkedin|telegram)))?',
		'(?:read|learn|see|show|load|view) more',
		'(?:click )?(?:here )?to (?:read|view|watch) more',
		'continue reading',
		'(?:story continues below )?advertise?ment(?:\\s*[-–—:]\\s*(?:story|article) continues below)?',
		'(?:story|article) continues below(?: (?:this )?(?:advertisement|ad))?',
		'skip (?:to (?:main |the )?content|to navigation|links|advert|ad)(?: and go to (?:main )?content)?',
		'(?:accept|reject|allow|manage|decline)(?: all)?(?: (?:cookies|preferences|settings))?',
		'(?:sign in|sign up|log in|log out|subscribe(?: now)?|register|print|print this page|save|comments?|menu|home|search)',
		'(?:sign up|subscribe|register) (?:to|for) (?:our|the|this)(?: (?:daily|weekly|free|morning))?(?: (?:newsletter|newsletters|podcast|channel|e-?mails?))',
		'follow us(?: on (?:facebook|x|twitter|instagram|whatsapp|telegram|youtube|linkedin|google news|social media))?',
		"(?:most (?:read|popular|viewed)|related(?: (?:articles?|stories|topics|news))?|trending(?: now)?|recommended(?: (?:for you|stories|articles?))?|more on this(?: story)?|you (?:may|might) also like|editor[’']?s[’']? picks?|top stories)",
		'(?:copy (?:the )?link|copied|link copied|whats ?app|facebook|twitter|telegram|instagram|linkedin|email|e-mail)',
		'list of \\p{Nd}+ items',
		'end of list',
		'\\p{Nd}+[- ]min(?:ute)?s? read',
		'(?:published|updated|last updated|posted):? \\p{Nd}+ (?:minutes?|mins?|hours?|days?|weeks?|months?) ago',
		'(?:image|photo|picture|video) (?:source|credit|caption)s?(?:\\s*[,:].{0,80})?',
		'getty images?(?:\\s*/\\s*[\\p{L} ]{0,30})?',
		'(?:view|show|hide|read|see|add|leave|post|write)(?: all| a| your| the)? comments?(?: \\(\\p{Nd}+\\))?',
		'(?:terms (?:of use|of service|and conditions|& conditions)|privacy (?:policy|notice)|cookie policy|cookies policy|contact us|about us|advertise with us)',
		'listen to (?:this|the) (?:article|story)',
		'(?:download|get) (?:the|our) app',
		'all rights reserved',
		// Arabic
		'(?:مشاركة|شارك|شاركها|انشر|طباعة|حفظ|(?:تم )?نسخ الرابط|انسخ الرابط)',
		'(?:شارك|شاركوا|شاركي|مشاركة|انشر)(?: (?:هذا|هذه))? (?:المقال|المقالة|الخبر|القصة|الصفحة|الموضوع|على)(?: (?:على|عبر) (?:فيسبوك|تويتر|إكس|واتساب|تلغرام|تليغرام))?',
		'(?:اقرأ|قراءة|إقرأ|عرض|تحميل) المزيد',
		'المزيد',
		'(?:إعلان|الإعلانات|إعلانات|تابع القراءة|أكمل القراءة|استمع للمقال|استمع إلى (?:هذا )?المقال)',
		'(?:تسجيل الدخول|اشترك(?: الآن)?|سجل(?: الآن)?|القائمة|الرئيسية|بحث|التعليقات|تعليقات)',
		'(?:اشترك|اشتركوا|اشتركي|سجل) في (?:ال?نشرتنا|النشرة|نشرتنا|قناتنا|القناة)(?: (?:البريدية|الإخبارية|اليومية|الأسبوعية))*',
		'(?:تابعنا|تابعونا|تابعينا)(?: (?:على|عبر) (?:فيسبوك|تويتر|إكس|واتساب|تلغرام|تليغرام|يوتيوب|إنستغرام|غوغل نيوز|أخبار غوغل|وسائل التواصل الاجتماعي))?',
		'(?:الأكثر (?:قراءة|مشاهدة|تداولا|تداولًا)|قد يعجبك أيضا|قد يهمك(?: أيضا)?)',
		'(?:ال)?(?:مواضيع|موضوعات|مقالات|أخبار|قصص)? ?(?:ذات صلة|متعلقة)',
		'(?:قبول|رفض|أوافق|موافق|موافقة)(?: (?:الكل|جميع ملفات تعريف الارتباط|ملفات تعريف الارتباط))?',
		'(?:واتساب|فيسبوك|تويتر|تلغرام|تليغرام|إكس)',
		'(?:جميع|كل|كافة) الحقوق محفوظة',
		'(?:تخط|تخطي|تخطى|تجاوز) (?:الروابط|القائمة|الإعلان|إلى المحتوى)(?: (?:وانتقل|والانتقال)(?: مباشرة)? إلى المحتوى)?(?: الرئيسي)?',
		'(?:انتقل|الانتقال)(?: مباشرة)? إلى (?:المحتوى|القائمة)(?: (?:الرئيسي|الرئيسية))?',
		'(?:اترك|أترك|أضف|اكتب|عرض|شاهد)(?: (?:لنا|كل|جميع))? (?:تعليقا|تعليقًا|تعليقاً|تعليقك|تعليق|التعليقات)',
		'(?:الكلمات المفتاحية|كلمات مفتاحية|كلمات دالة|كلمات دلالية|الكلمات الدالة|الكلمات الدلالية|الوسوم|حجم الخط|اضغط هنا|انقر هنا)',
		'(?:سياسة الخصوصية|شروط (?:الاستخدام|الخدمة)|الشروط والأحكام|اتصل بنا|تواصل معنا|من نحن|أعلن معنا|حمل التطبيق|حمّل التطبيق|حمل تطبيقنا)',
		'(?:وقت|مدة|زمن) القراءة\\s*:?\\s*\\p{Nd}+ (?:دقيقة|دقائق)',
		'\\p{Nd}+ (?:دقيقة|دقائق)(?: من)? (?:قراءة|للقراءة)',
		'(?:نشر|نُشر|آخر تحديث|تاريخ النشر)(?: (?:في|قبل|منذ))?\\s*:?\\s*\\p{Nd}+ (?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام|\\p{L}{3,10} \\p{Nd}{4})',
		'(?:مصدر الصورة|مصدر الفيديو|التعليق على الصورة|تعليق الصورة)(?:\\s*[،,:].{0,80})?',
		'(?:غيتي إيميجز|جيتي إيميجز|غيتي)',
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
