declare global {
	namespace App {
		interface PageState {
			/** The term whose card is open: “back” closes it. */
			term?: string;
			/** The reading options are open. */
			options?: boolean;
		}
		interface Error {
			message: string;
			/** Which of our own messages explains it. */
			code?: 'unknown-article' | 'not-found';
		}
	}
}

export {};
