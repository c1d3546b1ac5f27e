import { type FactIndex, type FactSheet, factIndex, sheetOf } from "../../facts/index.ts";
import {
  acceptedNotes,
  careNotes,
  findingsOf,
  headline,
  laterNotes,
  methodNotes,
  name,
  plainText,
  pointsOf,
  say,
  sinceNotes,
  standfirst,
} from "../../narrative/index.ts";
import { type Period, dateInWords, endOf, periodLabel, periodName, samePeriod } from "../../period/index.ts";
import { type Withheld, clear } from "../../protect/index.ts";
import type { Action, Register, Story } from "../../register/index.ts";
import type { Brief } from "../brief.ts";
import { type Report, VERSION } from "../model/report.ts";
import type { Section } from "../model/blocks.ts";
import { annexOf } from "./annex.ts";
import { editionOf } from "./edition.ts";
import { listening, promisesOf } from "./listening.ts";
import { sectionsOf } from "./sections.ts";
import { areaNotes, whoseFigures } from "./whose.ts";
import { tallyOf } from "./status.ts";

export type Built = {
  readonly report: Report;
  /** The facts it was made of. */
  readonly index: FactIndex;
  /** What a missing or narrower consent kept out; for the analyst, never in the report. */
  readonly withheld: readonly Withheld[];
  /** The consent records that what is printed rests on. */
  readonly consents: readonly Rests[];
};

/** A story or a quote that is printed, and the consent it rests on. */
type Rests = { readonly consent: string; readonly what: "story" | "quote"; readonly id: string };

/**
 *     Register ─ factIndex ─▶ FactIndex ─ sheetOf ─▶ FactSheet[] ─ narrate ─▶ Sections ─┐
 *         └──── clear ──▶ stories and quotes with consent ────────────────────────┴─▶ Report
 */
export function buildReport(whole: Register, brief: Brief): Built {
  const { period, audience, date } = brief;
  const index = factIndex(whole, { audience, area: "", period }, { previous: brief.previous });
  const { register, rules } = index;
  const sheets = register.kpis.map((kpi) => sheetOf(index, kpi));
  const { stories, feedback, withheld } = clear(register, audience, date);
  const now = <Item extends { readonly period: Period }>(items: readonly Item[]) =>
    items.filter((item) => samePeriod(item.period, period));
  const { sections, spare, successes } = sectionsOf(register, sheets, {
    stories: now(stories),
    feedback: now(feedback),
  });
  const findings = findingsOf(sheets, index);
  const title = headline(findings);
  const report: Report = {
    version: VERSION,
    lang: "en-GB",
    masthead: mastheadOf(register, brief),
    title: `${titled(plainText(title), register)} (${audience} edition)`,
    headline: title,
    standfirst: standfirst(findings),
    glance: {
      title: "The quarter in one page",
      points: [...peoplePoint(now(stories)), ...pointsOf(findings)],
      standing: standingTitle(sheets),
      tally: tallyOf(sheets, index),
    },
    sections: [...sections.map(({ section }) => section), ...alsoWentWell(successes)],
    voices: listening(register, spare, index),
    promises: promisesOf(register, period),
    evaluations: evaluationsOf(register, period),
    next: nextOf(register, brief),
    care: { title: "What to read with care", notes: careNotes(sheets) },
    method: {
      title: "How we judge and print figures",
      notes: [
        ...sinceNotes(index),
        ...laterNotes(whole, period),
        ...areaNotes(register.settings),
        ...methodNotes(rules, register),
        ...acceptedNotes(brief.findings ?? []),
      ],
    },
    annex: annexOf(register, sections),
    contact: register.settings.contact,
  };
  const rests = (what: Rests["what"]) => (item: { readonly consent: string; readonly id: string }) => ({
    consent: item.consent,
    what,
    id: item.id,
  });
  const consents = [...now(stories).map(rests("story")), ...now(feedback).map(rests("quote"))];
  return { report, index, withheld, consents };
}

/** A headline that says by itself whose figures it tells, where the workbook's own area has a name. */
function titled(headlined: string, { settings }: Register): string {
  return settings.area === "" ? headlined : `${settings.area}: ${headlined}`;
}

function mastheadOf(
  { settings }: Register,
  { period, audience, date, draft = false }: Brief,
): Report["masthead"] {
  return {
    partnership: whoseFigures(settings),
    period: periodName(period),
    label: labelOf(period),
    date: date === "" ? "" : dateInWords(date),
    isoDate: date,
    notice: settings.notice,
    edition: editionOf(audience, settings),
    draft: draft ? "Draft, not for publication" : "",
  };
}

/** "Quarter 2 of 2025/26", "2024/25". */
function labelOf(period: Period): string {
  const label = periodLabel(period);
  return label.replace(/^(\d{4}\/\d{2}) Q([1-4])$/, "Quarter $2 of $1");
}

/** A workbook in which nobody has decided a class has indicators, and no Key Performance Targets. */
function standingTitle(sheets: readonly FactSheet[]): string {
  return sheets.some(({ standing }) => standing === "unsorted")
    ? "How the indicators stand against their targets"
    : "Where our Key Performance Targets stand";
}

/** Somebody's own words belong on the first page. */
function peoplePoint(stories: readonly Story[]): Report["glance"]["points"] {
  const story = stories[0];
  if (!story) return [];
  const words = story.quote === "" ? story.title : `“${story.quote}” ${story.attribution}`;
  return [{ kind: "people", heading: story.title, text: say`${name(words)}` }];
}

/** What went well and belongs to no indicator has a section of its own. */
function alsoWentWell(successes: Section["successes"]): readonly Section[] {
  if (successes.length === 0) return [];
  const id = "section-also-went-well";
  return [{ id, title: "What also went well", summary: "", voices: [], kpis: [], others: [], successes }];
}

function evaluationsOf({ evaluations }: Register, period: Period): Report["evaluations"] {
  const items = evaluations.filter((evaluation) => samePeriod(evaluation.period, period));
  return {
    title: "What we learnt from looking at our services",
    items: items.map(({ service, found, change, lead }) => ({ service, found, change, lead })),
  };
}

/** What is done, what is overdue, and what is still to be done, each by its date; the soonest first. */
function nextOf({ actions }: Register, { date, period }: Brief): Report["next"] {
  const now = date === "" ? firstDayAfter(period) : date;
  const byDue = actions.toSorted((a, b) => a.due.localeCompare(b.due));
  const isOverdue = ({ due, state }: Action) => state === "open" && due !== "" && due < now;
  const told = [
    ...byDue
      .filter(isOverdue)
      .map((action) => ({ action, when: `Overdue: was due by ${dateInWords(action.due)}` })),
    ...byDue
      .filter((action) => action.state === "open" && !isOverdue(action))
      .map((action) => ({ action, when: action.due === "" ? "" : dateInWords(action.due) })),
    ...byDue
      .filter(({ state, due }) => state === "done" && isOfNow(due, period, now))
      .map((action) => ({ action, when: `Done: was due by ${dateInWords(action.due)}` })),
  ];
  return {
    title: told.every(({ action, when }) => action.state === "open" && !when.startsWith("Overdue"))
      ? "What we will do next"
      : "What was due, and what we will do next",
    items: told.map(({ action: { text, lead }, when }) => ({ when, what: text, who: lead })),
  };
}

/** Finished work is told once: in the report of the time in which it was due. */
function isOfNow(due: string, period: Period, now: string): boolean {
  return due >= firstDay(period.start) && due <= now;
}

function firstDayAfter(period: Period): string {
  return firstDay(endOf(period));
}

/** The first day of a month, which periods count from January of the year nought. */
function firstDay(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
