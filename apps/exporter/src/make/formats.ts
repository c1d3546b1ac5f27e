import { type Built, type Format, dataFile } from "@quarterlight/core/report";
import { trueTypeFonts, webFonts } from "./fonts.ts";
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

/** Makes the bytes of one format. */
export type Maker = (built: Built, looks: Looks) => Promise<Uint8Array>;

/**
 * What makes each format; it is loaded only when it is asked for. Of several, all are loaded before one begins: resvg asks
 * every thread for a report while it loads, and would wait for the one that sets the PDF.
 */
export const MAKERS: Readonly<Record<Format, () => Promise<Maker>>> = {
  html: async () => {
    const { toHtml } = await import("@quarterlight/render/html");
    return async ({ report }) => new TextEncoder().encode(toHtml(report, await webFonts()));
  },
  docx: async () => {
    const [{ toWord }, drawer] = await Promise.all([
      import("@quarterlight/render/word"),
      import("@resvg/resvg-js"),
    ]);
    return async ({ report }, { word, facts }) => {
      const fonts = await trueTypeFonts();
      const template = word?.template;
      return withPictures(drawer, fonts, (png) => toWord(report, { png, fonts, template, facts }));
    };
  },
  pdf: async () => {
    const { setPdf } = await import("./set-pdf.ts");
    return ({ report }, { print, facts }) => setPdf(report, { facts, print });
  },
  data: async () => {
    const { toData } = await import("@quarterlight/render/data");
    return (built) => toData(dataFile(built));
  },
  summary: async () => {
    const { setPdf } = await import("./set-pdf.ts");
    return ({ report }, { print }) => setPdf(report, { only: "summary", print });
  },
};
