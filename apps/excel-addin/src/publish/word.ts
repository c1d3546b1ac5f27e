import type { Report } from "@quarterlight/core/report";
import { unpackWoff } from "@quarterlight/render/fonts";
import { toWord } from "@quarterlight/render/word";
import { fontFiles } from "./fonts.ts";
import { pngOf } from "./png.ts";
import { woff2 } from "./woff2.ts";

/** Has at hand what a Word document is set in. */
export async function readyForWord(): Promise<void> {
  await fontFiles("woff");
}

/** The report as a Word document. Charts are SVG; programs that do not show it get a picture of each. */
export async function wordBytes(report: Report, facts: string): Promise<Uint8Array> {
  const packed = await fontFiles("woff");
  const fonts = packed.map((font) => ({ ...font, bytes: unpackWoff(font.bytes) }));
  return toWord(report, { fonts, facts, png: (svg, width) => pngOf(withFonts(svg), width) });
}

/** An image knows no font of the page around it, so the drawing brings its own. */
function withFonts(svg: string): string {
  const faces = FACES.map(
    ([weight, url]) =>
      `@font-face{font-family:Figtree;font-weight:${weight};src:url(${url}) format("woff2")}`,
  );
  return svg.replace(">", `><style>${faces.join("")}</style>`);
}

const FACES = [
  [400, woff2["figtree-latin-400-normal.woff2"]],
  [600, woff2["figtree-latin-600-normal.woff2"]],
  [700, woff2["figtree-latin-700-normal.woff2"]],
] as const;
