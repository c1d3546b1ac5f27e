/** The typesetter's module, packed with gzip and written in base64. Whoever starts the worker puts it before its text. */
declare const packedCompiler: string;

/** The typesetter's compiled module, from this worker's own text: there is no address to ask. */
export async function compilerBytes(): Promise<ArrayBuffer> {
  const packed = new Blob([bytesOf(packedCompiler)]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // Much faster, where the browser has it.
  const decode: ((base64: string) => Uint8Array<ArrayBuffer>) | undefined = Reflect.get(
    Uint8Array,
    "fromBase64",
  );
  return decode ? decode(text) : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
