import { join } from "node:path";
import type { Plugin } from "vite";

const source = join(import.meta.dirname, "../src");

/** What the page that is one file has in place of parts that lie beside the other pages. */
const STAND_INS: Readonly<Record<string, string>> = {
  [join(source, "parts/workers.ts")]: join(source, "one-file/workers.ts"),
  [join(source, "publish/compiler.ts")]: join(source, "one-file/compiler.ts"),
};

export function standIns(): Plugin {
  return {
    name: "stand-ins",
    enforce: "pre",
    async resolveId(id, importer) {
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved === null ? null : (STAND_INS[resolved.id] ?? null);
    },
  };
}
