/** What the journey asks of a browser: little enough for three protocols to do it alike. */
export interface Driver {
	open(url: string): Promise<void>;
	reload(): Promise<void>;
	/** What an expression comes to in the page; of a promise, its value. */
	evaluate(expression: string): Promise<unknown>;
	/** The element that an expression gives, or undefined where it gives null. */
	find(expression: string): Promise<Handle | undefined>;
	close(): Promise<void>;
}

/** An element, to be touched as a person does: through the browser's own events. */
export interface Handle {
	click(): Promise<void>;
	/** Types into it what comes after what it holds. */
	type(text: string): Promise<void>;
}

export interface Engine {
	readonly name: string;
	/** Installs what is missing, where that can be done. @returns what still is missing, if anything */
	lacks(): string | undefined;
	/** A browser with a profile of its own, of which nothing stays. */
	start(): Promise<Driver>;
}
