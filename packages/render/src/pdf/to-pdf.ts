import type { Report } from "@quarterlight/core/report";
import { type Setting, templateData } from "./data.ts";
import type { PdfEngine } from "./engine.ts";
import { markPdfUa } from "./mark.ts";
import { PlainPdf } from "./plain-pdf.ts";
import { headRows } from "./row-headers.ts";
import { template } from "./template.ts";

/**
 * The report as a tagged PDF that declares PDF/UA-1; its only date is the report's.
 * Throws a PdfError when the engine refuses.
 */
export async function toPdf(report: Report, engine: PdfEngine, setting?: Setting): Promise<Uint8Array> {
  const set = await engine({
    sources: template,
    main: "/main.typ",
    data: templateData(report, setting),
  });
  const pdf = new PlainPdf(set);
  headRows(pdf);
  markPdfUa(pdf);
  return pdf.written();
}
