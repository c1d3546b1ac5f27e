/** What a tagged PDF lacks to declare itself PDF/UA-1: the identifier, and that readers show its title. */
const IDENTIFIER = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

type Reference = { readonly number: number; readonly text: string };

/**
 * Adds to a tagged PDF of Typst's, as an incremental update (ISO 32000-1, 7.5.6), the mark of PDF/UA-1 (ISO 14289-1, 5):
 * the file stays as it is, and two objects are written anew behind it. Works on files with a plain cross-reference
 * table and metadata that are not compressed, which is what Typst writes; throws on others.
 */
export function markPdfUa(pdf: Uint8Array): Uint8Array {
  const text = latin(pdf);
  const trailer = text.slice(text.lastIndexOf("trailer"));
  const catalogue = objectAt(text, numberIn(trailer, /\/Root (\d+) 0 R/));
  const metadata = objectAt(text, numberIn(catalogue.text, /\/Metadata (\d+) 0 R/));
  const added = [
    { number: catalogue.number, text: withTitleShown(catalogue.text) },
    { number: metadata.number, text: withIdentifier(metadata) },
  ].toSorted((one, other) => one.number - other.number);
  return joined(pdf, bytesOf(update(added, trailer, pdf.length)));
}

function update(added: readonly Reference[], trailer: string, length: number): string {
  let body = "\n";
  const entries: string[] = [];
  for (const { number, text } of added) {
    const offset = String(length + body.length).padStart(10, "0");
    entries.push(`${number} 1\n${offset} 00000 n \n`);
    body += `${text.trimEnd()}\nendobj\n`;
  }
  const start = length + body.length;
  const kept = [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].flatMap(
    (part) => part.exec(trailer)?.[0] ?? [],
  );
  const size = numberIn(trailer, /\/Size (\d+)/);
  const previous = numberIn(trailer, /startxref\s+(\d+)/);
  return `${body}xref\n${entries.join("")}trailer\n<< /Size ${size} ${kept.join(" ")} /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
}

function withTitleShown(catalogue: string): string {
  if (catalogue.includes("/DisplayDocTitle")) return catalogue;
  const preferences = /\/ViewerPreferences\s*<</;
  return preferences.test(catalogue)
    ? catalogue.replace(preferences, (found) => `${found} /DisplayDocTitle true`)
    : catalogue.replace("/Type /Catalog", "/Type /Catalog /ViewerPreferences << /DisplayDocTitle true >>");
}

function withIdentifier({ number, text }: Reference): string {
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

function objectAt(text: string, number: number): Reference {
  const start = text.lastIndexOf(`\n${number} 0 obj`) + 1;
  const end = text.indexOf("endobj", start);
  if (start === 0 || end === -1) throw new Error(`This PDF has no object ${number}.`);
  return { number, text: text.slice(start, end) };
}

function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error("This PDF has no plain cross-reference table.");
  return Number(found);
}

/** A character a byte, so that offsets in the text are offsets in the file. */
function latin(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCodePoint(...bytes.subarray(start, start + step));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
