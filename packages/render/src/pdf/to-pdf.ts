import type { Report } from "@quarterlight/core/report";
import { attachFacts } from "./attached-facts.ts";
import { type Setting, templateData } from "./data.ts";
import type { PdfEngine } from "./engine.ts";
import { markPdfUa } from "./mark.ts";
import { PlainPdf } from "./plain-pdf.ts";
import { headRows } from "./row-headers.ts";
import { template } from "./template.ts";

/** How a report is set; `facts` is what it said, for machines: it is attached. */
export type PdfOptions = Setting & { readonly facts?: string | undefined };

/**
 * The report as a tagged PDF that declares PDF/UA-1; its only date is the report's. Throws a PdfError
 * when the engine refuses.
 */
export async function toPdf(
  report: Report,
  engine: PdfEngine,
  { facts, ...setting }: PdfOptions = {},
): Promise<Uint8Array> {
  const set = await engine({
    sources: template,
    main: "/main.typ",
    data: templateData(report, setting),
  });
  const pdf = new PlainPdf(set);
  headRows(pdf);
  markPdfUa(pdf);
  if (facts !== undefined) attachFacts(pdf, facts);
  return pdf.written();
}
