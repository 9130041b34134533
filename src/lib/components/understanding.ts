import type { Understanding } from '#lib/core/types.ts';
import { m } from '#lib/i18n/index.ts';

const NAMES: Record<Understanding, () => string> = {
	no: m.predict_no,
	partly: m.predict_partly,
	understood: m.predict_understood,
};

/** What a reader says of a sentence. */
export const understandingName = (said: Understanding): string => NAMES[said]();
