import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../claims/index.ts";
import { SHARE, factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { type Kpi, type Register, isMeasured } from "../register/index.ts";
import { UNSAID, kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { addressName } from "../workbook/index.ts";
import { buildReport, factsFile, readFactsFile } from "./index.ts";

const now = financialQuarter(2025, 2);
const brief = { period: now, audience: "public", date: "2025-11-14" } as const;
const at = { sheet: "Commentary", row: 1, column: 3 };
const seen = kpiWith({
  observations: seriesUpTo(now, [74, 61]),
  commentary: [{ period: now, text: "The new team began in July.", author: "Team lead", at }],
});
const hidden = kpiWith({ id: "K2", title: "Adults at risk", observations: seriesUpTo(now, [80, 3]) });
const register = registerWith({ kpis: [seen, hidden] });
const workbook = { name: "KPIs.xlsx", sha256: "0".repeat(64) };
const file = factsFile(buildReport(register, brief), brief, workbook);
const written = JSON.stringify(file);

test("it names every printed figure with its cell, and what it claims holds", () => {
  expect(file.figures).toContainEqual(
    expect.objectContaining({ fact: "K1/2025-07+3/level", printed: "61 people", cells: ["Figures!C3"] }),
  );
  const index = factIndex(register, { audience: "public", area: "", period: now });
  expect(file.figures.filter(({ claim }) => claim && evaluate(claim, index).verdict !== "holds")).toEqual([]);
});

test("it names the indicators that the report tells", () => {
  expect(file.indicators).toEqual([seen.title, hidden.title]);
});

test("on another workbook its claims are held again, in their own periods", () => {
  const changed = registerWith({ kpis: [{ ...seen, observations: seriesUpTo(now, [74, 66]) }, hidden] });
  const index = factIndex(changed, { audience: "public", area: "", period: now });
  const untrue = file.figures.filter(
    ({ claim }) => claim && evaluate(claim, index).verdict === "contradicts",
  );
  expect(untrue.map(({ printed }) => printed)).toContain("61 people");
  expect(untrue.map(({ printed }) => printed)).not.toContain("74");
});

test("generated and typed sentences are told apart, and generated ones carry their claims", () => {
  const typed = file.sentences.filter(({ made }) => made === "typed");
  expect(typed.filter(({ where }) => !where.startsWith("gloss")).map(({ text }) => text)).toEqual([
    "The new team began in July.",
  ]);
  const value = file.sentences.find(({ where }) => where === "paragraph of K1");
  expect(value?.claims.length).toBeGreaterThan(0);
});

test("what people wrote is marked as typed, wherever it stands", () => {
  const told = registerWith({
    kpis: [{ ...seen, priority: "P1" }],
    priorities: [{ id: "P1", title: "Home", summary: "Nobody waits to go home.", outcomes: [], at }],
    promises: [
      {
        ...UNSAID,
        said: "Nobody told me.",
        state: "done",
        did: "We ring now.",
        due: "",
        why: "",
        lead: "",
        period: now,
        at,
      },
    ],
    successes: [{ title: "A prize", text: "The team won it.", kpis: ["K1"], period: now, at }],
  });
  const sentences = factsFile(buildReport(told, brief), brief, workbook).sentences;
  const typed = sentences.filter(({ made }) => made === "typed").map(({ text }) => text);
  expect(typed).toEqual(
    expect.arrayContaining([
      "Nobody waits to go home.",
      "Nobody told me.",
      "We ring now.",
      "The team won it.",
      "The new team began in July.",
    ]),
  );
  expect(sentences.filter(({ made, text }) => made === "generated" && typed.includes(text))).toEqual([]);
});

describe("what people typed beside figures", () => {
  const watched = (was: number, more: object = {}) =>
    kpiWith({
      ...SHARE,
      decision: { class: "monitoring", reason: "", person: "", date: "", reviewBy: "", at },
      meaning: "On time is within 20 days.",
      observations: seriesUpTo(now, [was, 91]).map((each, place) =>
        place === 0 ? { ...each, ...more } : each,
      ),
    });
  const noted = (note: string) => watched(88, { flags: ["revised"], note });
  const sentencesOf = (kpi: Kpi, previous?: Register) => {
    const built = buildReport(registerWith({ kpis: [kpi] }), { ...brief, ...(previous ? { previous } : {}) });
    return factsFile(built, brief, workbook).sentences.filter(({ made }) => made === "typed");
  };

  test("the note of an earlier figure is kept with the cell of the figure, and held to what was published where that is known", () => {
    const text = "People seen in time, April to June 2025: First published as 89.3%.";
    const kept = { kpi: "K1", text, made: "typed", cells: ["Figures!C2"] };
    const [untied] = sentencesOf(noted("First published as 89.3%."));
    expect(untied).toMatchObject({ ...kept, claims: [] });
    const previous = registerWith({ kpis: [watched(89.3)] });
    const [tied] = sentencesOf(noted("First published as 89.3%."), previous);
    expect(tied).toMatchObject({
      ...kept,
      claims: [{ kpi: "K1", role: "before revision", quantity: { value: 89.3, decimals: 1 } }],
    });
    const [other] = sentencesOf(noted("First published as 86.3%."), previous);
    expect(other).toMatchObject({ text: text.replace("89.3", "86.3"), claims: [] });
  });

  test.each([
    {
      name: "of the indicator",
      text: "There were 61 people on 30 September.",
      roles: ["level"],
      notHeld: undefined,
    },
    {
      name: "of something else",
      text: "In July 2025, 47 care worker posts stood empty.",
      roles: [],
      notHeld: ["47"],
    },
    {
      name: "of both",
      text: "There were 61 people, and 214 letters went out.",
      roles: ["level"],
      notHeld: ["214"],
    },
  ])("a number $name is held to a figure, or named as held to none", ({ text, roles, notHeld }) => {
    const commentary = [{ period: now, text, author: "", at }];
    const kept = sentencesOf({ ...seen, commentary }).find((each) => each.text === text);
    expect({ roles: kept?.claims.map(({ role }) => role), notHeld: kept?.notHeld }).toEqual({
      roles,
      notHeld,
    });
  });

  test("a meaning is kept whoever reads it, with the row of its indicator", () => {
    const gloss = "On time is within five days, or 20 where it is looked into.";
    const built = buildReport(registerWith({ kpis: [{ ...seen, ...SHARE, gloss }] }), brief);
    const { sentences } = factsFile(built, brief, workbook);
    expect(sentences.find(({ where }) => where === "gloss of K1")).toMatchObject({
      made: "typed",
      claims: [],
    });
  });
});

test("every status and count has its cells, and a status is a claim of its own", () => {
  const held = registerWith({
    kpis: [
      {
        ...seen,
        decision: { class: "target", reason: "", person: "", date: "", reviewBy: "", at },
        targets: [
          { state: "value", value: 70, from: financialQuarter(2020, 1), rationale: "", at, shown: "70" },
        ],
      },
    ],
  });
  const { figures } = factsFile(buildReport(held, brief), brief, workbook);
  expect(figures).toContainEqual(
    expect.objectContaining({ fact: "K1/2025-07+3/status", printed: "On target" }),
  );
  expect(figures.filter(({ cells }) => cells.length === 0 || cells.includes("-"))).toEqual([]);
});

test("whatever is small, no cell that this edition hides is behind anything in it", () => {
  const series = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 900 })), {
    minLength: 1,
    maxLength: 16,
  });
  fc.assert(
    fc.property(fc.array(series, { minLength: 1, maxLength: 3 }), (all) => {
      const small = registerWith({
        kpis: all.map((values, i) =>
          kpiWith({
            id: `K${i}`,
            observations: seriesUpTo(now, values).map((each) => ({
              ...each,
              at: { ...each.at, sheet: `Figures ${i}` },
            })),
          }),
        ),
      });
      const built = buildReport(small, brief);
      const shown = built.index.register.kpis.flatMap(({ observations }) => observations.filter(isMeasured));
      const known = new Set(shown.map((each) => addressName(each.at)));
      const recorded = small.kpis.flatMap(({ observations }) =>
        observations.map((each) => addressName(each.at)),
      );
      const masked = new Set(recorded.filter((cell) => !known.has(cell)));
      // A count may count a figure as hidden; of the figure itself nothing is said.
      const figures = factsFile(built, brief, workbook).figures.filter(({ claim }) => claim?.kpi !== "");
      expect(figures.filter(({ cells }) => cells.some((cell) => masked.has(cell)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("nothing that was hidden is in it", () => {
  expect(written).not.toMatch(/"value":3\b/);
  expect(file.figures.filter(({ fact }) => fact.startsWith("K2/2025-07"))).toEqual([]);
});

test("it is read back as it was written", () => {
  expect(readFactsFile(written)).toEqual({ kind: "facts", file });
});

test.each([
  {
    name: "a newer version",
    text: JSON.stringify({ ...file, schema: 2 }),
    says: /version 2, and this Quarterlight reads up to version 1/,
  },
  { name: "another file", text: '{"ok":true}', says: /no facts file/ },
  { name: "no file of the kind at all", text: "PK", says: /no facts file/ },
  { name: "a damaged file", text: JSON.stringify({ ...file, figures: [{}] }), says: /damaged at “figures.0/ },
])("$name is refused with a sentence", ({ text, says }) => {
  expect(readFactsFile(text)).toMatchObject({ kind: "refused", sentence: expect.stringMatching(says) });
});
