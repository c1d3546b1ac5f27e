import type { InitInput, TypstCompiler } from "@myriaddreamin/typst-ts-web-compiler";
import type { FontFile } from "../fonts/index.ts";
import { type Job, type PdfEngine, PdfError } from "./engine.ts";

export type WasmOptions = {
  /** The compiled module, 28 MB: asked for only when a PDF is. In a browser a response, in Node its bytes. */
  readonly module: () => InitInput | Promise<InitInput>;
  /** TrueType. */
  readonly fonts: readonly FontFile[];
};

/** Full diagnostics, as the compiler numbers their formats. */
const DIAGNOSTICS = 3;

/** Typst compiled to WebAssembly: the engine for browsers, and for computers without a build of the native one. */
export function wasm({ module, fonts }: WasmOptions): PdfEngine {
  let compiler: Promise<TypstCompiler> | undefined;
  return async (job: Job) => {
    compiler ??= start(module, fonts);
    const typst = await compiler;
    typst.reset_shadow();
    for (const [path, source] of Object.entries(job.sources)) typst.add_source(path, source);
    for (const [path, bytes] of Object.entries(job.data)) typst.map_shadow(path, bytes);
    const { result, diagnostics }: Compiled = typst.compile(job.main, undefined, "pdf", DIAGNOSTICS);
    if (result === undefined) throw new PdfError(JSON.stringify(diagnostics));
    return result;
  };
}

type Compiled = { readonly result?: Uint8Array; readonly diagnostics?: unknown };

async function start(module: WasmOptions["module"], fonts: readonly FontFile[]): Promise<TypstCompiler> {
  const typst = await import("@myriaddreamin/typst-ts-web-compiler");
  await typst.default({ module_or_path: await module() });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font.bytes);
  return builder.build();
}
