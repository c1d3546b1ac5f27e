import { strToU8, zipSync, type Zippable } from "fflate";

/** The parts of an Excel file that a test wants to write itself; the rest is filled in. */
export type MadeParts = {
  /** What stands inside `<worksheet>`, a sheet each. */
  readonly sheets: readonly string[];
  /** Attributes of each `<sheet>` beside its name, number and relation. */
  readonly sheetAttributes?: readonly string[];
  /** What stands inside `<workbook>` before the list of sheets. */
  readonly properties?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** Whole parts by name, in addition or in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An .xlsx file written by hand, for tests of what Excel writes and ExcelJS cannot be asked to. */
export function madeWorkbook(made: MadeParts): Uint8Array {
  const list = made.sheets.map((_, index) => {
    const number = index + 1;
    return `<sheet name="Sheet ${number}" sheetId="${number}" r:id="rId${number}" ${made.sheetAttributes?.[index] ?? ""}/>`;
  });
  const relations = made.sheets.map((_, index) =>
    relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const texts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationsXml([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}">${made.properties ?? ""}<sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...relations,
      relation("rId101", "styles", "styles.xml"),
      relation("rId102", "sharedStrings", "sharedStrings.xml"),
    ]),
    "xl/styles.xml": `<styleSheet ${main}>${made.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${made.strings ?? ""}</sst>`,
  };
  made.sheets.forEach((sheet, index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet ${main}>${sheet}</worksheet>`;
  });
  return packed({ ...texts, ...made.parts });
}

/** A zip file of some texts by their names. */
export function packed(texts: Readonly<Record<string, string>>): Uint8Array {
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

export function relationsXml(relations: readonly string[]): string {
  return `<Relationships>${relations.join("")}</Relationships>`;
}
