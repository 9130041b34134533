import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';
import { htmlLines, isHtml } from './html.ts';

const lines = (source: string) => htmlLines(source).lines.map(({ text }) => text);

describe('isHtml', () => {
	it.each([
		['<!DOCTYPE html><title>x</title>', true],
		['\n<html lang="ar">', true],
		['وصل الوفد.<br>ثم غادر.<br/>', true],
		['<p class="a">The delegation arrived.</p>', true],
		['The tag <p> begins a paragraph.', false],
		['3 < 5 and 7 > 6, said <name> of <place>.', false],
	])('%j: %s', (text, is) => {
		expect(isHtml(text)).toBe(is);
	});
});

describe('htmlLines', () => {
	it.each([
		['blocks and breaks as lines', '<p>a<br>b</p><div>c</div>d', ['a', 'b', 'c', 'd']],
		['what stands within a line', '<p>a <b>b</b><i>c</i>\n\t d</p>', ['a bc d']],
		[
			'no script, style or comment',
			'<script>"</p>"<p>x</script>a<style>b</style><!-- <p>c -->d',
			['ad'],
		],
		[
			'no frame, caption or button',
			'<nav>a<nav>b</nav></nav><p>c</p><figcaption>d</figcaption><button>e</button>',
			['c'],
		],
		[
			'what is in a form, as some sites put the whole page in one, but no control',
			'<form><p>a</p><label>b <input value="c"></label><select><option>d</option></select><fieldset><legend>e</legend></fieldset><textarea>f</textarea><button>g</button><p>h</p></form>',
			['a', 'h'],
		],
		['what stands after a frame that is never closed', '<nav>a<p>b</p>', ['a', 'b']],
		['attributes with signs in them', '<p title="a > b" data-x=\'<p>\'>c</p>', ['c']],
		['a value that is never closed', '<p title="a>b</p><p>c</p>', ['b', 'c']],
		['a sign that begins no tag', '<p>3 < 5 <- x</p>', ['3 < 5 <- x']],
		['a tag that never ends', '<p>a</p><p', ['a', '<p']],
		['cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
	])('keeps %s', (_, source, wanted) => {
		expect(lines(source)).toEqual(wanted);
	});

	it('numbers lines as the source does, and counts the tags', () => {
		const { lines: found, notes } = htmlLines('<p>\n\na</p>\n<p>b\nc</p>\nd');
		expect(found).toEqual([
			{ text: 'a', number: 3 },
			{ text: 'b c', number: 4 },
			{ text: 'd', number: 6 },
		]);
		expect(notes).toMatchObject([{ code: 'markup-dropped', count: 4 }]);
	});
});

it('decodes entities by name and number, and leaves what is none', () => {
	expect(
		decodeEntities('&laquo;a&raquo; &amp;lt; &quot;&#x633;&#1604;&#0;&#x110000;&eacute;'),
	).toBe('«a» &lt; "سل\ufffd\ufffdé');
	expect(decodeEntities('R&D; AT&T &nosuch; &')).toBe('R&D; AT&T &nosuch; &');
});
