import {
  Document,
  Footer,
  Header,
  ImageRun,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Section = IPropertiesOptions["sections"][number];

/** One dark pixel. */
const LOGO = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.codePointAt(0) ?? 0,
);

const logo = new ImageRun({ type: "png", data: LOGO, transformation: { width: 120, height: 40 } });
const header = (text: string) =>
  new Header({ children: [new Paragraph({ children: [logo, new TextRun(text)] })] });
const footer = (...children: readonly TextRun[]) => new Footer({ children: [new Paragraph({ children })] });
const numbered = new TextRun({ children: ["Seite ", PageNumber.CURRENT] });

const letterhead: Omit<Section, "children"> = {
  properties: { titlePage: true, page: { margin: { top: 2200, bottom: 1600, left: 1500, right: 1500 } } },
  headers: { first: header("Council of Somewhere"), default: header("Council, continued") },
  footers: { default: footer(new TextRun("www.council.example")), first: footer(numbered) },
};
const bullets: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [{ reference: "theirs", levels: [{ level: 0, format: LevelFormat.BULLET, text: "→" }] }],
};

function council(
  children: Section["children"],
  about: Partial<IPropertiesOptions> = {},
  section = letterhead,
) {
  return new Document({
    title: "The council’s letter",
    creator: "A clerk of the council",
    styles: {
      default: { document: { run: { font: "Arial", size: 24 } }, heading2: { run: { color: "7A1F5C" } } },
      paragraphStyles: [
        {
          id: "Aufzhlungszeichen",
          name: "list bullet",
          basedOn: "Normal",
          paragraph: { numbering: { reference: "theirs", level: 0 } },
        },
        { id: "Verdict", name: "Of the court", basedOn: "Normal" },
      ],
    },
    numbering: bullets,
    ...about,
    sections: [{ ...section, children }],
  });
}

const said = [
  new Paragraph("What the council said of old"),
  new Paragraph({ style: "Aufzhlungszeichen", text: "A list" }),
];
const marked = [
  new Paragraph("Before the report"),
  new Paragraph("{{report}}"),
  new Paragraph({ children: [new TextRun("After "), logo] }),
];
const columns = { properties: { column: { count: 2, space: 400 } } };
const sideways = { properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } } };

/** Documents that a council may have, by what is odd about them. */
export const COUNCILS = {
  "a letter with its own text": council(said),
  "a letter with a marker": council(marked),
  "no header, footer or list": new Document({ sections: [{ children: [new Paragraph("Old")] }] }),
  "even pages of their own": council(said, { evenAndOddHeaderAndFooters: true }),
  "two columns": council(said, {}, columns),
  "a page on its side": council(said, {}, sideways),
  "sections, and the marker in the first": new Document({
    sections: [
      { ...letterhead, children: marked },
      { ...sideways, children: [new Paragraph("An annex")] },
    ],
  }),
} as const;

export const MARKER_INSIDE = council([
  new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("{{report}}")] })] })],
  }),
]);

export async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The same document with a part said anew. */
export function edited(docx: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(docx);
  return zipSync({ ...files, [path]: strToU8(edit(strFromU8(files[path] ?? new Uint8Array()))) });
}
