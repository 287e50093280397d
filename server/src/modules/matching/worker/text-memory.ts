/** Text as bytes in shared memory: it changes hands between threads without being copied, and weighs on no thread's own heap. */
export function sharedText(text: string): SharedArrayBuffer {
  const bytes = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(bytes).write(text);
  return bytes;
}

export function textOf(bytes: SharedArrayBuffer): string {
  return Buffer.from(bytes).toString();
}

/** A list as JSON in shared memory, `most` entries a piece. */
export function* inPieces(list: readonly unknown[], most: number): Generator<{ text: string; count: number }> {
  for (let at = 0; at < list.length; at += most) {
    const piece = list.slice(at, at + most);
    yield { text: JSON.stringify(piece), count: piece.length };
  }
}
