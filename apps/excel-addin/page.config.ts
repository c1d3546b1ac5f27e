import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Plugin, defineConfig } from "vite";
import { bundled } from "./one-file/bundled.ts";
import { documentOf } from "./one-file/document.ts";

const NAME = "Quarterlight.html";
const ENTRY = "virtual:one-file";

/** The local page as one file, with its checksum beside it. */
export default defineConfig({
  plugins: [oneFile()],
  publicDir: false,
  build: { outDir: "dist/page", rollupOptions: { input: ENTRY, checks: { bundlerTimings: false } } },
});

function oneFile(): Plugin {
  let checksum = "";
  return {
    name: "one-file",
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? "" : null),
    async generateBundle(_, made) {
      for (const each of Object.keys(made)) delete made[each];
      const source = await page();
      checksum = createHash("sha256").update(source).digest("hex");
      this.emitFile({ type: "asset", fileName: NAME, source });
      this.emitFile({ type: "asset", fileName: `${NAME}.sha256`, source: `${checksum}  ${NAME}\n` });
    },
    writeBundle({ dir = "" }) {
      process.stdout.write(`${join(dir, NAME)} is ready. Its SHA-256 is ${checksum}.\n`);
    },
  };
}

async function page(): Promise<string> {
  return documentOf({
    page: await bundled("src/one-file/page.ts"),
    reading: (await bundled("src/one-file/reading.ts")).script,
    typesetting: (await bundled("src/one-file/typesetting.ts")).script,
    compiler: compiler(),
  });
}

function compiler(): string {
  const path = createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  return gzipSync(readFileSync(path), { level: 9 }).toString("base64");
}
