import { columnName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { readFile } from "../index.ts";
import { madeWorkbook } from "../made-workbook.ts";
import { madeDocument } from "./made-document.ts";

/** A cell in both ways of writing: what stands within Excel's element and its attributes, and the whole of the other. */
type Written = { readonly attributes: string; readonly excel: string; readonly open: string };

const DAY = 86_400_000;

/** Numbers that look random and are the same for the same seed. */
function randomly(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % bound;
  };
}

const kinds: readonly ((below: (bound: number) => number, date1904: boolean) => Written | null)[] = [
  () => null,
  (below) => {
    const value = (below(100_000) - 50_000) / 100;
    return {
      attributes: "",
      excel: `<v>${value}</v>`,
      open: cell(`office:value-type="float" office:value="${value}"`, String(value)),
    };
  },
  (below) => {
    const value = below(1000) / 1000;
    return {
      attributes: 's="1"',
      excel: `<v>${value}</v>`,
      open: cell(
        `table:style-name="share" office:value-type="percentage" office:value="${value}"`,
        `${value * 100}%`,
      ),
    };
  },
  (below, date1904) => {
    const days = 2000 + below(40_000);
    const date = new Date(Date.UTC(date1904 ? 1904 : 1900, 0, 1) + (days - (date1904 ? 0 : 2)) * DAY)
      .toISOString()
      .slice(0, 10);
    return {
      attributes: 's="2"',
      excel: `<v>${days}</v>`,
      open: cell(`table:style-name="day" office:value-type="date" office:date-value="${date}"`, date),
    };
  },
  (below) => {
    const text = ["Falls", "Home  care", "[c]", "A &amp; B", "n&lt;5", "été"][below(6)] ?? "";
    return {
      attributes: 't="inlineStr"',
      excel: `<is><t>${text}</t></is>`,
      open: cell('office:value-type="string"', text.replaceAll("  ", " <text:s/>")),
    };
  },
  (below) => {
    const is = below(2) === 1;
    return {
      attributes: 't="b"',
      excel: `<v>${is ? 1 : 0}</v>`,
      open: cell(`office:value-type="boolean" office:boolean-value="${is}"`, is ? "TRUE" : "FALSE"),
    };
  },
  (below) => {
    const [row, value] = [1 + below(50), below(500)];
    return {
      attributes: "",
      excel: `<f>SUM(A${row}:$B$9,'My sheet'!C1)</f><v>${value}</v>`,
      open: cell(
        `table:formula="of:=SUM([.A${row}:.$B$9];[$'My sheet'.C1])" office:value-type="float" office:value="${value}"`,
        String(value),
      ),
    };
  },
  () => ({
    attributes: 't="e"',
    excel: "<f>1/0</f><v>#DIV/0!</v>",
    open: cell(
      'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
      "#DIV/0!",
    ),
  }),
];

function cell(attributes: string, text: string): string {
  return `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

/** One workbook, written in both ways. */
function both(seed: number): { readonly excel: Uint8Array; readonly open: Uint8Array } {
  const below = randomly(seed);
  const date1904 = below(3) === 0;
  const hidden = new Set([below(8), below(20)]);
  const width = 3 + below(8);
  const gone = below(width);
  const rows = Array.from({ length: 2 + below(15) }, () =>
    Array.from({ length: width }, () => (kinds[below(kinds.length)] ?? (() => null))(below, date1904)),
  );
  const excelRows = rows.map((row, at) => {
    const cells = row.map((each, column) =>
      each === null ? "" : `<c r="${columnName(column)}${at + 1}" ${each.attributes}>${each.excel}</c>`,
    );
    return `<row r="${at + 1}"${hidden.has(at) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const openRows = rows.map((row, at) => {
    const cells = row.map((each) => each?.open ?? "<table:table-cell/>");
    return `<table:table-row${hidden.has(at) ? ' table:visibility="collapse"' : ""}>${cells.join("")}</table:table-row>`;
  });
  const excel = madeWorkbook({
    properties: `<workbookPr date1904="${date1904}"/>`,
    sheets: [
      `<cols><col min="${gone + 1}" max="${gone + 1}" hidden="1"/></cols><sheetData>${excelRows.join("")}</sheetData>`,
    ],
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="d mmm yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
  });
  const open = madeDocument({
    styles:
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><number:date-style style:name="N2"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="share" style:data-style-name="N1"/><style:style style:name="day" style:data-style-name="N2"/>',
    body: `<table:calculation-settings>${date1904 ? '<table:null-date table:date-value="1904-01-01"/>' : ""}</table:calculation-settings><table:table table:name="Sheet 1"><table:table-column table:number-columns-repeated="${gone}"/><table:table-column table:visibility="collapse"/>${openRows.join("")}</table:table>`.replace(
      '<table:table-column table:number-columns-repeated="0"/>',
      "",
    ),
  });
  return { excel, open };
}

test("a workbook is the same, whichever of both ways it is written", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { excel, open } = both(seed);
    const one = await readFile("KPIs", excel);
    const other = await readFile("KPIs", open);
    expect({ seed, ...other }).toEqual({ seed, ...one });
    expect(one.ok).toBe(true);
  }
});
