import { type Fact, type FactSheet, measuredOf } from "../../facts/index.ts";
import {
  type Text,
  counted,
  figure,
  hasPlace,
  judging,
  known,
  listed,
  lowerFirst,
  name,
  ordinal,
  rule,
  say,
  short,
  when,
  timeTold,
} from "../../narrative/index.ts";
import { periodName } from "../../period/index.ts";
import { type AreaChart, startOf } from "../model/chart.ts";
import { scaleFor } from "./scale.ts";
import { slug } from "./slug.ts";

/** Fewer named partnerships beside our own are told better by a sentence. */
const FEWEST = 3;

/** A chart of named partnerships takes room: one of a section stands for it. */
const MOST = 1;

/** The charts of named partnerships that a section has room for. */
export function areaCharts(sheets: readonly FactSheet[], place: string): readonly AreaChart[] {
  return sheets.flatMap((facts) => areaChart(facts, place) ?? []).slice(0, MOST);
}

type Row = { readonly label: string; readonly kind: AreaChart["rows"][number]["kind"]; readonly fact: Fact };

/**
 * How a figure compares with that of named partnerships, of the same definition and period, the best first, or the highest
 * where neither way is better; with nations and groups among them. Nothing where there are too few to rank.
 */
export function areaChart(facts: FactSheet, place: string): AreaChart | undefined {
  const { kpi, latest, now } = facts;
  const measured = measuredOf(latest);
  const own = known(facts, "level");
  if (!measured || !own || now !== measured) return undefined;
  const others = facts.peers.flatMap((peer): readonly Row[] => {
    if (peer.kind !== "compared") return [];
    const { area, kind } = peer.comparator;
    const fact = known(facts, "peer", { kind: "area", area });
    return fact ? [{ label: area, kind: kind === "peer" ? "place" : "group", fact }] : [];
  });
  if (others.filter(({ kind }) => kind === "place").length < FEWEST) return undefined;
  const ours: Row = { label: place === "" ? "Ours" : place, kind: "own", fact: own };
  const sign = kpi.polarity === "lower" ? 1 : -1;
  const rows = [ours, ...others].toSorted((a, b) => sign * ((a.fact.value ?? 0) - (b.fact.value ?? 0)));
  const isRanged = rows.some((row) => rangeOf(facts, row) !== undefined);
  const scale = scaleFor(
    rows.flatMap(({ fact }) => fact.value ?? []),
    kpi.unit,
  );
  const title = messageOf(facts);
  const time = timeTold(kpi, measured);
  const period = when(time);
  const order =
    kpi.polarity === "lower" || kpi.polarity === "higher" ? "the best first" : "the highest first";
  const spoken = listed(rows.map(({ label, fact }) => say`${name(label)} ${short(fact)}`));
  const subtitle = `${kpi.title}, ${periodName(time)}, ${order}. ${startOf(scale)}`.trim();
  return {
    kind: "areas",
    id: slug("areas", kpi.id),
    title,
    subtitle,
    alt: say`Dot chart of ${name(lowerFirst(kpi.title))}, ${period}, ${rule(order)}. ${title}. ${spoken}.`,
    scale,
    rows: rows.map(({ label, kind, fact }) => ({ label, kind, value: fact.value ?? 0, text: [short(fact)] })),
    table: {
      caption: `${kpi.title}, ${periodName(time)}`,
      head: ["Area", "Figure", ...(isRanged ? ["Range of chance", "Ours is"] : [])],
      rows: rows.map((row) => [
        { kind: "words", text: row.label },
        { kind: "text", text: [short(row.fact)], marks: [] },
        ...(isRanged ? rangeCells(facts, row) : []),
      ]),
      numeric: isRanged ? [1, 2] : [1],
      notes: [],
    },
  };
}

/** The range that chance explains around a row's figure, where one is known. */
function rangeOf(facts: FactSheet, { kind, label }: Row): Text | undefined {
  const basis = kind === "own" ? undefined : ({ kind: "area", area: label } as const);
  const [low, high] = [known(facts, "chance low", basis), known(facts, "chance high", basis)];
  return low && high ? say`${short(low)} to ${short(high)}` : undefined;
}

/** The range around a row's figure, and whether ours is higher, lower or cannot be told from it. */
function rangeCells(facts: FactSheet, row: Row): readonly AreaChart["table"]["rows"][number][number][] {
  const range = rangeOf(facts, row);
  const apart = known(facts, "peer apart", { kind: "area", area: row.label });
  const [word = ""] = apart?.words ?? [];
  return [
    range ? { kind: "text", text: [...range], marks: [] } : { kind: "words", text: "None known" },
    row.kind === "own" || !apart
      ? { kind: "words", text: "" }
      : { kind: "text", text: [judging(apart, word, word)], marks: [] },
  ];
}

/** Our place among those ranked, where chance does not explain it; else how we compare. */
function messageOf(facts: FactSheet): Text {
  const [place, ranked] = [known(facts, "rank"), known(facts, "ranked")];
  const { rank } = facts;
  if (!rank || !place || !ranked || !hasPlace(facts)) return say`How we compare`;
  const words = rank.place === 1 ? rank.first : `${ordinal(rank.place)} ${rank.first}`;
  return say`We are ${figure(place, words)} of ${figure(ranked, counted(rank.of, "partnership"))}`;
}
