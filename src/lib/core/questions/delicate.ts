import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';

/** Words of what may have hurt whoever reads them: the news needs them, a quiz about something else doesn't. */
const DELICATE =
	/\b(?:abortion|adultery|breast(?:feeding)?|buttocks|castration|circumcision|contracepti(?:on|ves?)|diarrhea|gay|genital|harassment|homosexual(?:ity)?|incest|infidel|jihad|jihadi(?:st)?|molestation|pornography|prostate|prostitut(?:e|ion)|rap(?:e|ist)|sex|sexual|suicide|uterus|womb)\b/iu;

/** Whether a term is offered among wrong answers only where the article is about such things itself. */
export const isDelicate = memoizeBy(({ en }: Pick<Term, 'en'>): boolean =>
	en.some((gloss) => DELICATE.test(gloss)),
);
