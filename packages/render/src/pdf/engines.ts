import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { figtree } from "../sample/figtree.ts";
import type { PdfEngine } from "./engine.ts";
import { native, type NativeOptions } from "./native.ts";
import { wasm } from "./wasm.ts";

const require = createRequire(import.meta.url);
const fonts = figtree("truetype");

/** The native engine where it is installed, for the tests. */
export function nativeHere(standard?: "ua-1"): PdfEngine | undefined {
  try {
    const compiler: NativeOptions["compiler"] = require("@myriaddreamin/typst-ts-node-compiler");
    return native({ compiler, fonts, workspace: "/report", ...(standard === undefined ? {} : { standard }) });
  } catch {
    return undefined;
  }
}

/** The engine of browsers, run in Node. */
export function wasmHere(): PdfEngine {
  const path = require.resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  return wasm({ fonts, module: () => readFileSync(path) });
}
