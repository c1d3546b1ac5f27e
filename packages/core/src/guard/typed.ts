import type { Period } from "../period/index.ts";
import { type Kpi, type Priority, type Register, claimInTitle } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** Where a person's words stand. Quotations, and what people told the partnership, are theirs and are no such place. */
export type Place =
  | "commentary"
  | "event"
  | "title"
  | "notice"
  | "priority"
  | "story"
  | "reply"
  | "theme"
  | "promise"
  | "success"
  | "evaluation"
  | "engagement"
  | "action"
  | "reason"
  /** What names a thing or says what is counted: a definition, a service. */
  | "name";

/** One text that a person typed where it can stand beside a figure. */
export type Typed = {
  readonly place: Place;
  readonly text: string;
  /** The KPIs it stands beside; none where it may speak of any. */
  readonly kpis: readonly string[];
  /** The period it was written for; absent where that is the report's. */
  readonly period: Period | undefined;
  /** The cell of its row, and the field whose column holds the text, where that is another. */
  readonly at: Address | undefined;
  readonly field: string;
  /** The KPIs that a count of targets may be over, where it is a count of the partnership's own; none named is all of them. */
  readonly counts?: readonly string[];
};

/** Every place of a register where people's words can stand beside a figure, in the workbook's order of sheets. */
export function typedIn(register: Register): readonly Typed[] {
  const { settings, kpis, priorities, stories, feedback, themes } = register;
  const { promises, successes, evaluations, engagement, actions } = register;
  const all: readonly Typed[] = [
    {
      place: "notice",
      text: settings.notice,
      kpis: [],
      period: undefined,
      at: undefined,
      field: "value",
      counts: [],
    },
    ...priorities.map((each) => ({
      ...typed("priority", each, "summary", each.summary),
      counts: kpis.filter((kpi) => isOf(kpi, each)).map(({ id }) => id),
    })),
    ...kpis.flatMap(({ id, title, at, commentary, events }) => [
      ...(claimInTitle(title) === undefined ? [] : [beside("title", id, { at }, "title", title)]),
      ...commentary.map((each) => beside("commentary", id, each, "", each.text)),
      ...events.map((each) => beside("event", id, each, "text", each.text)),
    ]),
    ...stories.flatMap((each) => [
      typed("story", each, "title", each.title),
      typed("story", each, "text", each.paragraphs.join("\n")),
      typed("story", each, "note", each.note),
    ]),
    ...feedback.map((each) => typed("reply", each, "response", each.response)),
    ...themes.flatMap((each) => [
      typed("theme", each, "summary", each.summary),
      typed("theme", each, "cameOfIt", each.cameOfIt ?? ""),
    ]),
    ...promises.flatMap((each) => [
      typed("promise", each, "did", each.did),
      typed("promise", each, "why", each.why),
      typed("promise", each, "instead", each.instead),
    ]),
    ...successes.flatMap((each) => [
      typed("success", each, "title", each.title),
      typed("success", each, "text", each.text),
    ]),
    ...evaluations.flatMap((each) => [
      typed("evaluation", each, "found", each.found),
      typed("evaluation", each, "change", each.change),
      typed("evaluation", each, "evidence", each.evidence),
      typed("evaluation", each, "whyNot", each.whyNot),
      typed("evaluation", each, "recommendation", each.recommendation),
    ]),
    ...engagement.flatMap((each) => [
      typed("engagement", each, "result", each.result),
      typed("engagement", each, "wouldHelp", each.wouldHelp),
    ]),
    ...actions.map((each) => typed("action", each, "text", each.text)),
  ];
  return all.filter(({ text }) => text.trim() !== "");
}

/** Whether a KPI stands under a priority, by its code or its title. */
function isOf({ priority }: Kpi, { id, title }: Priority): boolean {
  const said = priority.trim().toLowerCase();
  return said !== "" && [id, title].some((each) => each.trim().toLowerCase() === said);
}

/** A record of people's words: a row, perhaps of a period, perhaps linked to KPIs. */
type Kept = { readonly at: Address; readonly period?: Period; readonly kpis?: readonly string[] };

function typed(place: Place, { at, period, kpis = [] }: Kept, field: string, text: string): Typed {
  return { place, text, kpis, period, at, field };
}

function beside(place: Place, kpi: string, kept: Kept, field: string, text: string): Typed {
  return { ...typed(place, kept, field, text), kpis: [kpi] };
}
