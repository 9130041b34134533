/** What each icon draws on a field of 24 by 24. */
export const PATHS = {
	today: 'M4 11l8-7 8 7v9H4z',
	read: 'M4 5h7v15H4zM13 5h7v15h-7z',
	progress: 'M4 20V9M10 20V4M16 20v-7M21 20H3',
	settings:
		'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
	back: 'M15 5l-7 7 7 7',
	close: 'M6 6l12 12M18 6L6 18',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	plus: 'M12 5v14M5 12h14',
	listen: 'M4 9.5v5h4l5 4.5v-14l-5 4.5zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
	stop: 'M8 8h8v8H8z',
	undo: 'M9 7l-5 5 5 5M4 12h11a5 5 0 0 1 0 10h-2',
} as const;
export type IconName = keyof typeof PATHS;
/** Those that point somewhere turn round where the interface runs right to left. */
export const DIRECTED: readonly IconName[] = ['back', 'undo', 'listen'];
