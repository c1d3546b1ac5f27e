import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import type { PlainPdf } from "./plain-pdf.ts";

/** The name that the facts bear in a PDF, as readers list what is attached. */
const NAME = "report.facts.json";
const WHAT = "What this report says, for Quarterlight to hold it against a workbook";

/** Attaches what the report said to its PDF (ISO 32000-2, 7.11.4 and 14.13), so that it can be held against a workbook. */
export function attachFacts(pdf: PlainPdf, facts: string): void {
  const bytes = strToU8(facts);
  const packed = zlibSync(bytes, { level: 9 });
  const stream = pdf.add(
    `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${packed.length} /Params << /Size ${bytes.length} >> >>\nstream\n${strFromU8(packed, true)}\nendstream`,
  );
  const file = pdf.add(
    `<< /Type /Filespec /F (${NAME}) /UF (${NAME}) /Desc (${WHAT}) /AFRelationship /Data /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`,
  );
  pdf.replace(pdf.root, withFile(pdf.object(pdf.root), pdf, file));
}

/** The catalogue with the file among its names, beside what names it has. */
function withFile(catalogue: string, pdf: PlainPdf, file: number): string {
  const listed = `/EmbeddedFiles << /Names [(${NAME}) ${file} 0 R] >>`;
  const ours = `/AF [${file} 0 R]`;
  const apart = /\/Names (\d+) 0 R/.exec(catalogue);
  if (apart !== null) {
    const names = Number(apart[1]);
    pdf.replace(
      names,
      pdf.object(names).replace("<<", () => `<< ${listed}`),
    );
    return catalogue.replace("/Type /Catalog", () => `/Type /Catalog ${ours}`);
  }
  return /\/Names\s*<</.test(catalogue)
    ? catalogue
        .replace(/\/Names\s*<</, (found) => `${found} ${listed}`)
        .replace("/Type /Catalog", () => `/Type /Catalog ${ours}`)
    : catalogue.replace("/Type /Catalog", () => `/Type /Catalog ${ours} /Names << ${listed} >>`);
}

/** A larger file of facts than anybody makes, in bytes. */
const LARGEST = 20_000_000;

/** What a PDF carries of what it said; undefined where it carries nothing, or nothing that can be unpacked. */
export function attachedFacts(pdf: Uint8Array): string | undefined {
  const text = strFromU8(pdf, true);
  const [, place] =
    new RegExp(String.raw`/F \(${NAME.replaceAll(".", String.raw`\.`)}\)[^<]*/EF << /F (\d+) 0 R`).exec(
      text,
    ) ?? [];
  if (place === undefined) return undefined;
  const start = text.lastIndexOf(`\n${place} 0 obj\n`);
  const head = text.slice(start, text.indexOf("stream\n", start));
  const [length, size] = [/\/Length (\d+)/, /\/Size (\d+)/].map((part) => Number(part.exec(head)?.[1]));
  if (start < 0 || length === undefined || size === undefined || !(size <= LARGEST)) return undefined;
  const from = text.indexOf("stream\n", start) + "stream\n".length;
  try {
    return strFromU8(unzlibSync(pdf.subarray(from, from + length), { out: new Uint8Array(size) }));
  } catch {
    return undefined;
  }
}
