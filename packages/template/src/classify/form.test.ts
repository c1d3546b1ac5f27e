import { formIn, withForm } from "@quarterlight/core/answers";
import { review } from "@quarterlight/core/influence";
import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { expect, test } from "vitest";
import { formBytes } from "./index.ts";
import { formPlan } from "./form.ts";

const CARD = sheetOf("Card", [
  ["Code", "Indicator", "Frequency", "Target", "Lead"],
  ["A1", "Complaints answered within 20 days", "Monthly", 90, "Complaints Manager"],
  ["A2", "Drug-related deaths", "Annual", "Data only", ""],
]);

const { register } = read(
  { name: "Card.xlsx", date1904: false, sheets: [CARD] },
  {
    mapping: {
      version: 1,
      questions: { A2: { lead: "no" } },
      decisions: [
        {
          kpi: "A2",
          class: "monitoring",
          reason: "",
          person: "Chief Officer",
          date: "2025-05-20",
          reviewBy: "",
        },
      ],
    },
  },
);

test("a row each, keyed to its own cell, with grey answers that say they are nobody's, and a person's as they are", () => {
  const [table] = formPlan("Card.xlsx", review(register), "2025-10-01").sheets[0]?.tables ?? [];
  expect(table?.rows.map((row) => row.slice(0, 10))).toEqual([
    [
      "Card!B2",
      "A1",
      "Complaints answered within 20 days",
      "Yes?",
      "Yes?",
      "Yes?",
      "Yes?",
      "Yes?",
      null,
      "Looks like a target",
    ],
    [
      "Card!B3",
      "A2",
      "Drug-related deaths",
      "No?",
      "No?",
      "No?",
      "No",
      "No?",
      null,
      "Looks like one to watch",
    ],
  ]);
  const [first] = table?.rows ?? [];
  expect(first?.[10]).toContain("“within 20 days” (Card!B2): it is a piece of work with a clock on it");
  const six = table?.columns.slice(3, 9) ?? [];
  expect(six.map(({ validation, width }) => [validation?.kind, (width ?? 99) <= 12])).toEqual(
    six.map(() => ["choices", true]),
  );
});

test("what is written is read back, and says nothing new", async () => {
  const file = await readFile("Form.xlsx", await formBytes("Card.xlsx", review(register), "2025-10-01"));
  if (!file.ok) throw new Error("the form is not readable");
  const kept = { version: 1, questions: { A2: { lead: "no" as const } } } as const;
  const taken = withForm(kept, formIn(file.workbook), register.kpis, { missing: "given up" });
  expect({ ...taken, answers: undefined }).toEqual({
    answers: undefined,
    decided: [],
    answered: [],
    unknown: [],
    ahead: [],
    discussed: [],
  });
});
