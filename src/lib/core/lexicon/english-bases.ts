/**
 * What a regularly inflected English word may be a form of. Guesses: spelling alone doesn't say whether "rated" comes of
 * rate or of rat, so each is only good for comparing with words that are known to exist.
 */

const VOWEL = /[aeiouy]/u;
/**
 * What lost its e: one syllable that ends in one vowel and one consonant, which would have doubled (rated, but planned),
 * and an s that two vowels, l, n or r stand before: raised, cleansed.
 */
const HAD_E = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$|(?:[aeiou]{2}|[lnr])s$/u;

/** The verb that -ed or -ing was added to: stalled → stall, stal, stalle; trafficking → traffic. */
function verbs(stem: string): string[] {
	if (!VOWEL.test(stem) || stem.length < 3) return [];
	const bases = [`${stem}e`];
	if (!HAD_E.test(stem)) bases.push(stem);
	if (/([b-df-hj-np-rtvz])\1$/u.test(stem) && stem.length > 3) bases.push(stem.slice(0, -1));
	if (stem.endsWith('ick')) bases.push(stem.slice(0, -1));
	return bases;
}

/**
 * The base forms that a word in small letters may be inflected from: virus of viruses, experience of experienced, die of
 * dying. Most of what it gives is no word at all.
 */
export function basesOf(word: string): string[] {
	const bases: string[] = [];
	if (/[a-z]{2}[sx]es$/u.test(word)) bases.push(`${word.slice(0, -2)}is`);
	if (/[a-z]{3}ies$/u.test(word)) bases.push(`${word.slice(0, -3)}y`);
	if (/^[a-z]+ie[sd]$/u.test(word)) bases.push(word.slice(0, -1));
	if (/(?:[sxzo]|[cs]h)es$/u.test(word)) bases.push(word.slice(0, -2));
	if (/[a-z]{2}[^s]s$/u.test(word)) bases.push(word.slice(0, -1));
	if (/[^e]ed$/u.test(word)) bases.push(...verbs(word.slice(0, -2)));
	if (word.endsWith('ied')) bases.push(`${word.slice(0, -3)}y`);
	if (word.endsWith('ing')) bases.push(...verbs(word.slice(0, -3)));
	if (/[a-z]{3}men$/u.test(word)) bases.push(`${word.slice(0, -2)}an`);
	if (/^[a-z]{1,4}ying$/u.test(word)) bases.push(`${word.slice(0, -4)}ie`);
	return bases;
}
