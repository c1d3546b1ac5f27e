import { type FormTrouble, readForm } from "../../register/index.ts";
import { kpiInput } from "../examples/kpi.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { defineCheck } from "../frame/define.ts";

/** What is wrong with a sentence, as it reads after it. */
const TROUBLE: Record<FormTrouble["kind"], (said: string) => string> = {
  unclosed: () => "has a bracket that is not closed, or not opened",
  "unknown place": (said) => `has the place ${said}, and there are {n}, {d}, {v} and {one|many}`,
  "no figure": () => "leaves no place for its figure: {v}, or {n} of {d}",
  "whole without number": () => "says of how many, {d}, and not how many of them, {n}",
  "two sentences": (said) => `is more than one sentence at “${said}”`,
  "too long": () => "is too long for a heading: 22 words are the most",
  figure: (said) =>
    `holds the figure ${said}, which no word of the KPI explains and which outlives its quarter`,
  direction: (said) => `says “${said}”, which is for its figures to say`,
  date: (said) => `names a time, “${said}”, which the report says where it is needed`,
};

export const refusedForm = defineCheck({
  id: "K18",
  title: "Sentence that cannot be used",
  why: "A sentence that holds a figure, a time or a judgement stands over whatever the next quarter brings, so the report uses the title instead.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    if (kpi.form === undefined) return undefined;
    const { trouble } = readForm(kpi.form, kpi);
    if (!trouble) return undefined;
    return { at: cellInRow(desk, kpi.at, ({ field }) => field === "form"), form: kpi.form, trouble };
  },
  message: ({ form, trouble }) => `The sentence “${form}” ${TROUBLE[trouble.kind](trouble.said)}.`,
  remedy:
    "Say who did what, with a place for the figure, such as “{n} of {d} people had a falls check within four weeks”.",
  departs:
    "Ours. A number that the title, the meaning or the unit holds may stand, as may a threshold: “18 weeks or less”, “good or better”.",
  examples: {
    keep: [
      () => kpiInput({}),
      () => kpiInput({ form: "{n} of {d} people went home within three days" }),
      () => kpiInput({ form: "{v} of people went home in three days or less" }),
    ],
    break: [
      () => kpiInput({ form: "77% of people went home within three days" }),
      () => kpiInput({ form: "{v} of 240 people went home within three days" }),
      () => kpiInput({ form: "{n} of {d} people went home sooner" }),
      () => kpiInput({ form: "{n} of {d} people went home in July" }),
      () => kpiInput({ form: "{n of {d} people went home" }),
    ],
  },
});
