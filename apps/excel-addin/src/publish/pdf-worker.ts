import type { Report } from "@quarterlight/core/report";
import { unpackWoff } from "@quarterlight/render/fonts";
import { type PdfEngine, toPdf, wasm } from "@quarterlight/render/pdf";
import { compilerBytes } from "./compiler.ts";
import { fontFiles } from "./fonts.ts";
import type { PdfAnswer, PdfAsk, PdfSetting } from "./pdf.ts";

let module: Promise<ArrayBuffer> | undefined;
let engine: Promise<PdfEngine> | undefined;

addEventListener("message", ({ data }: MessageEvent<PdfAsk>) => {
  void answer(data).then((message) => postMessage(message));
});

async function answer(asked: PdfAsk): Promise<PdfAnswer> {
  try {
    return { ok: true, bytes: asked.ask === "set" ? await set(asked.report, asked.setting) : await ready() };
  } catch (thrown) {
    // What did not arrive is asked for anew the next time.
    module = undefined;
    engine = undefined;
    return { ok: false, why: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Fetches what a PDF needs, and does nothing with it yet. */
async function ready(): Promise<Uint8Array> {
  await Promise.all([compiler(), fontFiles("woff"), import("@myriaddreamin/typst-ts-web-compiler")]);
  return new Uint8Array();
}

async function set(report: Report, setting: PdfSetting): Promise<Uint8Array> {
  engine ??= startEngine();
  return toPdf(report, await engine, setting);
}

async function startEngine(): Promise<PdfEngine> {
  const packed = await fontFiles("woff");
  const fonts = packed.map((font) => ({ ...font, bytes: unpackWoff(font.bytes) }));
  return wasm({ fonts, module: compiler });
}

function compiler(): Promise<ArrayBuffer> {
  module ??= compilerBytes();
  return module;
}
