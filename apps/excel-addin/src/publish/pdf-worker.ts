import compilerUrl from "@myriaddreamin/typst-ts-web-compiler/wasm?url";
import type { Report } from "@quarterlight/core/report";
import { unpackWoff } from "@quarterlight/render/fonts";
import { type PdfEngine, toPdf, wasm } from "@quarterlight/render/pdf";
import { fontFiles } from "./fonts.ts";
import type { PdfAnswer } from "./pdf.ts";

let engine: Promise<PdfEngine> | undefined;

addEventListener("message", ({ data }: MessageEvent<Report>) => {
  void answer(data).then((message) => postMessage(message));
});

async function answer(report: Report): Promise<PdfAnswer> {
  try {
    engine ??= startEngine();
    return { ok: true, bytes: await toPdf(report, await engine) };
  } catch (thrown) {
    return { ok: false, why: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

async function startEngine(): Promise<PdfEngine> {
  const packed = await fontFiles("woff");
  const fonts = packed.map((font) => ({ ...font, bytes: unpackWoff(font.bytes) }));
  return wasm({ fonts, module: () => new URL(compilerUrl, import.meta.url) });
}
