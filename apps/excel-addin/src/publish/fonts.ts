import { FACES, type FontFile, fileName } from "@quarterlight/render/fonts";

type Urls = Readonly<Record<string, string>>;

/**
 * Figtree as its npm package ships it, kept inside the program's own files so that nothing is asked of
 * any other place. WOFF2 goes into the web page; WOFF is what Word and PDF are set from.
 */
export async function fontFiles(format: "woff" | "woff2"): Promise<readonly FontFile[]> {
  const urls: Urls =
    format === "woff2" ? (await import("./woff2.ts")).woff2 : (await import("./woff.ts")).woff;
  return FACES.map((face) => {
    const url = urls[fileName(face, format)];
    if (url === undefined) throw new Error(`the font ${fileName(face, format)} is missing`);
    return { ...face, bytes: bytesOfDataUrl(url) };
  });
}

export function bytesOfDataUrl(url: string): Uint8Array {
  const text = atob(url.slice(url.indexOf(",") + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
