import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress } from 'node:zlib';

/** Pictures, faces and packs are compressed already. */
const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg)/u;
/** About what gzip's best takes the time for. */
const QUALITY = 5;

/** Makes a response send text compressed to who accepts it, as static hosts do. Call it before anything is written. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	if (!/\bbr\b/u.test(String(request.headers['accept-encoding'])) || request.method !== 'GET')
		return;
	const send = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response),
	};
	response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
		if (status !== 200 || !TEXT.test(String(headers['Content-Type'])))
			return send.writeHead(status, headers);
		const encoder = createBrotliCompress({
			params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
		});
		encoder.on('data', (chunk: Buffer) => send.write(chunk));
		encoder.on('end', () => send.end());
		encoder.on('drain', () => response.emit('drain'));
		response.once('close', () => encoder.destroy());
		response.write = ((chunk: Buffer) => encoder.write(chunk)) as typeof response.write;
		response.end = ((chunk?: Buffer) => {
			if (chunk) encoder.end(chunk);
			else encoder.end();
			return response;
		}) as typeof response.end;
		const { 'Content-Length': _, ...rest } = headers;
		return send.writeHead(status, { ...rest, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' });
	}) as typeof response.writeHead;
}
