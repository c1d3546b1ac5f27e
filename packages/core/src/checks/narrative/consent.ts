import { type Period, samePeriod } from "../../period/index.ts";
import { type Refusal, clear } from "../../protect/index.ts";
import { registerInput } from "../examples/kpi.ts";
import { aConsent, aStory } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";
import { REFUSED } from "./refused.ts";

/** Where nothing tells one from another, all are told at once. */
const UNNAMED: ReadonlySet<Refusal["kind"]> = new Set(["no consent named", "no report date"]);

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Whoever said no, or took a yes back, is not asked again. */
const SAID_NO: ReadonlySet<Refusal["kind"]> = new Set(["refused", "withdrawn"]);

/** What is wrong, with the words of the consent that say so. */
function saysOf(because: Refusal): string {
  const says = REFUSED[because.kind];
  return "words" in because && because.words !== undefined ? `${says} (“${because.words}”)` : says;
}

export const consent = defineCheck({
  id: "N13",
  title: "Story or quote that no consent covers",
  why: "A story about one person identifies that person: without consent it is left out, and the report is the poorer.",
  scope: "register",
  check: ({ register, date, period }) => {
    const isOfReport = (item: { readonly period: Period }) =>
      period === undefined || samePeriod(item.period, period);
    const of = {
      ...register,
      stories: register.stories.filter(isOfReport),
      feedback: register.feedback.filter(isOfReport),
    };
    const { withheld } = clear(of, register.settings.audience, date);
    const records = [...of.stories, ...of.feedback];
    return withheld.flatMap(({ what, id, because }) => {
      const at = records.find((record) => record.id === id)?.at;
      return at ? [{ at, what, id, says: saysOf(because), kind: because.kind }] : [];
    });
  },
  severity: "warning",
  message: ({ what, id, says }) => `The ${what} “${id}” ${says}, so it is left out of the report.`,
  cause: ({ id, what, kind }) => (UNNAMED.has(kind) ? `${what} ${kind}` : `${what} ${id}`),
  together: (all) => {
    const [first] = all;
    const ids = LIST.format(all.map(({ id }) => id));
    return `${all.length} ${first?.what === "story" ? "stories" : "quotes"}, each of which ${first?.says ?? ""}, are left out of the report: ${ids}.`;
  },
  remedy: ({ kind }) => {
    if (SAID_NO.has(kind)) return "Nothing: their word holds, and it stays out.";
    return kind === "no report date"
      ? "Give the report's date, in the settings or with --date."
      : "Ask the person, and record the consent; nothing else can bring it back.";
  },
  departs:
    "A warning: nothing without consent is ever printed, so the report can be published without it. Of the report's own period; what names no consent is one finding.",
  examples: {
    keep: [() => registerInput({ stories: [aStory()], consents: [aConsent()] })],
    break: [() => registerInput({ stories: [aStory()], consents: [aConsent({ expires: "2025-10-01" })] })],
  },
});
