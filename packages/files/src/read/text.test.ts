import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readFile, type Notice } from "./index.ts";

type Example = {
  readonly title: string;
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly values: readonly (readonly (string | null)[])[];
  readonly notices?: readonly Notice[];
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

const latin1 = (text: string) => strToU8(text, true);

const examples: readonly Example[] = [
  {
    title: "commas; numbers stay the text they are",
    bytes: strToU8("KPI,Value\r\nFalls,012.50\r\n"),
    values: [
      ["KPI", "Value"],
      ["Falls", "012.50"],
    ],
  },
  {
    title: "tabs",
    name: "a.tsv",
    bytes: strToU8("a, b\tc\n1\t2\n"),
    values: [
      ["a, b", "c"],
      ["1", "2"],
    ],
  },
  {
    title: "semicolons",
    bytes: strToU8("a;b\n1,5;2\n"),
    values: [
      ["a", "b"],
      ["1,5", "2"],
    ],
  },
  {
    title: "bars",
    bytes: strToU8("a|b\n1|2\n"),
    values: [
      ["a", "b"],
      ["1", "2"],
    ],
  },
  { title: "a named delimiter", bytes: strToU8("sep=;\na;b\n"), values: [["a", "b"]] },
  {
    title: "quotation marks around a comma, a mark and a line break",
    bytes: strToU8('a,"b, ""c""","d\r\ne"\r\nf,g,h\r\n'),
    values: [
      ["a", 'b, "c"', "d\ne"],
      ["f", "g", "h"],
    ],
  },
  {
    title: "line ends of two kinds",
    bytes: strToU8("a,b\r\nc,d\ne,f\rg,h"),
    values: [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  },
  {
    title: "spaces kept, empty cells null, empty ends dropped",
    bytes: strToU8("a, b ,,\n,,,\n,c\n,,\n\n"),
    values: [["a", " b "], [], [null, "c"]],
  },
  { title: "UTF-8", bytes: strToU8("Dùn,£1\n"), values: [["Dùn", "£1"]] },
  { title: "UTF-8 with its mark", bytes: strToU8("\ufeffDùn,£1\n"), values: [["Dùn", "£1"]] },
  { title: "UTF-16, little end first", bytes: utf16("\ufeffDùn\t£1\n", true), values: [["Dùn", "£1"]] },
  { title: "UTF-16, big end first", bytes: utf16("\ufeffDùn\t£1\n", false), values: [["Dùn", "£1"]] },
  {
    title: "Windows-1252",
    bytes: latin1("people\u0092s,\u00a31\u00966,\u0080\n"),
    values: [["people’s", "£1–6", "€"]],
    notices: [{ kind: "windows1252" }],
  },
  {
    title: "one column",
    bytes: strToU8("Theme\nFalls\n"),
    values: [["Theme"], ["Falls"]],
    notices: [{ kind: "oneColumn" }],
  },
  {
    title: "a quotation mark that is never closed",
    bytes: strToU8('a,b\n"c,d\n'),
    values: [["a", "b"], ["c,d\n"]],
    notices: [{ kind: "unevenQuotes", line: 2 }],
  },
  {
    title: "a table under the name of plain text",
    name: "a.txt",
    bytes: strToU8("Title\na,b\n1,2\n3,4\n"),
    values: [["Title"], ["a", "b"], ["1", "2"], ["3", "4"]],
  },
  {
    title: "a table under the name of a workbook",
    name: "a.xlsx",
    bytes: strToU8("a,b\n1,2\n"),
    values: [
      ["a", "b"],
      ["1", "2"],
    ],
  },
];

describe("a text file", () => {
  test.each(examples)("$title", async ({ name = "a.csv", bytes, values, notices = [] }) => {
    const result = await readFile(name, bytes);
    if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
    const [sheet] = result.workbook.sheets;
    expect(sheet?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual(values);
    expect(sheet?.rows.flat().every((cell) => cell === null || Object.keys(cell).length === 1)).toBe(true);
    expect(result.notices).toEqual(notices);
  });

  test("becomes one sheet, named after the file", async () => {
    const result = await readFile("KPIs 2025.06.csv", strToU8("a,b\n1,2\n"));
    expect(result).toMatchObject({
      ok: true,
      workbook: {
        name: "KPIs 2025.06.csv",
        date1904: false,
        sheets: [{ name: "KPIs 2025.06", visibility: "visible" }],
      },
    });
  });

  test("of 67,000 rows is read whole, with progress from 0 to 1", async () => {
    const rows = Array.from({ length: 67_000 }, (_, row) => `${row},"Area ${row % 31}",${row * 1.5},,x`);
    const shares: number[] = [];
    const result = await readFile("long.csv", strToU8(rows.join("\r\n")), (share) => shares.push(share));
    if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
    expect(result.workbook.sheets[0]?.rows).toHaveLength(67_000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(2);
  });
});
