import { type Address, nameKey } from "../../workbook/index.ts";
import { ownFigures, ownSheet } from "../examples/sheets.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

type Kind = "unknown" | "no figures" | "beside" | "named" | "priority" | "from" | "said before";
type Stray = { readonly at: Address; readonly text: string; readonly kind: Kind };

const MESSAGES: Record<Kind, (text: string) => string> = {
  unknown: (text) => `No KPI has the code “${text}”.`,
  "no figures": (text) => `“${text}” has no figures at all.`,
  beside: (text) => `The row is to stand beside “${text}”, and no KPI has this code.`,
  named: (text) => `The row names “${text}”, and no KPI has this code.`,
  from: (text) =>
    `The action comes from “${text}”, and no recommendation, promise, theme or KPI has this reference.`,
  "said before": (text) =>
    `“${text}” is said to have said it before, and no recommendation has this reference.`,
  priority: (text) => `The KPI names the priority “${text}”, and no priority has this code.`,
};

const SEVERAL: Record<Kind, (count: number, text: string) => string> = {
  unknown: (count, text) => `${count} rows are of “${text}”, and no KPI has this code.`,
  "no figures": (count, text) => `${count} KPIs have the code “${text}”, and no figures.`,
  beside: (count, text) => `${count} rows are to stand beside “${text}”, and no KPI has this code.`,
  named: (count, text) => `${count} rows name “${text}”, and no KPI has this code.`,
  from: (count, text) =>
    `${count} actions come from “${text}”, and no recommendation, promise, theme or KPI has this reference.`,
  "said before": (count, text) =>
    `${count} rows are said to repeat “${text}”, and no recommendation has this reference.`,
  priority: (count, text) => `${count} KPIs name the priority “${text}”, and no priority has this code.`,
};

const REMEDIES: Record<Kind, string> = {
  unknown: "Correct the code, or add the KPI.",
  "no figures": "Add its figures, or why there are none, or take the KPI out.",
  beside: "Correct the code, or add the KPI.",
  named: "Correct the code, or add the KPI.",
  from: "Correct the reference, or put it on the row that it comes from.",
  "said before": "Correct the reference, or put it on the older row.",
  priority: "Correct the code, or add the priority.",
};

export const foreignKey = defineCheck({
  id: "S12",
  title: "Unknown code, or a KPI without figures",
  why: "What is written in the workbook is missing from the report, and nothing there shows it.",
  scope: "register",
  check: (desk): readonly Stray[] => [
    ...desk.reading.notUnderstood
      .filter(({ why }) => why === "unknown KPI")
      .map(({ at, text }): Stray => ({ at, text, kind: "unknown" })),
    ...desk.register.kpis
      .filter(({ observations, monthly }) => desk.isOwn && observations.length === 0 && monthly.length === 0)
      .map(({ at, id }): Stray => ({ at, text: id, kind: "no figures" })),
    ...(desk.isOwn ? [...besideNoKpi(desk), ...ofNoPriority(desk), ...fromNothing(desk)] : []),
  ],
  severity: ({ kind }) => (kind === "unknown" ? "error" : "warning"),
  message: ({ text, kind }) => MESSAGES[kind](text),
  together: (all) => SEVERAL[all[0]?.kind ?? "unknown"](all.length, all[0]?.text ?? ""),
  cause: ({ text, kind }) => `${text}|${kind}`,
  remedy: ({ kind }) => REMEDIES[kind],
  departs:
    "A KPI without figures only in Quarterlight's own sheets: a scorecard from elsewhere has one row for both. What people said, successes, actions, duties, recommendations and priorities are printed without the link, so theirs is a warning; a priority only where any are listed.",
  examples: {
    keep: [
      () => ownFigures([], [["H1", "2025/26 Q1", 81]]),
      () => ownSheet("Actions", [...ACTIONS], [action("h1")]),
      () => ownSheet("Priorities", ["Priority", "Title"], [["P1", "Home first"]]),
      () => ownSheet("Who reports what", ["What", "KPIs"], [["Falls report", "h1"]]),
      () => ownSheet("Actions", [...ACTIONS, "From"], [[...action("h1"), "h1"]]),
    ],
    break: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H2", "2025/26 Q1", 81],
          ],
        ),
      () => ownSheet("Actions", [...ACTIONS], [action("H1, H9")]),
      () => ownSheet("Priorities", ["Priority", "Title"], [["P2", "Home first"]]),
      () => ownSheet("Who reports what", ["What", "KPIs"], [["Falls report", "H9"]]),
      () => ownSheet("Actions", [...ACTIONS, "From"], [[...action("h1"), "E01.7"]]),
      () =>
        ownSheet(
          "Evaluations",
          ["Service", "Period", "Recommendation", "Said before"],
          [["Day care", "2025/26 Q1", "Ask why", "E00.9"]],
        ),
    ],
  },
});

