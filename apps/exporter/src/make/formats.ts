import { type Built, type Format, dataFile } from "@quarterlight/core/report";
import { trueTypeFonts, webFonts } from "./fonts.ts";
import { pdfEngine } from "./pdf-engine.ts";
import { withPictures } from "./pictures.ts";

/** How the report becomes the bytes of each format. What makes each is loaded only when it is asked for. */
export const MAKERS: Readonly<Record<Format, (built: Built) => Promise<Uint8Array>>> = {
  html: async ({ report }) => {
    const { toHtml } = await import("@quarterlight/render/html");
    return new TextEncoder().encode(toHtml(report, await webFonts()));
  },
  docx: async ({ report }) => {
    const { toWord } = await import("@quarterlight/render/word");
    const fonts = await trueTypeFonts();
    return withPictures(fonts, (png) => toWord(report, { png, fonts }));
  },
  pdf: async ({ report }) => {
    const { toPdf } = await import("@quarterlight/render/pdf");
    return toPdf(report, await pdfEngine());
  },
  data: async (built) => {
    const { toData } = await import("@quarterlight/render/data");
    return toData(dataFile(built));
  },
};
