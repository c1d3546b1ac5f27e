import type { FactSheet } from "../../facts/index.ts";
import { earnedChange, inBrief, statusInBrief } from "../../narrative/index.ts";
import { samePeriod } from "../../period/index.ts";
import { type Feedback, type Register, type Story, outcomeLabel } from "../../register/index.ts";
import type { Section } from "../model/blocks.ts";
import { kpiBlock, ownersWords } from "./kpi-block.ts";
import { slug } from "./slug.ts";
import { storyBlock, voiceOf } from "./voice.ts";
import { placeOf } from "./whose.ts";

/** KPIs that belong together, with the words for them. */
type Group = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly number[];
  readonly sheets: readonly FactSheet[];
};

/** What people shared and may be printed. */
export type Shared = { readonly stories: readonly Story[]; readonly feedback: readonly Feedback[] };

/** A section with the facts it was told from. */
export type Told = { readonly section: Section; readonly sheets: readonly FactSheet[] };

/** How many KPIs of a section are told in full; an earned change is always told. */
const TOLD_IN_FULL = 3;

/** The sections of the report with a story or a voice each, and what found no place. */
export function sectionsOf(
  register: Register,
  sheets: readonly FactSheet[],
  shared: Shared,
): { readonly sections: readonly Told[]; readonly spare: Shared; readonly successes: Section["successes"] } {
  const groups = groupsOf(register, sheets);
  let { stories, feedback } = shared;
  const sections = groups.map((group) => {
    const story = stories.find((candidate) => belongs(candidate, group));
    const voice = feedback.find((candidate) => belongs(candidate, group));
    stories = stories.filter((candidate) => candidate !== story);
    feedback = feedback.filter((candidate) => candidate !== voice);
    return { section: sectionOf(group, register, story, voice), sheets: group.sheets };
  });
  const told = sections.flatMap(({ section }) => section.successes);
  return { sections, spare: { stories, feedback }, successes: spareSuccesses(register, sheets, told) };
}

/** Successes of the period that name no indicator that is told. */
function spareSuccesses(
  { successes }: Register,
  sheets: readonly FactSheet[],
  told: Section["successes"],
): Section["successes"] {
  return successes
    .filter(({ period }) => isNow(period, { sheets }))
    .filter(({ title, text }) => !told.some((each) => each.title === title && each.text === text))
    .map(({ title, text }) => ({ title, text }));
}

function sectionOf(
  group: Group,
  register: Register,
  story: Story | undefined,
  voice: Feedback | undefined,
): Section {
  const ranked = group.sheets.toSorted((a, b) => weight(b, story) - weight(a, story));
  const changed = ranked.filter((facts) => isEarned(facts)).length;
  const told = new Set(ranked.slice(0, Math.max(TOLD_IN_FULL, changed)));
  const place = placeOf(register.settings);
  return {
    id: slug("section", group.id),
    title: group.title,
    summary: group.summary,
    ...(story ? { story: storyBlock(story) } : {}),
    voices: voice ? [voiceOf(voice)] : [],
    kpis: ranked.filter((facts) => told.has(facts)).map((facts) => kpiBlock(facts, place)),
    others: group.sheets
      .filter((facts) => !told.has(facts))
      .map((facts) => ({
        title: facts.kpi.title,
        text: inBrief(facts),
        status: statusInBrief(facts),
        ...ownersWords(facts),
      })),
    successes: register.successes
      .filter(({ kpis, period }) => isLinked(kpis, group) && isNow(period, group))
      .map(({ title, text }) => ({ title, text })),
  };
}

/** What a reader most needs to hear comes first: earned change, then what is off target, then what was written about. */
function weight(facts: FactSheet, story: Story | undefined): number {
  const { kpi, status, commentary, standing } = facts;
  const statusWeight = { missed: 40, close: 30, met: 12, none: 0 }[status.kind];
  return (
    (isEarned(facts) ? 100 : 0) +
    statusWeight +
    (commentary.length > 0 ? 10 : 0) +
    (standing === "monitoring" ? 0 : 5) +
    (story && isLinked(story.kpis, { sheets: [facts] }) ? 20 : 0) -
    (kpi.observations.length === 0 ? 50 : 0)
  );
}

/** A change that is judged: unusually high or low figures of a monitoring indicator are not news by themselves. */
function isEarned(facts: FactSheet): boolean {
  const kind = earnedChange(facts)?.kind;
  return kind === "improvement" || kind === "concern";
}

function groupsOf(register: Register, sheets: readonly FactSheet[]): readonly Group[] {
  const groups = [
    ...byPriority(register, sheets),
    ...byName(register, sheets),
    ...byOutcome(register, sheets),
  ];
  const placed = new Set(groups.flatMap((group) => group.sheets));
  const rest = sheets.filter((facts) => !placed.has(facts));
  const title = groups.length === 0 ? "The indicators" : "Other indicators";
  const others = { id: "other", title, summary: "", outcomes: [], sheets: rest };
  return [...groups, others].filter((group) => group.sheets.length > 0);
}

/** The partnership's own priorities come before any other order. */
function byPriority({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  return priorities.map(({ id, title, summary, outcomes }) => ({
    id,
    title,
    summary,
    outcomes,
    sheets: sheets.filter(({ kpi }) => same(kpi.priority, id) || same(kpi.priority, title)),
  }));
}

function byName({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  if (priorities.length > 0) return [];
  const names = [...new Set(sheets.map(({ kpi }) => kpi.group))].filter((name) => name !== "");
  return names.map((name) => ({
    id: name,
    title: name,
    summary: "",
    outcomes: [],
    sheets: sheets.filter(({ kpi }) => kpi.group === name),
  }));
}

function byOutcome({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  if (priorities.length > 0 || sheets.some(({ kpi }) => kpi.group !== "")) return [];
  const numbers = [...new Set(sheets.flatMap(({ kpi }) => kpi.outcomes.slice(0, 1)))].toSorted(
    (a, b) => a - b,
  );
  return numbers.map((number) => ({
    id: `outcome-${number}`,
    title: outcomeLabel(number),
    summary: "",
    outcomes: [number],
    sheets: sheets.filter(({ kpi }) => kpi.outcomes[0] === number),
  }));
}

/** Whether a story or a quote stands beside these figures: by its KPIs, else by its outcomes. */
function belongs({ kpis, outcomes }: Story | Feedback, group: Group): boolean {
  if (kpis.length > 0) return isLinked(kpis, group);
  return outcomes.some((number) => group.outcomes.includes(number));
}

function isLinked(ids: readonly string[], { sheets }: Pick<Group, "sheets">): boolean {
  return ids.some((id) => sheets.some(({ kpi }) => same(kpi.id, id)));
}

function isNow(period: FactSheet["reporting"], { sheets }: Pick<Group, "sheets">): boolean {
  const reporting = sheets[0]?.reporting;
  return reporting !== undefined && samePeriod(period, reporting);
}

function same(a: string, b: string): boolean {
  return a !== "" && a.toLowerCase() === b.toLowerCase();
}
