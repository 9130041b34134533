import type { Place } from '#lib/components/reader/card.ts';

declare global {
	namespace App {
		interface PageState {
			/** The term whose card is open: “back” closes it, or turns to the one before. */
			term?: string;
			/** How many cards have been opened from one another. */
			depth?: number;
			/** Where in the text the term was touched. */
			place?: Place | undefined;
			/** The reading options are open. */
			options?: boolean;
			/** What can be done with the article is open. */
			about?: boolean;
		}
		interface Error {
			message: string;
			/** Which of our own messages explains it. */
			code?: 'unknown-article' | 'not-found';
		}
	}
}
