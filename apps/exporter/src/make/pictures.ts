import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { renderAsync } from "@resvg/resvg-js";
import { type FontFile, fileName } from "@quarterlight/render/fonts";

/** The library that draws pictures. */
type Drawer = { readonly renderAsync: typeof renderAsync };

/** Draws a picture of a drawing, so many pixels wide. */
type ToPng = (svg: string, width: number) => Promise<Uint8Array>;

/**
 * Lends a maker of pictures for as long as the work takes. It knows the given TrueType fonts and none of
 * the computer's own, so that every computer draws alike; it reads them from files, which are then removed.
 */
export async function withPictures<Result>(
  { renderAsync }: Drawer,
  fonts: readonly FontFile[],
  work: (png: ToPng) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "quarterlight-fonts-"));
  try {
    const fontFiles = await Promise.all(fonts.map((font) => unpacked(font, folder)));
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Figtree" };
    return await work(async (svg, width) => {
      const drawn = await renderAsync(svg, { font, fitTo: { mode: "width", value: width } });
      return drawn.asPng();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpacked(font: FontFile, folder: string): Promise<string> {
  const path = join(folder, fileName(font, "woff").replace(/\.woff$/, ".ttf"));
  await writeFile(path, font.bytes);
  return path;
}
