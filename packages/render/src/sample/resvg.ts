import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { fileName } from "../fonts/index.ts";
import { figtree } from "./figtree.ts";

/** A painter of PNG for the tests, in Figtree; `close` takes its fonts away again. */
export function painter() {
  const folder = mkdtempSync(join(tmpdir(), "quarterlight-"));
  const fontFiles = figtree("truetype").map((face) => {
    const path = join(folder, fileName(face, "woff").replace(/woff$/, "ttf"));
    writeFileSync(path, face.bytes);
    return path;
  });
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Figtree" };
  return {
    png: async (svg: string, width: number) =>
      new Uint8Array(new Resvg(svg, { fitTo: { mode: "width", value: width }, font }).render().asPng()),
    close: () => rmSync(folder, { recursive: true }),
  };
}
