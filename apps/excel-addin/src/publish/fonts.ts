import { part } from "../parts/part.ts";
import { FACES, type FontFile, fileName, PAPER_FACES } from "@quarterlight/render/fonts";

type Urls = Readonly<Record<string, string>>;

/** What a web page is set in, and what Word and PDF are. */
export const WEB_FONTS = part(
  () => import("./woff2.ts"),
  ({ woff2 }): Urls => woff2,
);
const PAPER_FONTS = part(
  () => import("./woff.ts"),
  ({ woff }): Urls => woff,
);

/**
 * Figtree as its npm package ships it, kept inside the program's own files so that nothing is asked of
 * any other place. WOFF2 goes into the web page; WOFF is what Word and PDF are set from.
 */
export async function fontFiles(format: "woff" | "woff2"): Promise<readonly FontFile[]> {
  const held = format === "woff2" ? WEB_FONTS : PAPER_FONTS;
  held.retry();
  const urls = await held.load();
  const faces = format === "woff2" ? FACES : PAPER_FACES;
  return faces.map((face) => {
    const url = urls[fileName(face, format)];
    if (url === undefined) throw new Error(`the font ${fileName(face, format)} is missing`);
    return { ...face, bytes: bytesOfDataUrl(url) };
  });
}

export function bytesOfDataUrl(url: string): Uint8Array {
  const text = atob(url.slice(url.indexOf(",") + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
