import { expect, test } from "vitest";
import { aTarget, anyKpi, factIndex, quarters } from "../facts/index.ts";
import { JUDGED, NOW } from "../facts/index.ts";
import { DEFAULT_SETTINGS } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { type Cell, Report, type Run, buildReport, faultsIn } from "./index.ts";

const at = { sheet: "Themes", row: 3, column: 2 };
const register = registerWith({
  settings: { ...DEFAULT_SETTINGS, partnership: "Glenmarrow Partnership", contact: "Ring 01632 960 123" },
  kpis: [
    anyKpi({
      title: "People waiting over 14 days",
      decision: JUDGED,
      targets: [aTarget(60)],
      observations: quarters(79, 81, 58),
      commentary: [{ period: NOW, text: "We opened 12 beds.", author: "Lead", at }],
    }),
    anyKpi({
      id: "K2",
      title: "Falls",
      decision: JUDGED,
      targets: [aTarget(60)],
      observations: quarters(64),
    }),
  ],
  themes: [
    {
      theme: "Waiting",
      summary: "",
      mentions: 19,
      sources: "",
      fedInto: "",
      period: NOW,
      at,
    },
  ],
});
const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
const index = factIndex(register, { audience: "internal", area: "", period: NOW });
const { report } = buildReport(register, brief);

test("the report as it is has no fault", () => {
  expect(faultsIn(report, index)).toEqual([]);
});

type Bound = Extract<Run, { figure: string }>;

/** A KPI's block of a copy. */
function blockOf({ sections }: Report, id = "K1") {
  const blocks = sections.flatMap(({ full, short }) => [...full, ...short]);
  const block = blocks.find(({ kpi }) => kpi === id);
  if (!block) throw new Error("no block");
  return block;
}

function boundIn(texts: readonly (readonly Run[])[]): Bound {
  const found = texts.flat().find((run): run is Bound => typeof run === "object" && "figure" in run);
  if (!found) throw new Error("no figure");
  return found;
}

function rowOf({ sections }: Report): readonly Cell[] {
  return sections[0]?.glance?.rows[0] ?? [];
}

function put(thing: object, fields: object): void {
  Object.assign(thing, fields);
}

