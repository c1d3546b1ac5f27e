import { type FactSheet, isFact, measuredOf } from "../../facts/index.ts";
import {
  type Text,
  absentMarker,
  changeInTable,
  flagMarks,
  heldTo,
  known,
  knownNow,
  listed,
  lowerFirst,
  measureOf,
  missingMarker,
  name,
  plainText,
  rule,
  say,
  short,
  statusWords,
  timeTold,
} from "../../narrative/index.ts";
import { periodName, samePeriod } from "../../period/index.ts";
import { isMeasured, outcomeLabel } from "../../register/index.ts";
import type { LineChart } from "../model/chart.ts";
import type { Cell, Trend } from "../model/text.ts";
import { thenCell } from "./then.ts";

const NOTHING: Cell = { kind: "words", text: "" };

/**
 * What an indicator is called, with its unit, its period where that is not the report's, whether anybody has yet to class it, and
 * the national outcomes it serves beyond those that its section has named.
 */
export function nameCell(facts: FactSheet, to: string, named: readonly number[]): Cell {
  const { kpi, now, latest, reporting, standing } = facts;
  const shown = now ?? measuredOf(latest);
  const { title, unit } = measureOf(kpi);
  const told = shown && timeTold(kpi, shown);
  const when = told && !samePeriod(told, reporting) ? periodName(told) : "";
  return {
    kind: "name",
    kpi: kpi.id,
    text: title,
    under: [unit, when, standing === "undecided" ? NOT_CLASSED : "", outcomesTold(facts, named)]
      .filter((part) => part !== "")
      .join(", "),
    to,
  };
}

const NOT_CLASSED = "not yet classed as target or watched";

/** "also serves positive experiences": what its section has not said of it. */
function outcomesTold({ kpi }: FactSheet, named: readonly number[]): string {
  const beyond = kpi.outcomes.filter((number) => !named.includes(number)).toSorted((a, b) => a - b);
  if (beyond.length === 0) return "";
  const labels = beyond.map((number) => say`${name(outcomeLabel(number).toLowerCase())}`);
  return `${named.length > 0 ? "also serves" : "serves"} ${plainText(listed(labels))}`;
}

/** A series small enough for a row: what its chart draws, without words. */
export function trendCell(chart: LineChart | undefined): Cell {
  if (!chart) return NOTHING;
  const target = chart.targets.at(-1);
  const centre = chart.centres.at(-1)?.value;
  const trend: Trend = {
    points: chart.points.map(({ value, signal, provisional }, i) => ({
      ...(value === undefined ? {} : { value }),
      ...(signal ? { signal } : {}),
      provisional,
      broken: chart.breaks.includes(i),
    })),
    ...(centre === undefined ? {} : { centre }),
    ...(target?.to === chart.points.length - 1 ? { target: target.value } : {}),
  };
  return { kind: "trend", trend };
}

/** The newest figure, or the mark of why there is none. */
export function nowCell(facts: FactSheet): Cell {
  const { latest, now } = facts;
  if (now && !isMeasured(now)) return { kind: "missing", text: missingMarker(now.state) };
  const [measured, level] = [measuredOf(latest), known(facts, "level")];
  if (measured && level) return { kind: "text", text: [short(level)], marks: flagMarks(measured) };
  return NOTHING;
}

/** Whether there is a figure of an earlier time to print. */
export function hasThen(facts: FactSheet, basis: "previous" | "year before"): boolean {
  return thenCell(facts, basis).kind === "text";
}

/** In words, whether it is changing; where nobody can judge that, why. */
export function changeCell(facts: FactSheet): Cell {
  const { kind, word, claim } = changeInTable(facts);
  return { kind: "change", text: word, change: kind, ...(claim ? { claim } : {}) };
}

/** The target as it stands in the workbook, or as an aim between two figures. */
export function aimCell(facts: FactSheet): Cell {
  const { status } = facts;
  if (status.kind === "none" && !status.short)
    return { kind: "words", text: status.target ? status.target.shown : "" };
  const [low, high] = [
    knownNow(facts, "aim low") ?? knownNow(facts, "target"),
    knownNow(facts, "aim high") ?? knownNow(facts, "target high"),
  ];
  if (!low) return NOTHING;
  const text: Text = high
    ? say`${short(low)} to ${short(high)}`
    : say`${under(facts)}${short(low)}${orBetter(facts)}`;
  return { kind: "text", text: [...text], marks: [] };
}

function under(facts: FactSheet): Text {
  return heldTo(facts)?.strict ? say`${rule(facts.kpi.polarity === "lower" ? "under " : "over ")}` : [];
}

function orBetter(facts: FactSheet): Text {
  const { kpi } = facts;
  const held = heldTo(facts);
  if (!held || held.strict) return [];
  if (kpi.polarity === "higher") return say`${rule(" or more")}`;
  if (kpi.polarity !== "lower") return [];
  return say`${rule(kpi.unit.kind === "count" || kpi.unit.kind === "days" ? " or fewer" : " or less")}`;
}

/** A status that is not there is never without its reason. */
export function statusCell(facts: FactSheet): Cell {
  const { kind, word, because, claim } = statusWords(facts);
  const text = kind === "none" ? `${word}: ${lowerFirst(plainText(because).replace(/\.$/, ""))}` : word;
  return { kind: "status", status: kind, text, ...(claim ? { claim } : {}) };
}

/** Another area's figure of the same time, or the mark of why there is none. */
export function peerCell(facts: FactSheet, area: string): Cell {
  const their = facts.at("peer", { kind: "area", area });
  return isFact(their)
    ? { kind: "text", text: [short(their)], marks: [] }
    : { kind: "missing", text: absentMarker(their.reason) };
}
