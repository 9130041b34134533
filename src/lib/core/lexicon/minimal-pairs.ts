import { analyse } from './analyse.ts';
import type { Lookup } from './create.ts';
import { issue, type Issue } from '../result.ts';

/**
 * Words of the news that differ in one letter, or only in what loose spelling leaves out: whoever
 * writes one of them hasn't misspelled the other. A grader that forgives slips must know both; so
 * must the lexicon. As they are written.
 */
export const MINIMAL_PAIRS: readonly (readonly [string, string])[] = `
أسرى أسري, كرة كره, ثأر ثار, قوى قوي, حرب حزب, دولة جولة, هدنة هدية, استقلال استغلال, احتلال احتفال, سلام سلاح,
تحرير تحريض, تفجير تغيير, جبهة جهة, خطة خطوة, رفض فرض, سياسة سياحة, سكان مكان, ضغط ضبط, طرد طرف, عدل عدد,
عضو عفو, قصف وصف, قمة قيمة, مصالحة مصلحة, منظمة منطقة, موقف موقع, نفي نفس, وزارة زيارة, وفد وقف, وعد عهد,
اتفاق إنفاق, إعلان إعلام, إدانة إدارة, استقالة استقلال, اغتيال اعتقال, تمويل تحويل, توتر توفر, سيادة زيادة, غزو غزة, لقاء بقاء,
مؤتمر مؤشر, معركة معرفة, هدف هدم, ثقة ثقافة, عملية عملة, محكمة محاكمة, شروط شروع, عقد نقد, حق حد, حل حلف,
صفقة ضفة, قرار فرار, تقدم تقديم, رئيس رأس, شعب شغب, نصر نصف, حكم حلم, خبر خبز, عالم علم, أمن أمل
`
	.trim()
	.split(/,\s*/u)
	.map((pair) => pair.split(' '))
	.map(([one = '', other = '']) => [one, other] as const);

/** A word of a pair that the lexicon can't read: the collision guard would let it pass for a slip. */
export const missingPairs = (lookup: Lookup): Issue[] =>
	MINIMAL_PAIRS.flat()
		.filter((word) => analyse(word, lookup).length === 0)
		.map((word) =>
			issue(
				'minimal-pair',
				'questions/lexicon',
				`${word} is one of a pair that learners confuse, and has no entry: write one.`,
			),
		);
