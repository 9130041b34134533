import { afterNavigate } from '$app/navigation';

/**
 * A way back to the page that one came from, where that is one of ours: it is found as it was left. Called while a page's
 * component is made.
 *
 * @returns what a link back does when it is followed
 */
export function wayBack(): (event: MouseEvent) => void {
	let within = false;
	afterNavigate(({ from, type }) => {
		// By “back” one may have come from further on.
		if (type === 'link' || type === 'goto') within = from !== null;
	});
	return (event) => {
		if (!within || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		history.back();
	};
}
