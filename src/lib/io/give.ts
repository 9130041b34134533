/** A text that leaves the app as a file. */
export interface TextFile {
	readonly name: string;
	/** A MIME type. */
	readonly type: string;
	readonly text: string;
}

/** Milliseconds until a browser has surely begun to read what it was given. */
const READ_BY_THEN = 60_000;

/** Puts the file among the downloads. */
export function download({ name, type, text }: TextFile): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), READ_BY_THEN);
}

/** The file as browsers share it: of text files Chromium takes but a few kinds, and neither JSON nor TSV is among them. */
const shareable = ({ name, text }: TextFile): File =>
	new File([text], `${name}.txt`, { type: 'text/plain' });

/** Whether this browser hands files to other apps at all. */
export const canShare = (): boolean =>
	'canShare' in navigator &&
	navigator.canShare({ files: [shareable({ name: 'a', type: '', text: 'a' })] });

/**
 * Opens the device's share sheet with the file. To be called from a touch or a key.
 * @returns `false` where it isn't allowed; whoever closes the sheet has got what they wanted
 */
export async function share(file: TextFile): Promise<boolean> {
	try {
		await navigator.share({ files: [shareable(file)], title: file.name });
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}
