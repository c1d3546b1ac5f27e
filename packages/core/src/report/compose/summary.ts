import { type FactIndex, type FactSheet, hasStatus } from "../../facts/index.ts";
import { numberInWords } from "../../figure/index.ts";
import {
  type Findings,
  type Text,
  bind,
  caveatsOf,
  changeOf,
  changesIn,
  judgedSentences,
  kpiHeading,
  known,
  listed,
  lowerFirst,
  name,
  say,
  short,
  statusWords,
  targetInBrief,
  thingsOf,
  upperFirst,
} from "../../narrative/index.ts";
import type { Register, Theme } from "../../register/index.ts";
import { namesAnyone } from "../../voices/index.ts";
import type { Address } from "../../workbook/index.ts";
import type { Brief } from "../brief.ts";
import type { StoryBlock } from "../model/blocks.ts";
import type { Report } from "../model/report.ts";
import type { Summary } from "../model/summary.ts";
import type { Task } from "./due.ts";
import { fewNamed } from "./few-named.ts";
import { missedOf, missedTitle } from "./missed.ts";
import { surveysChanged } from "./surveys.ts";
import { tallyOf } from "./status.ts";
import type { Beside } from "./tables.ts";
import { themesTold } from "./themes.ts";
import { storyBlock, type StoryTold } from "./voice.ts";

/** What the summary is made of. */
export type Whole = {
  readonly register: Register;
  readonly brief: Brief;
  readonly index: FactIndex;
  readonly sheets: readonly FactSheet[];
  readonly findings: Findings;
  readonly beside: Beside;
  readonly story: { readonly story: StoryTold; readonly to: string } | undefined;
  readonly promises: Report["promises"];
};

/** What two pages bear. */
const MOST = { things: 6, changes: 2, surveys: 2, tasks: 7, done: 2, couldNot: 3 };

/** The two-page summary, and what it had no room for. */
export function summaryOf(whole: Whole): {
  readonly summary: Summary;
  readonly promises: Report["promises"];
  readonly next: Report["next"];
} {
  const { register, index, sheets, findings, story, promises } = whole;
  const told = thingsOf(findings, nationsIn(register));
  const things = told.map(({ kind, kpi, strong, rest }) => ({
    kind,
    to: kpi ? whole.beside.to(kpi) : "",
    strong: [...strong],
    rest: [...rest],
  }));
  const heard = themeThing(register, whole.brief);
  const all = [...things, ...heard].slice(0, MOST.things);
  const { rows, others, tasks } = missedOf(whole);
  const [first, rest] = [tasks.slice(0, MOST.tasks), tasks.slice(MOST.tasks)];
  const judged = sheets.filter(({ counted }) => hasStatus(counted));
  const { contact } = register.settings;
  const summary: Summary = {
    things: {
      title: `${upperFirst(numberInWords(all.length))} ${all.length === 1 ? "thing" : "things"} to know`,
      items: all,
    },
    caveats: [...caveatsOf([...told.flatMap(({ kpi }) => kpi ?? []), ...findings.missed])],
    ...(story ? { story: { block: begunOf(storyBlock(story.story)), to: story.to } } : {}),
    standing: {
      title: standingTitle(sheets),
      tally: tallyOf(index),
      changed: changesIn(judged, findings.howMany, "counted").map((text) => [...text]),
      judged: judgedSentences(findings).map((text) => [...text]),
      close: [...closeOnes(findings)],
    },
    changes: changesOf(whole),
    missed: { title: missedTitle(findings), items: rows, others: [...others] },
    next: { title: "What else we will do, and when", items: byDay(first) },
    done: { title: "You asked, and it is done", items: promises.done.slice(0, MOST.done) },
    couldNot: {
      title: "What we could not do, and why",
      items: promises.couldNot.slice(0, MOST.couldNot),
    },
    formats: contact,
  };
  return {
    summary,
    promises: {
      ...promises,
      title:
        promises.done.length > MOST.done || promises.couldNot.length > MOST.couldNot
          ? "What else you said, and what became of it"
          : promises.title,
      done: promises.done.slice(MOST.done),
      couldNot: promises.couldNot.slice(MOST.couldNot),
    },
    next: {
      title: afterThat(rest),
      items: rest.map(({ when, what, who }) => ({ when, what, who })),
    },
  };
}

/** What stands under it may be to come, or done by now, or some of each. */
function afterThat(tasks: readonly Task[]): string {
  const isDone = ({ state }: Task) => state === "done";
  if (!tasks.some(isDone)) return "What we will do after that";
  return tasks.every(isDone) ? "What we have done by now" : "What we will do after that, and have done";
}

