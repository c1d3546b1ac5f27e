import type { FactSheet } from "../../facts/index.ts";
import {
  changeBeside,
  eventAtStart,
  glossOf,
  kpiHeading,
  plainText,
  sourceOf,
  statusBeside,
  toldInFull,
  toldShort,
  withoutStop,
} from "../../narrative/index.ts";
import { comparePeriods, periodName, samePeriod } from "../../period/index.ts";
import type { Commentary, KpiBlock, Status } from "../model/blocks.ts";
import type { LineChart } from "../model/chart.ts";
import { slug } from "./slug.ts";

/** A KPI told in full: its finding, its sentences, its status, its chart and what its owner says. */
export function fullBlock(facts: FactSheet, chart: LineChart | undefined): KpiBlock {
  return {
    ...blockOf(facts, chart, "full"),
    paragraphs: [...toldInFull(undrawn(facts, chart))],
    status: statusOf(facts),
  };
}

/** Without the events that stand under the chart, but for one that is told beside a change that began with it. */
function undrawn(facts: FactSheet, chart: LineChart | undefined): FactSheet {
  const drawn = (chart?.notes ?? [])
    .filter(({ kind }) => kind === "event")
    .map(({ text }) => plainText(text));
  const atStart = eventAtStart(facts);
  const isDrawn = ({ text }: FactSheet["events"][number]) =>
    drawn.some((note) => note.includes(withoutStop(text)));
  return { ...facts, events: facts.events.filter((event) => event === atStart || !isDrawn(event)) };
}

/** A KPI told in a line or two. */
export function shortBlock(facts: FactSheet, chart: LineChart | undefined): KpiBlock {
  return {
    ...blockOf(facts, chart, "short"),
    paragraphs: [...toldShort(facts)],
    status: statusOf(facts),
  };
}

/** Where no status is owed, as of what is only watched, its absence goes without saying. */
function statusOf(facts: FactSheet): Status {
  const told = statusBeside(facts);
  const isOwed = facts.status.kind !== "none" || !UNOWED.has(facts.status.reason);
  return isOwed ? told : { ...told, because: [] };
}

const UNOWED: ReadonlySet<string> = new Set(["no target", "monitoring indicator", "class not decided"]);

function blockOf(
  facts: FactSheet,
  chart: LineChart | undefined,
  told: "full" | "short",
): Omit<KpiBlock, "paragraphs" | "status"> {
  const { kpi } = facts;
  const commentary = ownersWords(facts);
  return {
    kpi: kpi.id,
    id: blockId(facts),
    class: classWords(facts),
    title: kpi.title,
    headline: kpiHeading(facts),
    gloss: glossOf(facts),
    change: changeBeside(facts),
    ...(chart ? { chart } : {}),
    source: sourceOf(facts, told),
    ...(commentary ? { commentary } : {}),
  };
}

/** Where the KPI is told: two KPIs of one code have an id each. */
export function blockId({ id }: FactSheet): string {
  return slug("kpi", id);
}

/**
 * Everything that owners wrote of the period: nothing of it is dropped. What is not of the reporting period alone says of
 * when it is, and, where several wrote, by whom.
 */
export function ownersWords({
  commentary,
  reporting,
}: Pick<FactSheet, "commentary" | "reporting">): Commentary | undefined {
  const [first, ...more] = commentary.toSorted((a, b) => comparePeriods(a.period, b.period));
  if (!first) return undefined;
  const authors = [...new Set(commentary.map(({ author }) => author))].filter((author) => author !== "");
  const isOfNow = more.length === 0 && samePeriod(first.period, reporting);
  if (isOfNow) return { text: first.text.trim(), by: first.text.includes(first.author) ? "" : first.author };
  const told = [first, ...more].map(({ period, text, author }) => {
    const by = authors.length > 1 && author !== "" ? ` (${author})` : "";
    return `${periodName(period)}: ${text.trim()}${by}`;
  });
  return {
    text: told.join(" "),
    by: authors.length > 1 || told.every((text) => text.includes(authors[0] ?? "")) ? "" : (authors[0] ?? ""),
  };
}

export function classWords({ standing }: FactSheet): KpiBlock["class"] {
  if (standing === "target") return "Key Performance Target";
  if (standing === "monitoring") return "Monitoring indicator";
  return standing === "undecided" ? "Not yet classified" : "Indicator";
}
