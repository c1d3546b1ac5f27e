import compilerUrl from "@myriaddreamin/typst-ts-web-compiler/wasm?url";

/** The typesetter's compiled module, one of the pane's own files. In the page that is one file, src/one-file/compiler.ts stands in for this. */
export async function compilerBytes(): Promise<ArrayBuffer> {
  return fetched(new URL(compilerUrl, import.meta.url));
}

async function fetched(address: URL): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error("a part of the typesetter is not at its address");
  return response.arrayBuffer();
}
