import { type Built, type Format, dataFile } from "@quarterlight/core/report";
import { trueTypeFonts, webFonts } from "./fonts.ts";
import { pdfEngine } from "./pdf-engine.ts";
import { withPictures } from "./pictures.ts";
import type { WordLook } from "./word-template.ts";

/** What the report's files look like, where the partnership has its own. */
export type Looks = {
  readonly word: WordLook | undefined;
  /** Sets PDF and summary in 18 point. */
  readonly print?: "large" | undefined;
  /** What the report said, for the Word file and the PDF to carry. */
  readonly facts?: string | undefined;
};

/** How the report becomes the bytes of each format. What makes each is loaded only when it is asked for. */
export const MAKERS: Readonly<Record<Format, (built: Built, looks: Looks) => Promise<Uint8Array>>> = {
  html: async ({ report }) => {
    const { toHtml } = await import("@quarterlight/render/html");
    return new TextEncoder().encode(toHtml(report, await webFonts()));
  },
  docx: async ({ report }, { word, facts }) => {
    const { toWord } = await import("@quarterlight/render/word");
    const fonts = await trueTypeFonts();
    return withPictures(fonts, (png) => toWord(report, { png, fonts, template: word?.template, facts }));
  },
  pdf: async ({ report }, { print, facts }) => {
    const { toPdf } = await import("@quarterlight/render/pdf");
    return toPdf(report, await pdfEngine(), { facts, ...(print === undefined ? {} : { print }) });
  },
  data: async (built) => {
    const { toData } = await import("@quarterlight/render/data");
    return toData(dataFile(built));
  },
  summary: async ({ report }, { print }) => {
    const { toPdf } = await import("@quarterlight/render/pdf");
    return toPdf(report, await pdfEngine(), { only: "summary", ...(print === undefined ? {} : { print }) });
  },
};
