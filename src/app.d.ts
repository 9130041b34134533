declare global {
	namespace App {
		interface PageState {
			/** The term whose card is open: “back” closes it. */
			term?: string;
		}
		interface Error {
			message: string;
			/** Which of our own messages explains it. */
			code?: 'unknown-article' | 'not-found';
		}
	}
}

export {};
