import type { Report } from "@quarterlight/core/report";
import { type Part, part } from "../parts/part.ts";
import { WEB_FONTS, fontFiles } from "./fonts.ts";

/** One format: what people call it, what browsers call it, what it needs, and how the report becomes its bytes. */
type Maker = {
  readonly name: string;
  readonly mime: string;
  readonly about: string;
  /** What makes it, loaded before anything is made. */
  readonly parts: readonly Part<unknown>[];
  readonly make: (report: Report) => Promise<Uint8Array>;
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

/** Every format, by its file's ending. */
export const FORMATS = {
  html: {
    name: "Web page",
    mime: "text/html",
    about: "One file for any screen; needs no network.",
    parts: [html, WEB_FONTS],
    make: async (report) => {
      const [{ toHtml }, fonts] = await Promise.all([html.load(), fontFiles("woff2")]);
      return new TextEncoder().encode(toHtml(report, fonts));
    },
  },
  docx: {
    name: "Word",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    about: "For papers that go to a committee.",
    parts: [word],
    make: async (report) => (await word.load()).wordBytes(report),
  },
  pdf: {
    name: "PDF",
    mime: "application/pdf",
    about: "Tagged for screen readers. The first one takes longer: its typesetter is large.",
    parts: [pdf],
    make: async (report) => (await pdf.load()).pdfBytes(report),
  },
} as const satisfies Record<string, Maker>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly Format[] = ["html", "docx", "pdf"];
