/** Cuts a stream of bytes at line feeds. A line over `limit` is passed over piece by piece and told as "too-long". */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | "too-long"> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | "too-long" => {
    const line = length > limit ? "too-long" : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      add(piece.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(piece.subarray(from));
  }
  if (length > 0) yield take();

  function add(part: Uint8Array): void {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
