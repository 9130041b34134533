import type { Page } from '@playwright/test';

/** What a finger must hit (CSS pixels). */
const TARGET = 44;

/**
 * What can be touched and is smaller than a finger needs, as “what it is: width × height”.
 *
 * What stands in a line of running text is left out: a word to touch, a link, a voice. Of a key on the screen only the
 * height is asked: eleven stand in a row, and no phone is 484 pixels wide; together they are as wide as the screen lets.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate((least) => {
		const selector =
			'a[href], button, input, select, textarea, summary, [role="button"], [role="menuitem"]';
		/** Nothing but text around it, in the same line. */
		const inText = (element: Element) =>
			element.matches('.term') ||
			(/^inline/u.test(getComputedStyle(element).display) &&
				Array.from(element.parentElement?.childNodes ?? []).some(
					(node) =>
						node !== element &&
						((node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? '')) ||
							(node instanceof HTMLElement && node.matches('.text'))) &&
						element.parentElement?.matches('p, li, dd'),
				));
		return Array.from(document.querySelectorAll<HTMLElement>(selector)).flatMap((element) => {
			if (!element.checkVisibility({ visibilityProperty: true }) || inText(element)) return [];
			if (element.matches('.skip')) return [];
			// A box and the words that belong to it are one target.
			const label = element instanceof HTMLInputElement ? element.closest('label') : null;
			const after = getComputedStyle(element, '::after');
			const isWidened = after.position === 'absolute' && after.content !== 'none';
			const boxes = [element, label].flatMap((one) => (one ? [one.getBoundingClientRect()] : []));
			const width = Math.max(
				...boxes.map((box) => box.width),
				isWidened ? parseFloat(after.width) : 0,
			);
			const height = Math.max(
				...boxes.map((box) => box.height),
				isWidened ? parseFloat(after.height) : 0,
			);
			const isKey = element.closest('.keyboard') !== null;
			if (height > least - 0.5 && (isKey || width > least - 0.5)) return [];
			const { outerHTML, textContent } = element;
			return [`${outerHTML.slice(0, 60)} “${textContent.trim()}”: ${width} × ${height}`];
		});
	}, TARGET);

/** Text that something cuts off, and lines of text that lie on each other. */
export const unreadable = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults: string[] = [];
		const lines: { top: number; bottom: number; left: number; right: number; text: string }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		/** What is out of the flow lies over other things, and may. */
		const isLaidOver = (element: Element) =>
			element.closest('dialog, nav, .keyboard, .actions, .top, .bar');
		const clips = (element: Element) => {
			const { overflowX, contain } = getComputedStyle(element);
			return /hidden|clip/u.test(overflowX) || /strict|content|paint/u.test(contain);
		};
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
			if (
				parent.closest(
					'.visually-hidden, .skip, #svelte-announcer, script, style, option, textarea',
				)
			)
				continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				// The middle of a line: above and below there is air.
				const air = box.height / 4;
				const line = {
					top: box.top + air,
					bottom: box.bottom - air,
					left: box.left + 1,
					right: box.right - 1,
					text,
				};
				if (box.width < 2) continue;
				for (
					let above = parent;
					above !== document.body;
					above = above.parentElement ?? document.body
				) {
					if (!clips(above)) continue;
					const edge = above.getBoundingClientRect();
					// A text may end in dots: it goes on where its row leads.
					const dots = getComputedStyle(above).textOverflow === 'ellipsis';
					const isCut =
						line.top < edge.top - 1 ||
						line.bottom > edge.bottom + 1 ||
						(!dots && (line.left < edge.left - 2 || line.right > edge.right + 2));
					if (isCut) faults.push(`cut off: ${text.slice(0, 40)} in ${above.className}`);
					if (dots) break;
				}
				if (!isLaidOver(parent)) lines.push(line);
			}
		}
		lines.sort((a, b) => a.top - b.top);
		for (const [index, line] of lines.entries()) {
			for (let at = index + 1; (lines[at]?.top ?? Infinity) < line.bottom; at++) {
				const other = lines[at];
				if (other && other.left < line.right && line.left < other.right && other.text !== line.text)
					faults.push(`on each other: ${line.text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
			}
		}
		return faults;
	});

/** Arabic with vowel marks on lines that are lower than its tallest letter with its marks. */
export const clippedMarks = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		// A busy machine paints without the faces that this is about.
		await Promise.all(Array.from(document.fonts, (face) => face.load()));
		delete document.documentElement.dataset['faces'];
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) throw new Error('No canvas');
		const selector = ':is([lang="ar"].text, [lang="ar"] .text, .lemma:lang(ar)):not([lang="en"])';
		return Array.from(document.querySelectorAll<HTMLElement>(selector)).flatMap((element) => {
			if (!element.checkVisibility() || !/\p{Script=Arabic}/u.test(element.textContent)) return [];
			const style = getComputedStyle(element);
			canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
			// A tall letter with shadda and fatḥa above, a deep one with kasratān below.
			const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText('لَّجٍ');
			const needed = actualBoundingBoxAscent + actualBoundingBoxDescent;
			return needed > parseFloat(style.lineHeight)
				? [`${element.textContent}: ${needed} in ${style.lineHeight}`]
				: [];
		});
	});

/** Buttons that something else lies over even after they were scrolled to. */
export const coveredActions = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const dialog = document.querySelector('dialog[open]');
		return Array.from((dialog ?? document).querySelectorAll<HTMLElement>('.btn')).flatMap(
			(button) => {
				if (!button.checkVisibility({ visibilityProperty: true })) return [];
				button.scrollIntoView({ block: 'nearest' });
				const { left, top, width, height } = button.getBoundingClientRect();
				const hit = document.elementFromPoint(left + width / 2, top + height / 2);
				return hit && (button.contains(hit) || (hit.contains(button) && hit.tagName === 'LABEL'))
					? []
					: [`${button.textContent.trim()} under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`];
			},
		);
	});

/** How many pixels the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});
