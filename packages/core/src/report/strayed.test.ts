import { expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, factIndex, quarters } from "../facts/index.ts";
import { UNHEARD, registerWith } from "../register/kpi.fixture.ts";
import { Report, type Run, buildReport, faultsIn } from "./index.ts";

const at = (sheet: string, row = 3) => ({ sheet, row, column: 2 });
const kpi = { decision: JUDGED, targets: [aTarget(60)] };
const register = registerWith({
  kpis: [
    anyKpi({
      ...kpi,
      title: "Waits",
      observations: quarters(79, 81, 80, 79, 81, 80, 79, 81, 80, 79, 81, 80, 79, 58),
    }),
    anyKpi({ ...kpi, id: "K2", title: "Falls", observations: quarters(64, 61) }),
  ],
  engagement: [
    {
      ...UNHEARD,
      period: NOW,
      who: "Carers",
      method: "A walk",
      people: 41,
      about: "",
      result: "",
      at: at("Engagement"),
    },
    {
      ...UNHEARD,
      period: NOW,
      who: "Staff",
      method: "",
      people: 1,
      about: "",
      result: "",
      at: at("Engagement", 4),
    },
  ],
  themes: [
    { theme: "Parking", summary: "", mentions: 12, sources: "", fedInto: "", period: NOW, at: at("Themes") },
    { theme: "Food", summary: "", mentions: 1, sources: "", fedInto: "", period: NOW, at: at("Themes", 4) },
  ],
});
const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
const { report } = buildReport(register, brief);
const index = factIndex(register, { audience: "internal", area: "", period: NOW });

function blockOf({ sections }: Report, id = "K1") {
  const block = sections.flatMap(({ full, short }) => [...full, ...short]).find((each) => each.kpi === id);
  if (!block) throw new Error(`no block of ${id}`);
  return block;
}

function chartOf(copy: Report) {
  const { chart } = blockOf(copy);
  if (!chart) throw new Error("no chart");
  return chart;
}

function put(thing: object, fields: object): void {
  Object.assign(thing, fields);
}

type Said = Extract<Run, { said: string }>;

/** What is given in some words, as names or as periods. */
function givenIn(words: readonly (readonly Run[])[], as: Said["as"]): Said {
  const found = words
    .flat()
    .find((run): run is Said => typeof run === "object" && "said" in run && run.as === as);
  if (!found) throw new Error(`no ${as}`);
  return found;
}

function figureIn(words: readonly Run[]): object {
  const found = words.find((run) => typeof run === "object" && "figure" in run);
  if (typeof found !== "object") throw new Error("no figure");
  return found;
}

test("the report as it is has no fault", () => {
  expect(faultsIn(report, index)).toEqual([]);
});

/** What is turned into that of another indicator or another time, or counted otherwise, and what is said of it. */
test.each<{ name: string; lie: (copy: Report) => void; caught: RegExp }>([
  {
    name: "a title over a block",
    lie: (copy) => put(blockOf(copy), { title: "Falls" }),
    caught: /^given \(title of K1, .*“falls” is named, and this is told of K1$/m,
  },
  {
    name: "a title in a headline",
    lie: (copy) => put(givenIn([blockOf(copy, "K2").headline], "name"), { said: "Waits" }),
    caught: /^sentence \(headline of K2, .*“waits” is named, and this is told of K2$/m,
  },
  {
    name: "a title read out in place of a chart",
    lie: (copy) => put(givenIn([chartOf(copy).alt], "name"), { said: "falls" }),
    caught: /^alternative text \(chart chart-k1, .*“falls” is named, and this is told of K1$/m,
  },
  {
    name: "what a chart says it draws",
    lie: (copy) => put(chartOf(copy), { subtitle: "Falls, by quarter" }),
    caught: /^given \(chart chart-k1, .*“falls, by quarter” is named, and this is told of K1$/m,
  },
  {
    name: "the caption of a chart's table",
    lie: (copy) => put(chartOf(copy).table, { caption: "Falls, by quarter" }),
    caught: /^given \(table of chart chart-k1, .*“falls, by quarter” is named/m,
  },
  {
    name: "a name in a table",
    lie: ({ sections }) => {
      const cells = sections.flatMap(({ glance }) => glance?.rows ?? []).flat();
      for (const cell of cells) if (cell.kind === "name" && cell.kpi === "K1") put(cell, { text: "Falls" });
    },
    caught: /^cell \(table of .*“falls” is named, and this is told of K1$/m,
  },
  {
    name: "a thing to know",
    lie: ({ summary }) => {
      const of =
        (id: string) =>
        ({ strong, rest }: { strong: readonly Run[]; rest: readonly Run[] }) =>
          [...strong, ...rest].some(
            (run) => typeof run === "object" && "claim" in run && run.claim?.kpi === id,
          );
      const item = summary.things.items.find(of("K1"));
      if (item) put(givenIn([item.strong, item.rest], "name"), { said: "Falls" });
    },
    caught: /^sentence \(summary, .*“falls” is named, and this is told of K1/m,
  },
  {
    name: "the time of a figure in a sentence",
    lie: (copy) => put(givenIn(blockOf(copy, "K2").paragraphs, "period"), { said: "January to March" }),
    caught: /^sentence \(paragraph of K2, .*nothing in .* is of January to March$/m,
  },
  {
    name: "the time that a chart is said to draw",
    lie: (copy) => put(givenIn([chartOf(copy).alt], "period"), { said: "April 2019 to September 2025" }),
    caught: /^alternative text \(chart chart-k1, .*nothing in .* is of April 2019 to September 2025$/m,
  },
  {
    name: "how many took part",
    lie: ({ voices }) => put(figureIn(voices.engagement[0]?.text ?? []), { figure: "42" }),
    caught: /^sentence \(engagement, .*“42” makes no claim$/m,
  },
  {
    name: "that one took part",
    lie: ({ voices }) => put(figureIn(voices.engagement[1]?.text ?? []), { figure: "Two" }),
    caught: /^sentence \(engagement, .*“Two” makes no claim$/m,
  },
  {
    name: "how often something came up",
    lie: ({ voices }) => put(figureIn(voices.themes[0]?.text ?? []), { figure: "13 times" }),
    caught: /^sentence \(themes, .*“13 times” makes no claim$/m,
  },
  {
    name: "that something came up once",
    lie: ({ voices }) => put(figureIn(voices.themes[1]?.text ?? []), { figure: "one times" }),
    caught: /^sentence \(themes, .*“one times” makes no claim$/m,
  },
])("$name is held", ({ lie, caught }) => {
  const copy: Report = structuredClone(report);
  lie(copy);
  expect(faultsIn(Report.parse(copy), index).join("\n")).toMatch(caught);
});
