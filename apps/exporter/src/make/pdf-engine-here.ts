import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { type NativeOptions, type PdfEngine, native, wasm } from "@quarterlight/render/pdf";
import { trueTypeFonts } from "./fonts.ts";

const require = createRequire(import.meta.url);

/** The native engine where npm had a build for this computer, else the one that runs anywhere: the same bytes. */
export async function engineHere(): Promise<PdfEngine> {
  const fonts = await trueTypeFonts();
  const compiler = await nativeCompiler();
  if (compiler) return native({ compiler, fonts, workspace: resolve("/quarterlight") });
  return wasm({
    fonts,
    module: () => readFile(require.resolve("@myriaddreamin/typst-ts-web-compiler/wasm")),
  });
}

async function nativeCompiler(): Promise<NativeOptions["compiler"] | undefined> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch {
    return undefined;
  }
}
