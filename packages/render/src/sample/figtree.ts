import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FACES, fileName, PAPER_FACES, type FontFile, unpackWoff } from "../fonts/index.ts";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("@fontsource/figtree/package.json"));

/** Figtree as the tests have it installed: WOFF2 for HTML, TrueType for the rest. */
export function figtree(format: "woff2" | "truetype"): readonly FontFile[] {
  const faces = format === "woff2" ? FACES : PAPER_FACES;
  return faces.map((face) => {
    const stored = format === "woff2" ? "woff2" : "woff";
    const bytes = new Uint8Array(readFileSync(join(PACKAGE, "files", fileName(face, stored))));
    return { ...face, bytes: format === "woff2" ? bytes : unpackWoff(bytes) };
  });
}
