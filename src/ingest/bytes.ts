/** The same bytes with Node's methods for them; nothing is copied. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Each byte as one character: for marks of ASCII characters in bytes of any charset. */
export function latin1(bytes: Uint8Array): string {
  return bufferOf(bytes).toString("latin1");
}
