import { dateInWords, periodLabel } from "@quarterlight/core/period";
import type { Period } from "@quarterlight/core/period";
import type { Ask, PlanItem, ReachGrid } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

type Plan = {
  readonly workbook: string;
  readonly period: Period;
  readonly asOf: string;
  readonly items: readonly PlanItem[];
  /** Groups of people by quarters; and what was promised in an older workbook and is here no more. */
  readonly reach: ReachGrid;
  readonly gone: readonly string[];
};

export const PLAN_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type PlanFormat = keyof typeof PLAN_FORMATS;

const WIDTH = 100;

const ASKED: Readonly<Record<Ask, string>> = {
  late: "Late",
  "moved twice": "Its date was moved twice or more",
  "done without evidence": "Done, and nothing shows it",
  "no lead": "Nobody leads it",
  "no answer yet": "No answer yet, four weeks after it ended",
  "refused without a reason": "Not accepted, and no reason",
  "said before": "An older one says the same; a person confirms it in Said before",
  "too early to see in the figure": "Done, and too early to see in the figure",
  "no change seen": "Done four figures ago or more, and the figure stays where it was: did it help?",
  "must be in the annual report": "An inspectorate's, made last year: it belongs in the annual report",
  "impossible without a reason": "Could not be done, and nobody says why",
};

function asTable({ workbook, period, asOf, items, reach, gone }: Plan): string {
  const open = items.filter((item) => item.isOpen);
  const closed = items.filter((item) => !item.isOpen);
  const moved = open.filter(({ movedFrom }) => movedFrom !== "");
  const asked = Object.keys(ASKED).flatMap((what) => askedPart(what, items));
  return [
    `What was recommended, promised and planned in ${workbook}: ${periodLabel(period)}, looked at on ${dateInWords(asOf)}`,
    `${open.length} open, ${closed.length} closed in the period, ${items.filter(({ isNew }) => isNew).length} new, ${moved.length} moved to another date.`,
    ...asked,
    ...(moved.length === 0
      ? []
      : [["Moved to another date", ...moved.flatMap(movedLines).map((line) => `  ${line}`)].join("\n")]),
    ...(gone.length === 0
      ? []
      : [["Promised before and here no more", ...gone.map((said) => `  ${said}`)].join("\n")]),
    ...part("Open, carried forward", open),
    ...part("Closed in the period", closed),
    ...reachPart(reach),
  ]
    .join("\n\n")
    .concat("\n");
}

function reachPart({ quarters, rows }: ReachGrid): readonly string[] {
  if (rows.length === 0) return [];
  const head = ["Group", ...quarters.map((quarter) => periodLabel(quarter))];
  const limits = [34, ...quarters.map(() => 12)];
  return [
    `Who was heard\n${textTable(
      head,
      rows.map(({ group, reached }) => [group, ...reached]),
      limits,
    )}`,
  ];
}

function askedPart(what: string, items: readonly PlanItem[]): readonly string[] {
  const found = items.flatMap((item) =>
    item.asks.filter((ask) => ask.what === what).map((ask) => ({ item, ask })),
  );
  if (found.length === 0) return [];
  const lines = found.flatMap(({ item, ask }) =>
    wrap(`${nameOf(item)}${ask.of === undefined ? "" : ` (as ${ask.of})`}`, WIDTH),
  );
  return [[isAsk(what) ? ASKED[what] : what, ...lines.map((line) => `  ${line}`)].join("\n")];
}

function isAsk(what: string): what is Ask {
  return what in ASKED;
}

function nameOf({ reference, from, text, due, dueWords, lead }: PlanItem): string {
  const when = due === "" ? dueWords && `due: ${dueWords}` : `due ${dateInWords(due)}`;
  const beside = [lead, when].filter((each) => each !== "").join(", ");
  const name = [reference, from].filter((each) => each !== "").join(" ");
  return `${name === "" ? "" : `${name}: `}${text}${beside === "" ? "" : ` (${beside})`}`;
}

/** “E1 Care at home: Give every family a start date (Care Manager, due 31 March 2025): first due 31 January 2025”. */
function movedLines(item: PlanItem): readonly string[] {
  return wrap(`${nameOf(item)}: first due ${dateInWords(item.movedFrom)}`, WIDTH);
}

function part(title: string, items: readonly PlanItem[]): readonly string[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => [
    item.reference || item.kind,
    item.text,
    item.lead,
    item.due || item.dueWords,
    item.state,
    item.evidence,
  ]);
  return [
    `${title}\n${textTable(["Which", "What", "Lead", "Due", "State", "Evidence"], rows, [14, 46, 26, 10, 12, 34])}`,
  ];
}

const HEAD = [
  "Kind",
  "Reference",
  "From",
  "What",
  "Lead",
  "Due",
  "First due",
  "State",
  "Evidence",
  "New",
  "To ask",
  "Cell",
] as const;

function asCsv({ items }: Plan): string {
  const rows = items.map((item) => [
    item.kind,
    item.reference,
    item.from,
    item.text,
    item.lead,
    item.due || item.dueWords,
    item.movedFrom,
    item.state,
    item.evidence,
    item.isNew ? "yes" : "no",
    item.asks.map(({ what }) => ASKED[what]).join("; "),
    addressName(item.at),
  ]);
  return csvText([HEAD, ...rows]);
}

function asJson({ workbook, period, asOf, items, reach, gone }: Plan): string {
  const all = items.map(({ at, ...item }) => ({ ...item, cell: addressName(at) }));
  const quarters = reach.quarters.map((quarter) => periodLabel(quarter));
  return jsonText({
    ok: true,
    workbook,
    period: periodLabel(period),
    date: asOf,
    items: all,
    gone,
    heard: { quarters, groups: reach.rows },
  });
}
