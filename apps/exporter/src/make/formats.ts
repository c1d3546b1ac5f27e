import type { Report } from "@quarterlight/core/report";
import { trueTypeFonts, webFonts } from "./fonts.ts";
import { pdfEngine } from "./pdf-engine.ts";
import { withPictures } from "./pictures.ts";

/** One format: what people call it, its file's ending, and how the report becomes its bytes. */
type Maker = {
  readonly name: string;
  readonly make: (report: Report) => Promise<Uint8Array>;
};

/** Every format, by its file's ending. What makes each is loaded only when it is asked for. */
export const FORMATS = {
  html: {
    name: "Web page",
    make: async (report) => {
      const { toHtml } = await import("@quarterlight/render/html");
      return new TextEncoder().encode(toHtml(report, await webFonts()));
    },
  },
  docx: {
    name: "Word",
    make: async (report) => {
      const { toWord } = await import("@quarterlight/render/word");
      const fonts = await trueTypeFonts();
      return withPictures(fonts, (png) => toWord(report, { png, fonts }));
    },
  },
  pdf: {
    name: "PDF",
    make: async (report) => {
      const { toPdf } = await import("@quarterlight/render/pdf");
      return toPdf(report, await pdfEngine());
    },
  },
} as const satisfies Record<string, Maker>;

export type Format = keyof typeof FORMATS;
