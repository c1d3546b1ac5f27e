import type { Report } from "@quarterlight/core/report";
import { fontFiles } from "./fonts.ts";

/** One format: what people call it, what browsers call it, and how the report becomes its bytes. */
type Maker = {
  readonly name: string;
  readonly mime: string;
  readonly about: string;
  readonly make: (report: Report) => Promise<Uint8Array>;
};

/** Every format, by its file's ending. What makes each is loaded only when it is asked for. */
export const FORMATS = {
  html: {
    name: "Web page",
    mime: "text/html",
    about: "One file for any screen; needs no network.",
    make: async (report) => {
      const [{ toHtml }, fonts] = await Promise.all([
        import("@quarterlight/render/html"),
        fontFiles("woff2"),
      ]);
      return new TextEncoder().encode(toHtml(report, fonts));
    },
  },
  docx: {
    name: "Word",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    about: "For papers that go to a committee.",
    make: async (report) => {
      const { wordBytes } = await import("./word.ts");
      return wordBytes(report);
    },
  },
  pdf: {
    name: "PDF",
    mime: "application/pdf",
    about: "Tagged for screen readers. The first one takes longer: its typesetter is large.",
    make: async (report) => {
      const { pdfBytes } = await import("./pdf.ts");
      return pdfBytes(report);
    },
  },
} as const satisfies Record<string, Maker>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly Format[] = ["html", "docx", "pdf"];
