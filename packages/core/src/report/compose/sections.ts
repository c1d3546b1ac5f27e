import type { FactSheet } from "../../facts/index.ts";
import {
  type Findings,
  comparedSentences,
  inShort,
  namedSentences,
  notCompared,
} from "../../narrative/index.ts";
import {
  type Feedback,
  type Register,
  type Story,
  type Success,
  outcomesInWords,
} from "../../register/index.ts";
import type { Section, SurveyBlock } from "../model/blocks.ts";
import type { SurveyTold } from "./surveys.ts";
import { areaCharts } from "./area-chart.ts";
import { type Group, groupsOf, isLinked } from "./groups.ts";
import { blockId, fullBlock, ownersWords, shortBlock } from "./kpi-block.ts";
import { slug } from "./slug.ts";
import { homeOf } from "./successes.ts";
import { type Beside, glanceTable, watchTable } from "./tables.ts";
import { storyBlock, type StoryTold, voiceOf } from "./voice.ts";
import { ownArea } from "./whose.ts";

/** What people shared and may be printed. */
export type Shared = { readonly stories: readonly StoryTold[]; readonly feedback: readonly Feedback[] };

/** What found no section to stand in. */
export type Spare = Shared & { readonly surveys: readonly SurveyBlock[] };

/** What the sections share: what people said, and how to count. */
type Telling = {
  readonly register: Register;
  readonly howMany: Findings["howMany"];
  readonly chart: Beside["chart"];
  readonly surveys: readonly SurveyTold[];
  /** Those that this report prints. */
  readonly successes: readonly Success[];
};

/** The sections of the report with a story or a voice each, and what found no place. */
export function sectionsOf(
  telling: Telling,
  sheets: readonly FactSheet[],
  shared: Shared,
): {
  readonly sections: readonly Section[];
  readonly spare: Spare;
  readonly successes: Section["successes"];
} {
  const { register } = telling;
  let { stories, feedback } = shared;
  const groups = groupsOf(register, sheets);
  const placed = new Map(telling.surveys.map((survey) => [survey, groupFor(survey, groups)]));
  const surveysOf = (home: Group | undefined) =>
    [...placed].flatMap(([{ block }, group]) => (group === home ? [block] : []));
  const homes = new Map(telling.successes.map((success) => [success, homeOf(success, groups)]));
  const successesOf = (home: Group | undefined) =>
    [...homes].flatMap(([{ title, text }, group]) => (group === home ? [{ title, text }] : []));
  const sections = groups.map((group) => {
    const story = stories.find((candidate) => belongs(candidate, group));
    const voice = feedback.find((candidate) => belongs(candidate, group));
    stories = stories.filter((candidate) => candidate !== story);
    feedback = feedback.filter((candidate) => candidate !== voice);
    return sectionOf(group, telling, {
      story,
      voice,
      surveys: surveysOf(group),
      successes: successesOf(group),
    });
  });
  return {
    sections,
    spare: { stories, feedback, surveys: surveysOf(undefined) },
    successes: successesOf(undefined),
  };
}

/** The one section that a survey is about; none where it is about several. */
function groupFor({ outcomes }: SurveyTold, groups: readonly Group[]): Group | undefined {
  const about = groups.filter((group) => outcomes.some((number) => group.outcomes.includes(number)));
  return about.length === 1 ? about[0] : undefined;
}

type Heard = {
  readonly story: StoryTold | undefined;
  readonly voice: Feedback | undefined;
  readonly surveys: readonly SurveyBlock[];
  readonly successes: Section["successes"];
};

