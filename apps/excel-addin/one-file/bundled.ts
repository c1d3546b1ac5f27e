import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { type InlineConfig, type Rolldown, build } from "vite";
import { knownFunctions } from "./known-functions.ts";
import { standIns } from "./stand-ins.ts";

const root = join(import.meta.dirname, "..");

/** One script that needs no other file, and the styles that it brought. */
export type Bundled = { readonly script: string; readonly styles: string };

/** Puts a program and all that it ever loads into one script. */
export async function bundled(entry: string): Promise<Bundled> {
  const made = await build(settingsFor(entry));
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const [script, ...others] = outputs.filter((each): each is Rolldown.OutputChunk => each.type === "chunk");
  const assets = outputs.filter((each): each is Rolldown.OutputAsset => each.type === "asset");
  const styles = assets.filter(({ fileName }) => fileName.endsWith(".css"));
  const left = [...others, ...assets.filter((asset) => !styles.includes(asset))].map(
    ({ fileName }) => fileName,
  );
  if (!script || left.length > 0) throw new Error(`${entry} is not one script: ${left.join(", ")}`);
  return { script: script.code, styles: styles.map((each) => String(each.source)).join("\n") };
}

function settingsFor(entry: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [standIns(), knownFunctions(), react()],
    // A script in a page has no address, and nothing here asks for one.
    define: { "import.meta.url": "''" },
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: join(root, entry),
        // An empty `import.meta` is what is wanted.
        checks: { emptyImportMeta: false },
        output: { format: "iife", codeSplitting: false },
      },
    },
  };
}
