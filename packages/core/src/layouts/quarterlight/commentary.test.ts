import { expect, test } from "vitest";
import { readingInWords } from "../../reading/index.ts";
import { read } from "../../read/index.ts";
import { cellName, sheetOf } from "../../workbook/index.ts";

const HEADINGS = [
  "KPI",
  "Period",
  "Commentary",
  "Written by",
  "Asked on",
  "Answered on",
  "Cause",
  "What we do",
  "By when",
  "Lead",
];

type Row = Readonly<Partial<Record<(typeof HEADINGS)[number], string | number>>>;

function saying(row: Row) {
  const told: Row = { KPI: "A1", Period: "2025/26 Q2", ...row };
  return read({
    name: "KPIs.xlsx",
    date1904: false,
    sheets: [
      sheetOf("KPIs", [
        ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency"],
        ["A1", "Seen in time", "People seen in time.", "percentage", "higher", "quarter"],
      ]),
      sheetOf("Figures", [
        ["KPI", "Period", "Value"],
        ["A1", "2025/26 Q2", 85],
      ]),
      sheetOf("Commentary", [HEADINGS, HEADINGS.map((heading) => told[heading] ?? null)]),
    ],
  });
}

test.each<readonly [Row, string, string]>([
  [{ Commentary: "Two posts are empty." }, "Two posts are empty.", "C2"],
  [{ Cause: "Two posts are empty" }, "Two posts are empty.", "G2"],
  [
    { Cause: "Two posts are empty.", "What we do": "We hire.", "By when": 46_053, Lead: "Ward Manager" },
    "Two posts are empty. We hire (by 31 January 2026, Ward Manager).",
    "G2",
  ],
  [{ "What we do": "We hire", "By when": "before the winter" }, "We hire (before the winter).", "H2"],
  [
    {
      Commentary: "Fewer were seen. Two posts are empty.",
      Cause: "Two posts are empty",
      Lead: "Ward Manager",
    },
    "Fewer were seen. Two posts are empty. Ward Manager.",
    "C2",
  ],
  [
    { Commentary: "Fewer were seen.", "What we do": "We hire", "By when": "31 January 2026" },
    "Fewer were seen. We hire (by 31 January 2026).",
    "C2",
  ],
])("%j reads as “%s”", (row, text, cell) => {
  const { register } = saying(row);
  expect(register.kpis[0]?.commentary.map((each) => each.text)).toEqual([text]);
  const { column, row: at } = register.kpis[0]?.commentary[0]?.at ?? { column: -1, row: -1 };
  expect(`${"ABCDEFGHIJ".charAt(column)}${at + 1}`).toBe(cell);
  expect(register.kpis[0]?.asked).toBeUndefined();
});

test.each<readonly [Row, boolean, readonly [string, string]]>([
  [{ "Asked on": 45_964 }, false, ["2025-11-03", ""]],
  [{ "Asked on": "3 Nov 2025", "Answered on": 45_970 }, true, ["2025-11-03", "2025-11-09"]],
  [{ "Asked on": 45_964, Cause: "Two posts are empty" }, false, ["2025-11-03", ""]],
  [{ "Asked on": 45_964, "What we do": "We hire", Cause: "It snowed" }, true, ["2025-11-03", ""]],
  [{ "Asked on": 45_964, Commentary: "It snowed again." }, true, ["2025-11-03", ""]],
  [{ "Asked on": 45_964, "Answered on": 45_970, Cause: "n/a" }, false, ["2025-11-03", "2025-11-09"]],
  [
    { "Asked on": 45_964, "Answered on": 45_970, Cause: "It snowed again" },
    true,
    ["2025-11-03", "2025-11-09"],
  ],
])("%j is asked for, and is no commentary before it has words", (row, isAnswered, [askedOn, answeredOn]) => {
  const { register, reading } = saying(row);
  expect(register.kpis[0]?.asked).toMatchObject([{ askedOn, answeredOn, isAnswered }]);
  const isSaid = Object.values(row).some(
    (words) => typeof words === "string" && words.includes(" ") && !words.startsWith("3 Nov"),
  );
  expect(register.kpis[0]?.commentary).toHaveLength(isSaid ? 1 : 0);
  expect(JSON.stringify(readingInWords(reading))).not.toContain("Commentary!C2");
});

test("a row without words or a day of asking is written down, as it always was", () => {
  const { reading } = saying({ Lead: "Ward Manager" });
  expect(JSON.stringify(readingInWords(reading))).toContain("Commentary!C2");
});

test.each<readonly [Row, string | undefined, readonly string[]]>([
  [{ Cause: "n/a", "What we do": "-", "By when": "TBC", Lead: "None" }, undefined, ["G2", "H2", "I2", "J2"]],
  [{ Commentary: "See above." }, undefined, ["C2"]],
  [
    { Cause: "It snowed", "What we do": "N/A", "By when": "tbc", Lead: "?" },
    "It snowed.",
    ["H2", "I2", "J2"],
  ],
  [{ Cause: "It snowed", "What we do": "None needed: it thawed" }, "It snowed. None needed: it thawed.", []],
])("%j: what stands in place of an answer is none, and is told by its cell", (row, words, cells) => {
  const { register, reading } = saying(row);
  expect(register.kpis[0]?.commentary.map(({ text }) => text)).toEqual(words === undefined ? [] : [words]);
  expect(reading.notUnderstood.map(({ at, why }) => [why, cellName(at)])).toEqual(
    cells.map((cell) => ["no answer", cell]),
  );
});
