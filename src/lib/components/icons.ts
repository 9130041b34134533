/** What each icon draws on a field of 24 by 24. */
export const PATHS = {
	today: 'M4 11l8-7 8 7v9H4z',
	read: 'M4 5h7v15H4zM13 5h7v15h-7z',
	progress: 'M4 20V9M10 20V4M16 20v-7M21 20H3',
	words: 'M4 6h16M4 12h11M4 18h14',
	settings:
		'M10.2 5.3L10.4 2.9L13.6 2.9L13.8 5.3L15.5 6.0L17.3 4.5L19.5 6.7L18.0 8.5L18.7 10.2L21.1 10.4L21.1 13.6L18.7 13.8L18.0 15.5L19.5 17.3L17.3 19.5L15.5 18.0L13.8 18.7L13.6 21.1L10.4 21.1L10.2 18.7L8.5 18.0L6.7 19.5L4.5 17.3L6.0 15.5L5.3 13.8L2.9 13.6L2.9 10.4L5.3 10.2L6.0 8.5L4.5 6.7L6.7 4.5L8.5 6.0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5',
	filter: 'M4 7h16M7 12h10M10 17h4',
	back: 'M15 5l-7 7 7 7',
	close: 'M6 6l12 12M18 6L6 18',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	plus: 'M12 5v14M5 12h14',
	listen: 'M4 9.5v5h4l5 4.5v-14l-5 4.5zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
	stop: 'M8 8h8v8H8z',
	undo: 'M9 7l-5 5 5 5M4 12h11a5 5 0 0 1 0 10h-2',
	redo: 'M15 7l5 5-5 5M20 12H9a5 5 0 0 0 0 10h2',
	up: 'M12 20V5M6 11l6-6 6 6',
	down: 'M12 4v15M6 13l6 6 6-6',
	unsure: 'M12 4l9.5 16h-19zM12 10v4.5M12 17.2h.01',
	keyboard: 'M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M13.5 10h.01M17 10h.01M8 14h8',
	erase: 'M9 6h11v12H9l-5-6zM12 9.5l5 5M17 9.5l-5 5',
} as const;
export type IconName = keyof typeof PATHS;
/** Those that point somewhere turn round where the interface runs right to left. */
export const DIRECTED: readonly IconName[] = ['back', 'undo', 'redo', 'words', 'listen'];
