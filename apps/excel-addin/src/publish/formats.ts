import { type Built, type Format, dataFile } from "@quarterlight/core/report";
import { type Part, part } from "../parts/part.ts";
import { WEB_FONTS, fontFiles } from "./fonts.ts";

/** What a format needs here, and how what was built, and what it said, become its bytes. */
type Maker = {
  /** What makes it, loaded before anything is made. */
  readonly parts: readonly Part<unknown>[];
  readonly make: (built: Built, facts: string) => Promise<Uint8Array>;
};

const html = part(
  () => import("@quarterlight/render/html"),
  (file) => file,
);
const word = part(
  () => import("./word.ts"),
  async (made) => {
    await made.readyForWord();
    return made;
  },
);
const pdf = part(
  () => import("./pdf.ts"),
  async (made) => {
    await made.readyForPdf();
    return made;
  },
);

const data = part(
  () => import("@quarterlight/render/data"),
  async (made) => {
    await made.readyForData();
    return made;
  },
);

export const MAKERS: Readonly<Record<Format, Maker>> = {
  html: {
    parts: [html, WEB_FONTS],
    make: async ({ report }) => {
      const [{ toHtml }, fonts] = await Promise.all([html.load(), fontFiles("woff2")]);
      return new TextEncoder().encode(toHtml(report, fonts));
    },
  },
  docx: {
    parts: [word],
    make: async ({ report }, facts) => (await word.load()).wordBytes(report, facts),
  },
  pdf: {
    parts: [pdf],
    make: async ({ report }, facts) => (await pdf.load()).pdfBytes(report, { facts }),
  },
  data: {
    parts: [data],
    make: async (built) => (await data.load()).toData(dataFile(built)),
  },
  summary: {
    parts: [pdf],
    make: async ({ report }) => (await pdf.load()).pdfBytes(report, { only: "summary" }),
  },
};
