import { doubted } from "../../checks/index.ts";
import { type FactIndex, type FactSheet, sheetOf } from "../../facts/index.ts";
import type { Unsayable } from "../../guard/index.ts";
import {
  acceptedNotes,
  disputedNotes,
  findingsOf,
  headline,
  laterNotes,
  markedDraft,
  dutyNotes,
  methodNotes,
  reclassifiedNotes,
  plainText,
  sinceNotes,
  stoppingNotes,
} from "../../narrative/index.ts";
import { type Period, dateInWords, periodLabel, periodName, samePeriod } from "../../period/index.ts";
import { type Withheld, clear } from "../../protect/index.ts";
import type { Register } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import type { Brief } from "../brief.ts";
import { doubtsIn, inDoubt } from "../in-doubt.ts";
import { laidOutFor } from "../told-to.ts";
import { type Report, VERSION } from "../model/report.ts";
import type { Section } from "../model/blocks.ts";
import { editionOf } from "./edition.ts";
import { evaluationsOf } from "./evaluations.ts";
import { blockId } from "./kpi-block.ts";
import { withOrigins } from "./origins.ts";
import { listening, promisesOf } from "./listening.ts";
import { lookOf, withPictures } from "./look.ts";
import { sectionsOf } from "./sections.ts";
import { seriesChart } from "./line/series-chart.ts";
import { surveysTold } from "./surveys.ts";
import { successesNow } from "./successes.ts";
import { summaryOf } from "./summary.ts";
import type { StoryTold } from "./voice.ts";
import { areaNotes, placeOf, whoseFigures } from "./whose.ts";

export type Built = {
  readonly report: Report;
  /** The facts it was made of. */
  readonly index: FactIndex;
  /** What a missing or narrower consent kept out; for the analyst, never in the report. */
  readonly withheld: readonly Withheld[];
  /** What people typed and this edition does not say, because it tells of a number that it hides; for the analyst. */
  readonly unsayable: readonly Unsayable[];
  /** The cells that a finding says may be wrong, and that the edition knows: nothing is judged on these. */
  readonly doubts: readonly string[];
  /** The consent records that what is printed rests on. */
  readonly consents: readonly Rests[];
};

/** A story or a quote that is printed, and the consent it rests on. */
type Rests = { readonly consent: string; readonly what: "story" | "quote"; readonly id: string };

/**
 *     Register ─ factIndex ─▶ FactIndex ─ sheetOf ─▶ FactSheet[] ─ narrate ─▶ Sections ─┐
 *         └──── clear ──▶ stories and quotes with consent ────────────────────────┴─▶ Report
 */
export function buildReport(read: Register, brief: Brief): Built {
  const { period, audience, date } = brief;
  const doubts = doubted(brief.findings ?? []).map(addressName);
  const { index, whole, unsayable } = laidOutFor(inDoubt(read, doubts), brief);
  const { register, rules } = index;
  const stopping = brief.draft === true ? (brief.findings ?? []) : [];
  const sheets = register.kpis.map((kpi) => markedDraft(sheetOf(index, kpi), stopping));
  const now = <Item extends { readonly period: Period }>(items: readonly Item[]) =>
    items.filter((item) => samePeriod(item.period, period));
  const {
    stories: cleared,
    feedback,
    withheld,
  } = clear(
    { ...register, stories: now(register.stories), feedback: now(register.feedback) },
    audience,
    date,
  );
  const stories = withPictures(cleared, register, brief);
  const findings = findingsOf(sheets, index);
  const charts = new Map(sheets.map((facts) => [facts, seriesChart(facts, placeOf(register.settings))]));
  const chart = (facts: FactSheet) => charts.get(facts);
  const told = sectionsOf(
    {
      register,
      howMany: findings.howMany,
      chart,
      surveys: surveysTold(register.surveys, index),
      successes: successesNow(register, { period, audience, date }),
    },
    sheets,
    {
      stories,
      feedback,
    },
  );
  const blocks = new Set(
    told.sections.flatMap(({ full, short, deaths }) => [...full, ...short, ...deaths].map(({ id }) => id)),
  );
  const to = (facts: FactSheet) => (blocks.has(blockId(facts)) ? blockId(facts) : "");
  const title = headline(findings);
  const { summary, promises, next } = summaryOf({
    register,
    brief,
    index,
    sheets,
    findings,
    beside: { chart, to },
    story: firstStory(stories, told.sections),
    promises: promisesOf(register, brief),
  });
  const report: Report = {
    version: VERSION,
    lang: "en-GB",
    masthead: mastheadOf(register, brief),
    look: lookOf(register.settings, brief.pictures),
    title: `${titled(plainText(title), register)} (${audience} edition)`,
    headline: title,
    summary,
    sections: [
      ...told.sections.map((section) => withOrigins(section, index)),
      ...alsoWentWell(told.successes),
    ],
    voices: listening(register, told.spare, { period, audience, date }),
    promises,
    evaluations: evaluationsOf(register, brief),
    next,
    method: {
      title: "How we judge and print figures",
      notes: [
        ...stoppingNotes(stopping, register.kpis),
        ...sinceNotes(index),
        ...laterNotes(whole, period),
        ...reclassifiedNotes(register, period, findings.howMany, audience),
        ...dutyNotes(register),
        ...areaNotes(register.settings),
        ...methodNotes(rules, register, sheets),
        ...disputedNotes(sheets),
        ...acceptedNotes(brief.findings ?? [], register.kpis),
      ],
    },
    contact: register.settings.contact,
  };
  const rests = (what: Rests["what"]) => (item: { readonly consent: string; readonly id: string }) => ({
    consent: item.consent,
    what,
    id: item.id,
  });
  const consents = [
    ...stories.map(rests("story")),
    ...stories.flatMap(({ id, image, picture }) =>
      image && picture ? picture.consents.map((consent) => ({ consent, what: "story" as const, id })) : [],
    ),
    ...feedback.map(rests("quote")),
  ];
  return { report, index, withheld, unsayable, consents, doubts: doubtsIn(register) };
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

/** Somebody's own words belong in the summary: the first story, and the section that tells it. */
function firstStory(
  stories: readonly StoryTold[],
  sections: readonly Section[],
): { readonly story: StoryTold; readonly to: string } | undefined {
  const [story] = stories;
  if (!story) return undefined;
  const section = sections.find((each) => each.story?.title === story.title);
  return { story, to: section ? `section-${section.id}` : "part-voices" };
}

/** What went well and belongs to no indicator has a section of its own. */
function alsoWentWell(successes: Section["successes"]): readonly Section[] {
  if (successes.length === 0) return [];
  const id = "section-also-went-well";
  return [
    {
      id,
      title: "What also went well",
      aim: "",
      outcomes: "",
      inShort: [],
      voices: [],
      full: [],
      short: [],
      surveys: [],
      successes,
      deaths: [],
      compare: { texts: [], charts: [] },
    },
  ];
}
