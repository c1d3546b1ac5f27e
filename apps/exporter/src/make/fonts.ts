import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { FACES, type FontFile, fileName } from "@quarterlight/render/fonts";

const require = createRequire(import.meta.url);

/** Figtree as its npm package ships it. No other font is ever used, so that every computer prints alike. */
export async function fontFiles(format: "woff" | "woff2"): Promise<readonly FontFile[]> {
  return Promise.all(
    FACES.map(async (face) => {
      const path = require.resolve(`@fontsource/figtree/files/${fileName(face, format)}`);
      return { ...face, bytes: await readFile(path) };
    }),
  );
}
