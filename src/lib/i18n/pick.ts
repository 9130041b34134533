import { getLocale } from '#lib/paraglide/runtime.js';

type Words<Inputs> = (inputs: Inputs) => string;

/** A message out of its two wordings: in the interface's language, or in the one that is asked for. */
export const pick =
	<Inputs extends object>(en: Words<Inputs>, ar: Words<Inputs>) =>
	(inputs = {} as Inputs, { locale = getLocale() } = {}): string =>
		(locale === 'ar' ? ar : en)(inputs);
