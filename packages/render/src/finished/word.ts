import { strFromU8, unzipSync } from "fflate";
import { type Printed, labelsIn, unescaped } from "./printed.ts";

/** The shapes beside a status. */
const SIGNS = /[●▲■○◊•]/g;

/** A field that Word works out to the number of a page, up to its end. */
const PAGE =
  /<w:instrText[^>]*>\s*(?:PAGE|NUMPAGES|PAGEREF)\b[^<]*<\/w:instrText>(?:(?!<w:fldChar\b[^>]*"(?:end|begin)")[\s\S])*/g;

/** A field without the number that it was when the document was saved, which stands last in it. */
function withoutPage(field: string): string {
  return field
    .replace(/^<w:instrText[^>]*>[^<]*<\/w:instrText>/, "")
    .replace(/<w:t(?: [^>]*)?>\d*<\/w:t>(?![\s\S]*<w:t[ >])/, "");
}

/** The bookmark that each paragraph of a report is made with. */
const MARK = /(?<=w:name=")_Q[0-9a-f]{8}_\d+(?=")/u;

/** What people took out of a document whose changes are followed: it stands there until somebody accepts that. */
const TAKEN_OUT = /<w:(del|moveFrom)\b[^>]*(?<!\/)>[\s\S]*?<\/w:\1>/g;

/** Parts of a document that hold no words of it; what reviewers remark in its margin is none. */
const WORDLESS =
  /^customXml\/|\/comments\w*\.xml$|\.(rels|png|odttf|ttf)$|^\[Content_Types\]|\/(styles|settings|numbering|fontTable|webSettings|theme\d*)\.xml$/;

/**
 * Every stretch of words of a Word document, in its order: its paragraphs, each row of a table as one, the headers and
 * footers, the labels of each chart, what is read out in place of it, and the document's properties.
 */
export function printedInWord(docx: Uint8Array): readonly Printed[] {
  return Object.entries(unzipSync(docx)).flatMap(([path, bytes]) => {
    if (WORDLESS.test(path)) return [];
    const text = strFromU8(bytes);
    if (path.endsWith(".svg")) return labelsIn(text);
    return path.startsWith("docProps/") ? propertiesIn(text) : paragraphsIn(text, path);
  });
}

function propertiesIn(xml: string): readonly Printed[] {
  // When it was made and how often it was saved are no words of the report.
  return [...xml.matchAll(/<(dc:\w+|cp:(?!revision)\w+)[^>]*>([^<]+)</g)].map((found) => ({
    kind: "property",
    where: "the properties",
    text: unescaped(found[2] ?? ""),
  }));
}

function paragraphsIn(xml: string, path: string): readonly Printed[] {
  const found: Printed[] = [];
  let where = path;
  let row: string[] | undefined;
  let isTable = true;
  let words = "";
  let heads = false;
  let mark: string | undefined;
  const flush = () => {
    const text = words.replaceAll(SIGNS, "").trim();
    words = "";
    if (text === "") return;
    if (row) row.push(text);
    else found.push({ kind: "text", where, text, ...(mark === undefined ? {} : { mark }) });
    if (heads) where = `“${text}”`;
    heads = false;
  };
  const shown = xml
    .replaceAll(TAKEN_OUT, "")
    .replaceAll(PAGE, withoutPage)
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "");
  for (const [token] of shown.matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<(\/?[\w:]+)/.exec(token)?.[1] ?? "";
    if (!token.startsWith("<")) words += unescaped(token);
    else if (name === "w:pStyle")
      heads = /w:val="(Heading\d|Title|TableTitle|IndicatorHeading|PageHeading)"/.test(token);
    else if (name === "w:tab" || name === "w:br") words += " ";
    else if (name === "w:bookmarkStart") mark = MARK.exec(token)?.[0] ?? mark;
    else if (name === "/w:p") {
      flush();
      mark = undefined;
    }
    // What only stands beside each other is no row: each of its paragraphs is told for itself.
    else if (name === "w:tblStyle") isTable = !token.includes('"ReportColumns"');
    else if (name === "w:tr" && isTable) row = [];
    else if (name === "/w:tr" && row) {
      found.push({ kind: "row", where, text: row.join(" ") });
      row = undefined;
    } else if (name === "wp:docPr" || name === "pic:cNvPr") {
      for (const [, said] of token.matchAll(/\s(?:descr|title)="([^"]*)"/g)) {
        found.push({ kind: "alternative text", where, text: unescaped(said ?? "") });
      }
    }
  }
  return found;
}