/** What is changed in the report, and what is said of it. */
test.each<{ name: string; lie: (copy: Report) => void; caught: RegExp }>([
  {
    name: "a digit in plain words",
    lie: (copy) => put(blockOf(copy), { paragraphs: [["It was 58 people."]] }),
    caught: /^sentence \(paragraph of K1, “It was 58 people\.”\): “It was 58 people\.” has a digit/,
  },
  {
    name: "a judging word in plain words",
    lie: (copy) => put(blockOf(copy), { paragraphs: [["It is the highest of all."]] }),
    caught: /“highest” is said and no rule bears it out/,
  },
  {
    name: "a name that nobody has",
    lie: (copy) => put(blockOf(copy), { title: "People waiting over 15 days" }),
    caught: /^given \(title of K1, .*“.*15.*” is given, and nobody gave it/,
  },
  {
    name: "part of a number that somebody wrote",
    lie: (copy) => put(blockOf(copy), { commentary: { text: "We opened 112 beds.", by: "Lead" } }),
    caught: /^typed \(commentary of K1/,
  },
  {
    name: "a rule with a number of its own",
    lie: (copy) => put(blockOf(copy), { paragraphs: [[{ said: "fewer than 7 of them", as: "rule" }]] }),
    caught: /“fewer than 7 of them” is given, and nobody gave it/,
  },
  {
    name: "a cell that nobody read",
    lie: (copy) => put(blockOf(copy), { paragraphs: [[{ said: "Figures!Z99", as: "cell" }]] }),
    caught: /: “Figures!Z99” is no cell that anything was read from$/,
  },
  {
    name: "a period that is none",
    lie: (copy) => put(blockOf(copy), { paragraphs: [[{ said: "all 369 days", as: "period" }]] }),
    caught: /“all 369 days” is no period/,
  },
  {
    name: "another count of mentions",
    lie: (copy) => {
      const [theme] = copy.voices.themes;
      if (theme) put(boundIn([theme.text]), { cells: ["Themes!C9"] });
    },
    caught: /^sentence \(themes, .*makes no claim/,
  },
  {
    name: "another figure",
    lie: (copy) => put(boundIn([blockOf(copy).headline]), { figure: "59 people" }),
    caught: /“59 people” is not how K1\/2025-07\+3\/level prints/,
  },
  {
    name: "a figure without a claim",
    lie: (copy) => put(boundIn([blockOf(copy).headline]), { claim: undefined }),
    caught: /“58 people” makes no claim/,
  },
  {
    name: "a figure of another cell",
    lie: (copy) => put(boundIn([blockOf(copy).headline]), { cells: ["Figures!C7"] }),
    caught: /“58 people” names Figures!C7, and K1\/2025-07\+3\/level was not read from there/,
  },
  {
    name: "a figure of another indicator",
    lie: (copy) => {
      put(blockOf(copy), { paragraphs: blockOf(copy, "K2").paragraphs });
    },
    caught: /it is of K2 and stands in paragraph of K1/,
  },
  {
    name: "a claim that no fact fills",
    lie: (copy) => {
      const figure = boundIn([blockOf(copy).headline]);
      if (figure.claim) put(figure, { claim: { ...figure.claim, period: { start: 3, months: 3 } } });
    },
    caught: /“58 people” is not K1\/0-04\+3\/level/,
  },
  {
    name: "a status that is not so",
    lie: (copy) => put(blockOf(copy).status, { word: "Off target" }),
    caught: /^status \(status of K1, .*“Off target” says “Off”, and K1\/2025-07\+3\/status is met/,
  },
  {
    name: "a number beside a word that is so",
    lie: (copy) => put(blockOf(copy).status, { word: "On target for 9 years" }),
    caught: /“On target for 9 years” is not how K1\/2025-07\+3\/status prints/,
  },
  {
    name: "a superlative beside a word that is so",
    lie: (copy) => put(blockOf(copy).status, { word: "Best on target" }),
    caught: /“Best on target” says “best”, and K1\/2025-07\+3\/status is not called so/,
  },
  {
    name: "another target in a table",
    lie: (copy) =>
      put(boundIn(rowOf(copy).flatMap((cell) => (cell.kind === "text" ? [cell.text] : []))), {
        figure: "65",
      }),
    caught: /^cell \(table of The indicators, .*“65” is not how K2\/2025-07\+3\/level prints/,
  },
  {
    name: "a figure in the row of another indicator",
    lie: (copy) => put(rowOf(copy)[0] ?? {}, { kpi: "K1" }),
    caught: /^cell \(table of The indicators, .*it is of K2 and stands in table of The indicators/,
  },
  {
    name: "another period at a point of a chart",
    lie: (copy) => {
      const { chart } = blockOf(copy);
      if (chart?.kind === "line") put(chart.points[0] ?? {}, { axis: "Jul to Sep 2023" });
    },
    caught: /^given \(chart chart-k1, .*the figure beside it is not of Jul to Sep 2023/,
  },
  {
    name: "a title of the document that says otherwise",
    lie: (copy) => put(copy, { title: "We met 4 targets" }),
    caught: /^sentence \(title, “We met 4 targets”\)/,
  },
  {
    name: "a tally that makes no claim",
    lie: (copy) => put(copy.summary.standing.tally[0] ?? {}, { claim: undefined }),
    caught: /^label \(summary, .*has a digit that no fact yields/,
  },
])("$name is caught by name", ({ lie, caught }) => {
  const copy: Report = structuredClone(report);
  lie(copy);
  const faults = faultsIn(Report.parse(copy), index);
  expect(faults.filter((fault) => caught.test(fault))).not.toEqual([]);
});

test("texts that came with the brief are given", () => {
  const copy: Report = structuredClone(report);
  put(blockOf(copy), { title: "Seen in 2,041 rows" });
  expect(faultsIn(copy, index)).toHaveLength(1);
  expect(faultsIn(copy, index, ["Seen in 2,041 rows"])).toEqual([]);
});
