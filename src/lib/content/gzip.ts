/**
 * Files that are sent and stored compressed: what is kept for use without a network is a third of its size on the phone. They are
 * called `.bin`: a `.gz` is unpacked on the way by some hosts, and stored so.
 */

/** How such a file begins (RFC 1952), whatever the host says that it is. */
const MAGIC = [0x1f, 0x8b];

/**
 * The JSON value of a response, compressed or not.
 *
 * @throws {Error} where the file is cut off, or is no JSON
 */
export async function readJson<T>(response: Response): Promise<T> {
	const bytes = await response.arrayBuffer();
	const [first, second] = new Uint8Array(bytes);
	const isPacked = first === MAGIC[0] && second === MAGIC[1];
	const body = new Blob([bytes]).stream();
	const plain = isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body;
	return (await new Response(plain).json()) as T;
}
