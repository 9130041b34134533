/** Named characters of HTML as they stand in news pages: the Latin-1 names in the order of their code points from 160 on. */
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
		' ',
	);

const NAMED: ReadonlyMap<string, string> = new Map([
	...LATIN_1.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['lsquo', '‘'],
	['rsquo', '’'],
	['sbquo', '‚'],
	['ldquo', '“'],
	['rdquo', '”'],
	['bdquo', '„'],
	['lsaquo', '‹'],
	['rsaquo', '›'],
	['ndash', '–'],
	['mdash', '—'],
	['hellip', '…'],
	['bull', '•'],
	['euro', '€'],
	['trade', '™'],
	['ensp', ' '],
	['emsp', ' '],
	['thinsp', ' '],
	['zwnj', '\u200c'],
	['zwj', '\u200d'],
	['lrm', '\u200e'],
	['rlm', '\u200f'],
]);

const ENTITY = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/gu;

/** Of a number that no character has, what stands for a lost letter. */
function characterOf(code: number): string {
	const possible = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return possible ? String.fromCodePoint(code) : '\ufffd';
}

/** A text with its HTML entities as the characters that they stand for; an unknown name stays as it is. */
export const decodeEntities = (text: string): string =>
	text.replace(ENTITY, (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
		if (name !== undefined) return NAMED.get(name) ?? whole;
		return characterOf(decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? '', 16));
	});
