import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { AUDIENCES, type Audience, type Decided, type Register } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { findingsOf } from "./headline.ts";
import { reclassifiedNotes } from "./reclassified.ts";
import { plainText } from "./text.ts";

const at = { sheet: "Decisions", row: 1, column: 0 };
const PERIOD = financialQuarter(2025, 2);

function told(record: Partial<Decided>): readonly string[] {
  const decided: Decided = {
    kpi: "K1",
    to: "monitoring",
    from: "target",
    date: "2025-05-20",
    person: "",
    reason: "",
    at,
    ...record,
  };
  const decision = {
    class: decided.to,
    reason: "Courts decide it",
    person: "",
    date: decided.date,
    reviewBy: "",
    at,
  };
  const kpi = kpiWith({ title: "Guardianship applications granted by the court", meaning: "", decision });
  return notesOf(registerWith({ kpis: [kpi], decisions: [decided] })).flatMap(({ texts }) =>
    texts.map(plainText),
  );
}

function notesOf(register: Register, audience: Audience = "internal") {
  const index = factIndex(register, { audience, area: "", period: PERIOD });
  return reclassifiedNotes(index.register, PERIOD, findingsOf([], index).howMany, audience);
}

const AGREED =
  "For 1 of the indicators that people classed, the workbook’s own words suggest a class too, and people agreed with that.";
const OTHERWISE =
  "For 1 of the indicators that people classed, the workbook’s own words suggest a class too, and people agreed with none. Classed otherwise is Guardianship applications granted by the court.";
const TURNED =
  "Guardianship applications granted by the court: a Key Performance Target before, and a monitoring indicator since 20 May 2025. Courts decide it.";

test.each<{ what: string; record: Partial<Decided>; expected: readonly string[] }>([
  { what: "turned in the year", record: {}, expected: [TURNED, AGREED] },
  { what: "confirmed", record: { from: "monitoring" }, expected: [AGREED] },
  { what: "turned longer ago", record: { date: "2024-09-30" }, expected: [AGREED] },
  {
    what: "turned on the first day that counts",
    record: { date: "2024-10-01" },
    expected: [TURNED.replace("20 May 2025", "1 October 2024"), AGREED],
  },
  { what: "turned after the period", record: { date: "2025-10-01" }, expected: [OTHERWISE] },
])("says what was classed anew, why, and how often people agreed: $what", ({ record, expected }) => {
  expect(told(record)).toEqual(expected);
});

test("names what was decided otherwise than suggested", () => {
  expect(told({ to: "target", from: "target" })).toEqual([OTHERWISE]);
});

test.each([
  [
    2,
    /^none\. Classed otherwise are Guardianship granted by the court 1; Guardianship granted by the court 2\.$/,
  ],
  [9, /^none\. Classed otherwise are Guardianship .* 9\.$/],
  [10, /^none\.$/],
])("of %i that were decided otherwise the most are named that a sentence bears", (many, expected) => {
  const decision = {
    class: "target",
    reason: "We lead it",
    person: "",
    date: "2025-05-20",
    reviewBy: "",
    at,
  } as const;
  const kpis = Array.from({ length: many }, (_, i) =>
    kpiWith({ id: `K${i}`, title: `Guardianship granted by the court ${i + 1}`, meaning: "", decision }),
  );
  const [note] = notesOf(registerWith({ kpis }));
  const said = plainText(note?.texts.at(-1) ?? []).replace(/^.* people agreed with /, "");
  expect(said).toMatch(expected);
});

test("nothing is said where nobody has decided", () => {
  expect(notesOf(registerWith({ kpis: [kpiWith({})] }))).toEqual([]);
});

test.each(AUDIENCES)(
  "how often people agreed is told to those who run the report alone: %s edition",
  (audience) => {
    const decision = {
      class: "monitoring",
      reason: "Courts decide it",
      person: "",
      date: "2025-05-20",
      reviewBy: "",
      at,
    } as const;
    const kpi = kpiWith({ title: "Guardianship applications granted by the court", meaning: "", decision });
    const texts = notesOf(registerWith({ kpis: [kpi] }), audience).flatMap((note) =>
      note.texts.map(plainText),
    );
    expect(texts).toEqual(audience === "public" ? [] : [AGREED]);
  },
);
