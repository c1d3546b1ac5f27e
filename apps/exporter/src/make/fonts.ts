import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  type Face,
  FACES,
  type FontFile,
  fileName,
  PAPER_FACES,
  unpackWoff,
} from "@quarterlight/render/fonts";

const require = createRequire(import.meta.url);

/** Figtree as browsers take it. No other font is ever used, so that every computer prints alike. */
export async function webFonts(): Promise<readonly FontFile[]> {
  return packed(FACES, "woff2");
}

/** Figtree as TrueType, for Word, Typst and pictures. */
export async function trueTypeFonts(): Promise<readonly FontFile[]> {
  const fonts = await packed(PAPER_FACES, "woff");
  return fonts.map((font) => ({ ...font, bytes: unpackWoff(font.bytes) }));
}

async function packed(faces: readonly Face[], format: "woff" | "woff2"): Promise<readonly FontFile[]> {
  return Promise.all(
    faces.map(async (face) => {
      const path = require.resolve(`@fontsource/figtree/files/${fileName(face, format)}`);
      return { ...face, bytes: await readFile(path) };
    }),
  );
}
