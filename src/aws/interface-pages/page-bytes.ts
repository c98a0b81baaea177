// The body of an answer: its pieces as they arrive, and all of them in one piece for as long as a scan takes.

/** The pieces of a body, when it has ended. Fails as the connection does. */
export async function piecesOf(
  body: Uint8Array | AsyncIterable<Uint8Array> | undefined,
): Promise<readonly Uint8Array[]> {
  if (body === undefined) return [];
  if (body instanceof Uint8Array) return [body];
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return pieces;
}

/** As large as the largest page so far, 1.3 MB for a thousand interfaces. */
let room = Buffer.alloc(0);

/**
 * What `use` makes of the pieces as one. The bytes are there only while it runs, since all pages share them: of new memory, taking a page
 * into it for the first time costs as much as scanning it.
 */
export function asOnePiece<T>(pieces: readonly Uint8Array[], use: (bytes: Buffer) => T): T {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (room.length < length) room = Buffer.allocUnsafeSlow(length);
  let end = 0;
  for (const piece of pieces) {
    room.set(piece, end);
    end += piece.length;
  }
  return use(room.subarray(0, length));
}
