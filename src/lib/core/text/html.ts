import { issue, type Issue } from '../result.ts';
import { decodeEntities } from './entities.ts';
import { htmlTokens, type HtmlToken } from './html-tokens.ts';
import type { RawLine } from './lines.ts';
import { replaceRuns } from './runs.ts';

/** Elements that stand in a line of text; every other tag ends the line. */
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp ruby s samp script small span strike strong style sub sup time tt u var wbr'.split(
		' ',
	),
);
/** What is no part of the article: the frame of the page, its pictures' captions, what is to be clicked. */
const LEFT_OUT = new Set(
	'head nav aside footer figcaption button select datalist label legend svg object video audio dialog menu math noscript'.split(
		' ',
	),
);
/** Whoever pastes the source of a page pastes at least this many known tags; a text may speak of one. */
const FEWEST_TAGS = 2;
const KNOWN_TAG =
	/<\/?(?:html|body|div|section|article|main|p|br|h[1-6]|span|a|b|i|em|strong|ul|ol|li|table|tr|td|th|blockquote|figure|header|footer|nav|aside|script|style|img|font)(?:\s[^<>]*)?\/?>/giu;
/** As much of a text as is looked at. */
const LOOKED_AT = 100_000;

/** Is a text the source of a web page, or of a part of one? */
export function isHtml(text: string): boolean {
	const start = text.slice(0, LOOKED_AT);
	return (
		/^\s*(?:<!doctype html|<html[\s>])/iu.test(start) ||
		(start.match(KNOWN_TAG)?.length ?? 0) >= FEWEST_TAGS
	);
}

/** For each opening tag of an element that is left out the index of its closing tag; none where it is never closed. */
function closingTags(tokens: readonly HtmlToken[]): ReadonlyMap<number, number> {
	const open = new Map<string, number[]>();
	const closing = new Map<number, number>();
	tokens.forEach((token, index) => {
		if (token.type === 'text' || !LEFT_OUT.has(token.name)) return;
		const begun = open.get(token.name) ?? [];
		open.set(token.name, begun);
		if (token.type === 'open') begun.push(index);
		else closing.set(begun.pop() ?? -1, index);
	});
	return closing;
}

/**
 * The lines of text in the source of a web page, each block a line, numbered as in the source. Markup, scripts, the frame of
 * the page and captions are left out; an element of these that is never closed is taken for a mistake, and its text kept.
 *
 * @returns the note `markup-dropped`, with the number of tags
 */
export function htmlLines(source: string): { lines: RawLine[]; notes: Issue[] } {
	const tokens = htmlTokens(source);
	const closing = closingTags(tokens);
	const lines: RawLine[] = [];
	let text = '';
	let number = 1;
	let counted = 0;
	let line = 1;
	const lineAt = (at: number): number => {
		for (; counted < at; counted++) if (source[counted] === '\n') line++;
		return line;
	};
	const end = () => {
		const spaced = decodeEntities(text)
			.replace(/[\s\u0085]/gu, ' ')
			.trim();
		const whole = replaceRuns(spaced, / {2,2000}/gu, () => ' ');
		if (whole) lines.push({ text: whole, number });
		text = '';
	};
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (!token) break;
		if (token.type === 'text') {
			if (!text.trim()) number = lineAt(token.at + token.text.search(/\S|$/u));
			text += token.text;
			continue;
		}
		if (!INLINE.has(token.name)) end();
		if (token.type === 'open') index = closing.get(index) ?? index;
	}
	end();
	const tags = tokens.filter(({ type }) => type !== 'text').length;
	const said = `The text is the source of a web page: its ${tags} tags were dropped, and with them scripts, menus and captions.`;
	return { lines, notes: [issue('markup-dropped', '1', said, tags)] };
}
