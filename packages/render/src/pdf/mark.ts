import { numberIn, type PlainPdf } from "./plain-pdf.ts";

/** What a tagged PDF lacks to declare itself PDF/UA-1: the identifier, and that readers show its title. */
const IDENTIFIER = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

/**
 * Adds the mark of PDF/UA-1 (ISO 14289-1, 5) to a tagged PDF. Throws where its metadata are compressed, which Typst's
 * are not.
 */
export function markPdfUa(pdf: PlainPdf): void {
  const catalogue = pdf.object(pdf.root);
  pdf.replace(pdf.root, withTitleShown(catalogue));
  const metadata = numberIn(catalogue, /\/Metadata (\d+) 0 R/);
  pdf.replace(metadata, withIdentifier(metadata, pdf.object(metadata)));
}

function withTitleShown(catalogue: string): string {
  if (catalogue.includes("/DisplayDocTitle")) return catalogue;
  const preferences = /\/ViewerPreferences\s*<</;
  return preferences.test(catalogue)
    ? catalogue.replace(preferences, (found) => `${found} /DisplayDocTitle true`)
    : catalogue.replace("/Type /Catalog", "/Type /Catalog /ViewerPreferences << /DisplayDocTitle true >>");
}

function withIdentifier(number: number, text: string): string {
  if (text.slice(0, text.indexOf("stream")).includes("/Filter")) {
    throw new Error("The metadata of this PDF are compressed.");
  }
  const stream = text
    .slice(text.indexOf("stream") + 6)
    .replace(/^\r?\n/, "")
    .replace(/\r?\nendstream[\s\S]*$/, "");
  const marked = stream.includes("pdfuaid:part")
    ? stream
    : stream.replace("</rdf:Description>", `${IDENTIFIER}</rdf:Description>`);
  return `${number} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${marked.length} >>\nstream\n${marked}\nendstream`;
}
