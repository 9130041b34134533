declare global {
	namespace App {
		interface Error {
			message: string;
			/** Which of our own messages explains it. */
			code?: 'unknown-article' | 'not-found';
		}
	}
}

export {};
