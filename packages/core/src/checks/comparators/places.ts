import { apartOf, intervalOf } from "../../comparison/index.ts";
import { type Address, nameKey } from "../../workbook/index.ts";
import {
  anyKpi,
  aTarget,
  decision,
  figureAt,
  figures,
  kpiInput,
  quarter,
  registerInput,
} from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput, KpiSubject } from "../frame/subjects.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../register/index.ts";
import { area, besideInput, othersIn } from "./beside-ours.ts";

/** With ours, as many make a list to have a place in. */
const FEWEST_OTHERS = 4;

export const placeWithoutRange = defineCheck({
  id: "B12",
  title: "Place among others that chance may explain",
  why: "A place such as second of five moves by two or more from year to year where nothing has changed.",
  severity: "information",
  scope: "kpi",
  check: (subject) => {
    const { kpi, latest } = subject;
    if (latest === undefined || kpi.unit.kind === "count") return undefined;
    const named = othersIn(subject).flatMap(({ peer, at }) =>
      peer.kind === "compared" && peer.comparator.kind === "peer" ? [{ theirs: peer.theirs, at }] : [],
    );
    if (named.length < FEWEST_OTHERS) return undefined;
    const ours = intervalOf(kpi.unit, latest);
    const bare = [
      ...(ours === undefined ? [latest.at] : []),
      ...named.filter(({ theirs }) => intervalOf(kpi.unit, theirs) === undefined).map(({ at }) => at),
    ];
    if (bare.length > 0) return { at: bare, bare: bare.length };
    const near = named.filter(({ theirs }) => apartOf(ours, intervalOf(kpi.unit, theirs)) === "cannot tell");
    return near.length === 0 ? undefined : { at: near.map(({ at }) => at), bare: 0 };
  },
  message: ({ bare }) =>
    bare > 0
      ? "There is no range around these figures, so the report gives no ranking."
      : "Chance could explain how far our figure is from others, so the report gives no ranking.",
  remedy: ({ bare }) =>
    bare > 0
      ? "Fill in Lower and Upper where a range is published, or Base for a share; ours stands on the sheet Figures."
      : "Nothing, unless a range is wrong.",
  examples: {
    keep: [among(50, 40, 45, 55), besideInput({})],
    break: [among(50, 40, 45, 80), among(50, 40, 45, undefined)],
  },
});

/** Ours, 81% of a thousand, among others of a thousand each; one without a number behind it where none is given. */
function among(...values: readonly (number | undefined)[]): () => CheckInput {
  const of = { denominator: { value: 1000, at: { sheet: "Figures", row: 3, column: 4 } } };
  return () =>
    kpiInput(
      {
        observations: [figureAt(81, 2, of)],
        comparators: values.map((value, row) =>
          area(`Area ${row}`, value ?? 60, { row, more: value === undefined ? {} : of }),
        ),
      },
      { period: quarter(2) },
    );
}

/** Codes of national measures of care: the family group of services for people is theirs. */
const OF_CARE = /^(?:NI|SW)[\s-]*\d/iu;

type Stranger = { readonly at: Address; readonly name: string; readonly what: "set" | "name" };

export const wrongFamily = defineCheck({
  id: "B13",
  title: "Neighbours of the wrong family",
  why: "A partnership that is unlike ours looks better or worse for what it is and not for what it does.",
  severity: "warning",
  scope: "kpi",
  check: (subject) => {
    const { peers, peerSet } = subject.desk.register.settings;
    const ours = new Set(peers.map(nameKey));
    const isOther = peerSet === "place" && OF_CARE.test(subject.kpi.id);
    return othersIn(subject).flatMap(({ comparator: { area: name, kind }, at }): Stranger[] => {
      if (kind === "nation") return [];
      if (isOther) return [{ at, name, what: "set" }];
      const isOurs = kind === "peer group" || ours.size === 0 || ours.has(nameKey(name));
      return isOurs ? [] : [{ at, name, what: "name" }];
    });
  },
  cause: ({ name, what }) => (what === "set" ? what : nameKey(name)),
  message: ({ name, what }) =>
    what === "set"
      ? `${name} is of the family group of services for places, and this is a measure of services for people.`
      : `${name} is compared as a neighbour, and Settings does not name it in Peer group.`,
  remedy: ({ what }) =>
    what === "set"
      ? "Compare with the family group of services for people, and say so in Settings, Which set of peers."
      : "Name it in Settings, Peer group, or take its rows out.",
  departs: "Told only where Settings names the group or the set.",
  examples: {
    keep: [ofFamily({}), ofFamily({ peers: ["westlaw"], peerSet: "people" }), ofFamily({ peerSet: "place" })],
    break: [ofFamily({ peers: ["Northmuir"] }), ofFamily({ peerSet: "place" }, "NI-18")],
  },
});

function ofFamily(more: Partial<Settings>, id = "H1"): () => CheckInput {
  const kpi = anyKpi({ id, observations: figures(80, 82, 81), comparators: [area("Westlaw", 70)] });
  const settings = { ...DEFAULT_SETTINGS, ...more };
  return () => registerInput({ kpis: [kpi], settings }, { period: quarter(2) });
}

/** Fewer comparisons than this flatter by chance. */
const FEWEST_COMPARED = 5;

export const onlyFlattering = defineCheck({
  id: "B16",
  title: "Only comparisons that flatter",
  why: "Readers who find it out believe the other figures less.",
  severity: "warning",
  scope: "register",
  check: (desk) => {
    const subjects = desk.kpis();
    const told = subjects.flatMap((subject) => sidesOf(subject));
    const off = subjects.filter(
      (subject) => subject.judgement?.kind === "missed" && sidesOf(subject).length === 0 && !subject.kpi.care,
    );
    const isFlattering = told.length >= FEWEST_COMPARED && told.every(({ isBetter }) => isBetter);
    if (!isFlattering || off.length === 0) return undefined;
    return {
      at: off.map(({ kpi }) => kpi.at),
      all: told.length,
      titles: off.map(({ kpi }) => `“${kpi.title}”`).join(", "),
    };
  },
  message: ({ all, titles }) =>
    `In all ${all} comparisons ours is the better figure, and what is off target is compared with nobody: ${titles}.`,
  remedy:
    "Add other areas’ figures for what is off target, or say in Measured differently why there are none.",
  departs: "Told only where five or more are compared and a target was missed.",
  examples: {
    keep: [flattering(70, 70, 70, 70, 90), flattering(70, 70, 70, 70)],
    break: [flattering(70, 70, 70, 70, 70)],
  },
});

/** Whether ours is the better figure, for each other area that the report compares it with. */
function sidesOf(subject: KpiSubject): readonly { readonly isBetter: boolean }[] {
  const { polarity } = subject.kpi;
  if (polarity !== "higher" && polarity !== "lower") return [];
  return othersIn(subject).flatMap(({ peer }) =>
    peer.kind === "compared"
      ? [{ isBetter: polarity === "higher" ? peer.difference > 0 : peer.difference < 0 }]
      : [],
  );
}

/** KPIs with one other area each, and one that is off target with none. */
function flattering(...values: readonly number[]): () => CheckInput {
  const compared = values.map((value, at) =>
    anyKpi({
      id: `H${at + 2}`,
      observations: figures(80, 82, 81),
      comparators: [area("Westlaw", value, { row: at })],
    }),
  );
  const off = anyKpi({
    observations: figures(80, 82, 81),
    targets: [aTarget(95)],
    decision: decision("target"),
  });
  return () => registerInput({ kpis: [...compared, off] }, { period: quarter(2) });
}
