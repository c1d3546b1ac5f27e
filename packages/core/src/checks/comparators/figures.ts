import { definitionGapOf } from "../../comparison/index.ts";
import { periodLabel } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { measureKey } from "../../voices/index.ts";
import { defineCheck } from "../frame/define.ts";
import { besideInput, othersIn } from "./beside-ours.ts";

export const matchedByName = defineCheck({
  id: "B09",
  title: "Figure of another area joined by its name alone",
  why: "Two measures of one name are compared as if they were one.",
  severity: "warning",
  scope: "kpi",
  check: (subject) => {
    const { id, sameAs = [] } = subject.kpi;
    const ours = new Set([id, ...sameAs].map(measureKey));
    return othersIn(subject).flatMap(({ comparator: { area, code = "" }, at }) =>
      code === "" || ours.has(measureKey(code)) ? [] : [{ at, area, code, id }],
    );
  },
  message: ({ area, code, id }) =>
    `In ${area} the figure is of ${code}, and here it stands beside ${id}: only the name joins them.`,
  remedy:
    "See that both are one measure. If so, give the code in the KPI’s Same measure as; if not, say how theirs differs, in Measured differently.",
  departs:
    "Told only where Code used there is filled in; a code and its twin, such as SW8 and NI-19, are one measure.",
  examples: {
    keep: [
      besideInput({}),
      besideInput({ theirs: { code: "h1" } }),
      besideInput({ ours: { id: "NI-19" }, theirs: { code: "SW8" } }),
      besideInput({ ours: { sameAs: ["LDP-2"] }, theirs: { code: "LDP 2" } }),
      besideInput({ theirs: { code: "MSG-4", differs: "All adults" } }),
    ],
    break: [
      besideInput({ theirs: { code: "H9" } }),
      besideInput({ ours: { id: "NI-19" }, theirs: { code: "MSG-4" } }),
    ],
  },
});

export const periodsDiffer = defineCheck({
  id: "B10",
  title: "Figure of another area for another period",
  why: "The report leaves it out, and nobody sees that a comparison is missing.",
  severity: "information",
  scope: "kpi",
  check: (subject) => {
    const { latest } = subject;
    if (latest === undefined) return undefined;
    return othersIn(subject).flatMap(({ peer, comparator, at }) => {
      if (peer.kind !== "no figure for the period") return [];
      const last = comparator.observations.findLast(isMeasured);
      if (last === undefined) return [];
      return [
        {
          at: [at, latest.at],
          area: comparator.area,
          theirs: periodLabel(last.period),
          ours: periodLabel(latest.period),
        },
      ];
    });
  },
  message: ({ area, theirs, ours }) =>
    `The last figure of ${area} is of ${theirs}, and ours is of ${ours}: they are not compared.`,
  remedy: "Add their figure for the same period, or leave it until it is published.",
  examples: { keep: [besideInput({})], break: [besideInput({ at: 1 })] },
});

export const definitionDiffers = defineCheck({
  id: "B11",
  title: "Another area counts other people, or by another rate",
  why: "A difference of definition reads as a difference of service.",
  severity: "information",
  scope: "kpi",
  check: (subject) =>
    othersIn(subject).flatMap(({ comparator, at }) => {
      const gap = definitionGapOf(subject.kpi, comparator);
      return gap === undefined ? [] : [{ at: [at, subject.kpi.at], area: comparator.area, ...gap }];
    }),
  message: ({ area, what, theirs, ours }) =>
    what === "rate"
      ? `By its definition the figure of ${area} is ${theirs}, and ours ${ours}: they are not compared.`
      : `By its definition the figure of ${area} counts people aged ${theirs}, and ours ${ours}: they are not compared.`,
  remedy: "Find the figure by our definition, or say the difference in Measured differently.",
  departs: "Ages and rates only: other differences of definition are for a person to see.",
  examples: {
    keep: [
      besideInput({ theirs: { definition: "Adults who leave hospital" } }),
      besideInput({ ours: { meaning: "People aged 75+." }, theirs: { definition: "Aged 75 and over" } }),
    ],
    break: [
      besideInput({ ours: { meaning: "People aged 75+." }, theirs: { definition: "Aged 65 and over" } }),
      besideInput({
        ours: { unit: { kind: "rate", of: "per 1,000 people" } },
        theirs: { definition: "Stays per 100,000 adults" },
      }),
    ],
  },
});

const COUNT = { kind: "count", of: "people" } as const;

export const countWithoutPopulation = defineCheck({
  id: "B14",
  title: "Count compared without its population",
  why: "The larger place has the larger count, and readers take it for worse or for better.",
  severity: "warning",
  scope: "kpi",
  check: (subject) =>
    subject.kpi.unit.kind === "count"
      ? othersIn(subject).flatMap(({ peer: { kind }, comparator: { area }, at }) =>
          kind === "compared" || kind === "a count" ? [{ at, area, isCompared: kind === "compared" }] : [],
        )
      : [],
  cause: () => "count",
  message: ({ area, isCompared }) =>
    `A count of ours stands beside a count of ${area}, without the population of either${isCompared ? "" : ", and is not compared with it"}.`,
  remedy: "Compare a rate or a share, or say in Measured differently why the two counts are not compared.",
  examples: {
    keep: [besideInput({}), besideInput({ ours: { unit: COUNT }, theirs: { differs: "All of Scotland" } })],
    break: [
      besideInput({ ours: { unit: COUNT } }),
      besideInput({ ours: { unit: COUNT }, theirs: { area: "Scotland", kind: "nation" } }),
    ],
  },
});

export const provisionalBesideFinal = defineCheck({
  id: "B15",
  title: "Provisional figure beside a final one",
  why: "One of the two may yet move, and the difference with it.",
  severity: "information",
  scope: "kpi",
  check: (subject) =>
    othersIn(subject).flatMap(({ peer, comparator: { area }, at }) => {
      if (peer.kind !== "compared" || subject.latest === undefined) return [];
      const isOurs = subject.latest.flags.includes("provisional");
      if (isOurs === peer.theirs.flags.includes("provisional")) return [];
      return [{ at: [at, subject.latest.at], area, isOurs }];
    }),
  message: ({ area, isOurs }) =>
    isOurs
      ? `Our figure is provisional, and that of ${area} is final.`
      : `The figure of ${area} is provisional, and ours is final.`,
  remedy: "Look again when both are final; mark in Provisional what may still be revised.",
  examples: {
    keep: [besideInput({})],
    break: [besideInput({ more: { flags: ["provisional"] } })],
  },
});
