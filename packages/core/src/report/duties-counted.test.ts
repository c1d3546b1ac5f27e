import { expect, test } from "vitest";
import { NOW, factIndex } from "../facts/index.ts";
import type { ReportingLine } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { faultsInPieces } from "./faults.ts";

test.each([
  { said: "2", faults: 0 },
  { said: "3", faults: 1 },
])("how many reports are made is the number of rows that are named: $said of two", ({ said, faults }) => {
  const rows = [3, 4].map((row) => aReport({ sheet: "Who reports what", row, column: 0 }));
  const counted = factIndex(registerWith({ reporting: rows }), {
    audience: "internal",
    area: "",
    period: NOW,
  });
  const text = [{ figure: said, cells: ["'Who reports what'!A4", "'Who reports what'!A5"] }];
  const piece = { where: "Method", kind: "sentence", of: "", text } as const;
  expect(faultsInPieces([piece], counted)).toHaveLength(faults);
});

function aReport(where: ReportingLine["at"]): ReportingLine {
  return {
    what: "Falls",
    lead: "",
    reportsTo: "Board",
    when: "",
    partners: "",
    kpis: [],
    preparedBy: "",
    why: "",
    form: "",
    figuresAs: "",
    nextDue: "",
    workingDays: undefined,
    lastSent: "",
    lastUsedOn: "",
    at: where,
  };
}