/** What is to stand beside a KPI that the register does not have. */
function besideNoKpi(desk: Desk): readonly Stray[] {
  const { kpis, stories, feedback, successes, actions, reporting, evaluations } = desk.register;
  const known = new Set(kpis.map(({ id }) => id));
  const strays = (kind: Kind, records: readonly Linked[]) =>
    records.flatMap((record) =>
      record.kpis
        .filter((id) => !known.has(id))
        .map((text): Stray => {
          const at = cellInRow(desk, record.at, ({ refersTo }) => refersTo === "KPIs");
          return { at, text, kind };
        }),
    );
  return [
    ...strays("beside", [...stories, ...feedback, ...successes, ...actions]),
    ...strays("named", [...reporting, ...evaluations]),
  ];
}

type Linked = { readonly at: Address; readonly kpis: readonly string[] };

/** Actions that come from something that no row is, and recommendations that repeat one that is not there. */
function fromNothing(desk: Desk): readonly Stray[] {
  const { kpis, evaluations, promises, themeList, themes, feedback, actions } = desk.register;
  const references = evaluations.map(({ reference }) => reference);
  const made = new Set(references.map(nameKey));
  const known = new Set(
    [
      ...references,
      ...promises.map(({ reference }) => reference),
      ...[...themeList, ...themes].map(({ theme }) => theme),
      ...[...kpis, ...feedback].map(({ id }) => id),
      ...feedback.flatMap(({ theme }) => parts(theme)),
    ].map(nameKey),
  );
  const cell = (at: Address, field: string) => cellInRow(desk, at, (column) => column.field === field);
  return [
    ...actions.flatMap(({ from = "", at }) =>
      known.has(nameKey(from))
        ? []
        : parts(from)
            .filter((part) => !known.has(nameKey(part)))
            .map((text): Stray => ({ at: cell(at, "from"), text, kind: "from" })),
    ),
    ...evaluations
      .filter(({ saidBefore }) => saidBefore !== "" && !made.has(nameKey(saidBefore)))
      .map(({ saidBefore, at }): Stray => ({
        at: cell(at, "saidBefore"),
        text: saidBefore,
        kind: "said before",
      })),
  ];
}

/** References with commas, semicolons or line breaks between them. */
function parts(text: string): readonly string[] {
  return text
    .split(/[,;\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** KPIs of a priority that is not among those listed. */
function ofNoPriority(desk: Desk): readonly Stray[] {
  const { kpis, priorities } = desk.register;
  if (priorities.length === 0) return [];
  const known = new Set(["", ...priorities.map(({ id }) => id)]);
  return kpis
    .filter(({ priority }) => !known.has(priority))
    .map(({ at, priority }): Stray => {
      const cell = cellInRow(desk, at, ({ refersTo }) => refersTo === "Priorities");
      return { at: cell, text: priority, kind: "priority" };
    });
}

const ACTIONS = ["Due by", "What we will do", "KPIs", "State"] as const;

function action(kpis: string) {
  return ["31 March 2026", "Train six more carers.", kpis, "open"];
}