/** The beginning of a story, which its section tells. */
function begunOf(block: StoryBlock): StoryBlock {
  return { ...block, paragraphs: block.paragraphs.slice(0, 1) };
}

function nationsIn({ kpis }: Register): readonly string[] {
  const all = kpis.flatMap(({ comparators }) => comparators.filter(({ kind }) => kind === "nation"));
  return [...new Set(all.map(({ area }) => area))];
}

/** A workbook in which nobody has decided a class has indicators, and no Key Performance Targets. */
function standingTitle(sheets: readonly FactSheet[]): string {
  return sheets.some(({ standing }) => standing === "unsorted")
    ? "How the indicators stand against their targets"
    : "Where our targets stand";
}

/** What most was said of, and next, by people where they are counted; where several were as many, each of them. */
function themeThing(register: Register, { period, audience, date }: Brief): Summary["things"]["items"] {
  const counted = themesTold(register, { period, audience, date }).flatMap(({ row, people, remarks }) => {
    const many = people ?? (namesAnyone(register, period) ? 0 : (row.mentions ?? 0));
    return many > 0
      ? [{ row, many, said: people === undefined ? timesOf(row) : peopleOf(people, remarks) }]
      : [];
  });
  const [first] = counted;
  if (!first) return [];
  const most = counted.filter(({ many }) => many === first.many);
  const next = counted[most.length];
  const titles = listed(
    most.map(({ row: { theme } }, i) => say`${name(i === 0 ? theme : lowerFirst(theme))}`),
  );
  const was = most.length === 1 ? say`was` : say`were`;
  const each = most.length === 1 ? say`` : say` each`;
  const rest: Text = next ? say`: next came ${name(lowerFirst(next.row.theme))} (${next.said}).` : say`.`;
  return [
    {
      kind: "people",
      to: "",
      strong: [...say`${titles} ${was} what people spoke of most (${first.said}${each})`],
      rest: [...rest],
    },
  ];
}

function timesOf({ mentions = 0, at }: Theme): Text {
  return [bind(mentions === 1 ? "once" : `${numberInWords(mentions)} times`, [at])];
}

function peopleOf(people: number, remarks: readonly Address[]): Text {
  return [bind(people === 1 ? "one person" : `${numberInWords(people)} people`, remarks)];
}

/** Those that came close, by name: a tally alone does not say which. */
function closeOnes({ close, howMany }: Findings): Text {
  if (close.length === 0) return [];
  const many = howMany("how many close");
  const items = fewNamed(
    close,
    (facts) => {
      const level = known(facts, "level");
      return say`${name(lowerFirst(facts.kpi.title))} (${level ? short(level) : name("no figure")}, target ${targetInBrief(facts)})`;
    },
    (more) => howMany("how many close", more),
  );
  return many ? say`${items}.` : [];
}

/** The worst change and the best with their charts; every other in a sentence. */
function changesOf({ findings, beside, register, index }: Whole): Summary["changes"] {
  const { improved, worsened } = findings;
  const shown = [...worsened.slice(0, 1), ...improved.slice(0, 1)];
  const more = [...worsened, ...improved].filter((facts) => !shown.includes(facts));
  return {
    title: "What changed, and is unlikely to be chance",
    items: shown.slice(0, MOST.changes).map((facts) => {
      const chart = beside.chart(facts);
      return {
        to: beside.to(facts),
        kpi: facts.kpi.id,
        status: { ...statusWords(facts), because: [] },
        change: changeOf(facts),
        headline: kpiHeading(facts),
        ...(chart ? { chart: { ...chart, id: `summary-${chart.id}` } } : {}),
      };
    }),
    others: [
      ...more.map((facts) => [...say`${kpiHeading(facts)}.`]),
      ...surveysChanged(register.surveys, index)
        .slice(0, MOST.surveys)
        .map((text) => [...text]),
    ],
  };
}

/** "Fill the posts (Head of Service).": who does it, where the list of actions says who; of what is done that is no news. */
function whatAndWho({ what, who, state }: Task): string {
  return who === "" || state === "done" ? what : `${what.trimEnd().replace(/\.$/u, "")} (${who}).`;
}

/** Tasks by the day they are due, in their order. */
function byDay(tasks: readonly Task[]): Summary["next"]["items"] {
  const days = new Map<string, string[]>();
  for (const task of tasks) days.set(task.when, [...(days.get(task.when) ?? []), whatAndWho(task)]);
  return [...days].map(([when, what]) => ({ when, what }));
}
