/** Prepositions as they are folded: a noun behind one is genitive, and no verb's object or subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
	'في',
	'علي',
	'عن',
	'من',
	'الي',
	'مع',
	'بين',
	'عند',
	'ضد',
	'حول',
	'منذ',
]);
