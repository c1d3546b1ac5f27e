import { readFileSync } from "node:fs";
import { type OwnersForm, returnedForm } from "@quarterlight/core/asking";
import type { Edit } from "@quarterlight/core/workbook";
import { editWorkbook } from "@quarterlight/files/edit";
import { readFile } from "@quarterlight/files/read";
import { expect, test } from "vitest";
import { askBytes } from "./index.ts";

const item = {
  kpi: "A1",
  ref: "A1",
  title: "Seen in time",
  figure: "60%, July to September 2025",
  meaning: "People seen in time.",
  off: "Off target. The target is 85% or more.",
  last: "April to June 2025: Fewer were seen.",
  isOwed: true,
  asItWas: "2025/26 Q2 60 /; target 85",
};

const FORM: OwnersForm = {
  owner: "Ward Manager",
  workbook: "KPIs.xlsx",
  digest: "abc",
  askedOn: "2025-11-03",
  dueOn: "2025-11-13",
  period: "2025/26 Q2",
  lines: [
    "Your words about July to September 2025",
    "For Ward Manager.",
    "Fill in the boxes.",
    "Not for publication.",
  ],
  items: [item, { ...item, kpi: "A2", ref: "A2", title: "Falls checks", isOwed: false }],
};

const ANSWERS = [
  "Two posts are empty.\nBoth since May.",
  "We hire & train",
  "31 January 2026",
  "Ward Manager",
];

const CELLS = ["cause", "action", "byWhen", "lead"] as const;

const EDITS: readonly Edit[] = ANSWERS.map((value, index) => ({
  at: { sheet: "Your words", row: 6, column: 6 + index },
  value,
}));

const bytes = await askBytes(FORM);

async function returned(file: Uint8Array) {
  const read = await readFile("form.xlsx", file);
  if (!read.ok) throw new Error("the form cannot be read");
  return { workbook: read.workbook, form: returnedForm(read.workbook) };
}

test("what was written is read back as the form that it was, with empty boxes and nothing outside them", async () => {
  const { form, workbook } = await returned(bytes);
  expect(form).toMatchObject({ form: FORM, gone: [], outside: [] });
  expect(form?.rows.flatMap(({ boxes }) => Object.values(boxes))).toEqual(Array(8).fill(""));
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Your words", "visible"],
    ["Key", "very hidden"],
  ]);
});

const SAVED = readFileSync(new URL("fixtures/saved-by-libreoffice.xlsx", import.meta.url));

test.each([
  ["filled in where it lies", () => editWorkbook(bytes, EDITS)],
  ["saved by LibreOffice", () => ({ ok: true as const, bytes: new Uint8Array(SAVED) })],
  ["saved by LibreOffice and filled in again", () => editWorkbook(new Uint8Array(SAVED), EDITS)],
])("a form %s comes back whole", async (_, made) => {
  const result = made();
  if (!result.ok) throw new Error(result.why);
  const { form } = await returned(result.bytes);
  expect(form).toMatchObject({ form: FORM, gone: [], outside: [] });
  expect(CELLS.map((box) => form?.rows[0]?.boxes[box])).toEqual(ANSWERS);
  expect(Object.values(form?.rows[1]?.boxes ?? {})).toEqual(["", "", "", ""]);
});