function sectionOf(group: Group, telling: Telling, { story, voice, surveys, successes }: Heard): Section {
  const { howMany, chart, register } = telling;
  const { outcomes } = group;
  const targets = group.sheets
    .filter((facts) => isTarget(facts) && facts.kpi.care === undefined)
    .toSorted(byNeed);
  const deaths = group.sheets.filter(({ kpi }) => kpi.care !== undefined);
  const watched = group.sheets.filter((facts) => !isTarget(facts) && !deaths.includes(facts));
  const unsorted = watched.filter(({ standing }) => standing === "unsorted");
  const few = new Set(unsorted.length > MOST_UNSORTED ? [] : unsorted);
  const full = [...targets, ...watched.toSorted(byNeed)].filter(
    (facts) => isToldInFull(facts) || few.has(facts),
  );
  const short = targets.filter((facts) => !full.includes(facts));
  const told = new Set([...full, ...short]);
  const others = group.sheets.filter((facts) => !full.includes(facts));
  const beside = { chart, outcomes, to: (facts: FactSheet) => (told.has(facts) ? blockId(facts) : "") };
  const glance = glanceTable(group.title, targets, beside);
  const watch = watchTable(group.title, watched, beside, areasOf(watched));
  return {
    id: slug("section", group.id),
    title: group.title,
    aim: group.summary,
    outcomes: outcomesInWords(group.outcomes),
    inShort: group.sheets.length < FEWEST_IN_SHORT ? [] : inShort(targets, watched, howMany, deaths),
    ...(story ? { story: storyBlock(story) } : {}),
    voices: voice ? [voiceOf(voice)] : [],
    ...(glance ? { glance } : {}),
    full: full.map((facts) => fullBlock(facts, chart(facts))),
    short: short.map((facts) => shortBlock(facts, chart(facts))),
    surveys,
    successes,
    ...(watch
      ? { watch: { table: watch, owners: ownersOf(watched.filter((facts) => !told.has(facts))) } }
      : {}),
    deaths: deaths.map((facts) => ({
      ...shortBlock(facts, undefined),
      gloss: "",
    })),
    compare: {
      texts: [...comparedSentences(group.sheets, howMany), ...notCompared(others), ...namedSentences(others)],
      charts: areaCharts(group.sheets, ownArea(register.settings)),
    },
  };
}

/** Where nobody has said what is only watched, a few indicators without a target are told; more of them stand in a table. */
const MOST_UNSORTED = 6;

/** One or two indicators are told sooner than summed up. */
const FEWEST_IN_SHORT = 3;

/** Whether it is held against a target, or would be. */
function isTarget({ counted, standing, kpi }: FactSheet): boolean {
  return counted !== undefined || (standing === "undecided" && kpi.targets.length > 0);
}

/** Off target, or a rule fired. */
function isToldInFull({ status, verdict }: FactSheet): boolean {
  return status.kind === "missed" || CHANGED.has(verdict);
}

const CHANGED: ReadonlySet<FactSheet["verdict"]> = new Set(["better", "worse", "high", "low"]);

/** Change for the worse, change for the better, off target, close, met, watched; the furthest from its target first. */
function byNeed(a: FactSheet, b: FactSheet): number {
  return rankOf(a) - rankOf(b) || shortOf(b) - shortOf(a);
}

function rankOf({ verdict, status }: FactSheet): number {
  if (verdict === "worse") return 0;
  if (verdict === "better") return 1;
  if (status.kind === "none" && status.short) return 3;
  return { missed: 2, close: 3, met: 4, none: 5 }[status.kind];
}

/** How far it is short of its target, as a share of the target. */
export function shortOf({ status }: FactSheet): number {
  if (status.kind === "none" || status.target.value === 0) return 0;
  return (status.shortfall ?? 0) / Math.abs(status.target.value);
}

/** The nation and the peer group where any of these has their figure for its own period. */
function areasOf(sheets: readonly FactSheet[]): readonly string[] {
  const compared = sheets.flatMap(({ peers }) =>
    peers.flatMap(({ kind, comparator }) =>
      kind === "compared" && comparator.kind !== "peer" ? [comparator.area] : [],
    ),
  );
  return [...new Set(compared)];
}

/** What owners wrote of indicators that only a table tells. */
function ownersOf(sheets: readonly FactSheet[]): NonNullable<Section["watch"]>["owners"] {
  return sheets.flatMap((facts) => {
    const commentary = ownersWords(facts);
    return commentary ? [{ kpi: facts.kpi.id, title: facts.kpi.title, commentary }] : [];
  });
}

/** Whether a story or a quote stands beside these figures: by its KPIs, else by its outcomes. */
function belongs({ kpis, outcomes }: Story | Feedback, group: Group): boolean {
  if (kpis.length > 0) return isLinked(kpis, group);
  return outcomes.some((number) => group.outcomes.includes(number));
}
