/** What `src/first.js` reads before the first paint: the room that today's page took when it was last seen. */
const TODAY = 'mufradat.today';

/** Shows what stands on today's page and remembers how much room it takes. @param used whether it differs from a first visit's */
export function keepToday(above: HTMLElement | undefined, used: unknown): void {
	delete document.documentElement.dataset['today'];
	if (!above) return;
	// Its children alone: the room that is kept may be more than they need.
	const [first, last] = [above.firstElementChild, above.lastElementChild];
	if (!first || !last) return;
	const room = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
	try {
		if (used) localStorage.setItem(TODAY, String(Math.ceil(room)));
		else localStorage.removeItem(TODAY);
	} catch {
		// Refused: then the page may move once what is stored is known.
	}
}

/** Another page needs no room for today's. */
export function forgetToday(): void {
	delete document.documentElement.dataset['today'];
	document.documentElement.style.removeProperty('--today');
}
