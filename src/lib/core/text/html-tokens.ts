/** A piece of a page's source: text, or a tag by its name in small letters. */
export type HtmlToken =
	| { readonly type: 'text'; readonly at: number; readonly text: string }
	| { readonly type: 'open' | 'close'; readonly at: number; readonly name: string };

/** What these hold is no text, and may have `<` in it. */
const RAW = ['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'template', 'xmp'];
const TAG = /<(\/?)([a-zA-Z][a-zA-Z\d:-]{0,40})(?=[\s/>])/uy;
/** A tag longer than this has a quotation mark that is never closed. */
const LONGEST_TAG = 20_000;

/**
 * Takes the source of a page apart. Lenient as browsers are: a `<` that begins no tag is text, comments and what
 * scripts hold are left out, and what is never closed ends with the page. Linear.
 */
export function htmlTokens(source: string): HtmlToken[] {
	const tokens: HtmlToken[] = [];
	/** Until one isn't closed, quoted values of attributes may have `>` in them. */
	let quotes = true;
	let textFrom = 0;
	let at = source.indexOf('<');
	const cut = (to: number, next: number) => {
		if (to > textFrom)
			tokens.push({ type: 'text', at: textFrom, text: source.slice(textFrom, to) });
		textFrom = next;
	};
	while (at !== -1) {
		const end = markupAt(source, at);
		if (end === undefined) {
			at = source.indexOf('<', at + 1);
			continue;
		}
		let next = end.at;
		if (end.name !== undefined) {
			const closed: number | undefined = quotes ? endOfTag(source, next) : undefined;
			quotes = closed !== undefined;
			next = closed ?? after(source, '>', next);
		}
		cut(at, next);
		if (end.name !== undefined) {
			tokens.push({ type: end.closing ? 'close' : 'open', at, name: end.name });
			if (!end.closing && RAW.includes(end.name)) textFrom = closingOf(source, end.name, next);
		}
		at = source.indexOf('<', textFrom);
	}
	cut(source.length, source.length);
	return tokens;
}

interface Markup {
	/** Behind it, or behind the name of a tag. */
	readonly at: number;
	/** None of a comment or a declaration. */
	readonly name?: string;
	readonly closing?: boolean;
}

/** The tag, comment or declaration that begins at a `<`; `undefined` where that is a sign of its own. */
function markupAt(source: string, at: number): Markup | undefined {
	if (source.startsWith('<!--', at)) return { at: after(source, '-->', at + 4) };
	if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
		return { at: after(source, '>', at) };
	}
	TAG.lastIndex = at;
	const [tag, slash, name] = TAG.exec(source) ?? [];
	if (tag === undefined || name === undefined) return undefined;
	return { at: at + tag.length, name: name.toLowerCase(), closing: slash === '/' };
}

/** Behind the `>` that closes a tag and stands in no quoted value. */
function endOfTag(source: string, from: number): number | undefined {
	let quote = '';
	for (let at = from; at < Math.min(source.length, from + LONGEST_TAG); at++) {
		const character = source[at] ?? '';
		if (quote) {
			if (character === quote) quote = '';
		} else if (character === '>') return at + 1;
		else if (character === '"' || character === "'") quote = character;
	}
	return undefined;
}

function after(source: string, mark: string, from: number): number {
	const found = source.indexOf(mark, from);
	return found === -1 ? source.length : found + mark.length;
}

/** Where the closing tag of a raw element begins; the end of the page if there is none. */
function closingOf(source: string, name: string, from: number): number {
	const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
	closing.lastIndex = from;
	return closing.exec(source)?.index ?? source.length;
}
