import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { FACES, fileName, unpackWoff } from "../../fonts/index.ts";
import { gallery } from "./gallery.ts";
import { picture } from "./picture.ts";

const FILES = join(createRequire(import.meta.url).resolve("@fontsource/figtree/package.json"), "../files");

test("draws all forty charts as one picture, at phone width", () => {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  const fontFiles = FACES.map((face) => {
    const path = join(folder, `${face.weight}-${face.style}.ttf`);
    writeFileSync(path, unpackWoff(readFileSync(join(FILES, fileName(face, "woff")))));
    return path;
  });
  const svg = picture(gallery, { width: 340, height: 170, text: 12 });
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 1.5 },
    font: { fontFiles, loadSystemFonts: false },
  }).render();
  rmSync(folder, { recursive: true });
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/gallery.png", image.asPng());
  expect(image.width).toBeGreaterThan(0);
});
