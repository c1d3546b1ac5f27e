import { type Cell, type Sheet, type Workbook, nameKey, textOf } from "../workbook/index.ts";

/** The sheet that an owner fills in, and the hidden one that says what it was made from. */
export const FORM_SHEET = "Your words";
export const KEY_SHEET = "Key";

/** What an owner answers, each in a box of its own, by its heading. */
export const BOXES = {
  cause: "Cause",
  action: "What we do",
  byWhen: "By when",
  lead: "Lead",
} as const;

export type Box = keyof typeof BOXES;

export const BOX_NAMES: readonly Box[] = ["cause", "action", "byWhen", "lead"];

/** What stands beside the boxes, by its heading, and is not for an owner to change. */
export const FACTS = {
  ref: "Ref",
  title: "Indicator",
  figure: "Figure",
  meaning: "What it means",
  off: "What is off",
  last: "Last words",
} as const;

export type FactField = keyof typeof FACTS;

export const FACT_FIELDS: readonly FactField[] = ["ref", "title", "figure", "meaning", "off", "last"];

/** One indicator of a form: what it says of it, and what it was made from. */
export type FormItem = Readonly<Record<FactField, string>> & {
  readonly kpi: string;
  /** Whether words are needed; else they are welcome. */
  readonly isOwed: boolean;
  /** Its figures as they were when the form was made. */
  readonly asItWas: string;
};

/** A form for one owner. Dates are ISO. */
export type OwnersForm = {
  readonly owner: string;
  /** The workbook it was made from, by its name and by the digest of its bytes. */
  readonly workbook: string;
  readonly digest: string;
  readonly askedOn: string;
  readonly dueOn: string;
  /** The period as a person types it. */
  readonly period: string;
  /** What stands above the boxes, a line each, the title first. */
  readonly lines: readonly string[];
  readonly items: readonly FormItem[];
};

const MARK = "Quarterlight form 1";
const HEAD = ["owner", "workbook", "digest", "askedOn", "dueOn", "period"] as const;
const ITEM = ["kpi", "isOwed", "asItWas", ...FACT_FIELDS] as const;
const LINE = "line";
const ITEM_MARK = "item";

/** The rows of the hidden sheet: a name and what it is, then a row for each line and each indicator. */
export function keyRows(form: OwnersForm): readonly (readonly string[])[] {
  return [
    [MARK],
    ...HEAD.map((name) => [name, form[name]]),
    ...form.lines.map((line) => [LINE, line]),
    ...form.items.map((item) => [
      ITEM_MARK,
      ...ITEM.map((field) => (field === "isOwed" ? (item.isOwed ? "yes" : "no") : item[field])),
    ]),
  ];
}

/** The form that a workbook was, from its hidden sheet; nothing where it has none, or one that was broken. */
export function keyIn({ sheets }: Workbook): OwnersForm | undefined {
  const key = sheets.find(({ name }) => nameKey(name) === nameKey(KEY_SHEET));
  if (key === undefined || textAtCell(key.rows[0]?.[0]) !== MARK) return undefined;
  const rows = key.rows.map((row) => row.map(textAtCell));
  const head = (name: (typeof HEAD)[number]) => rows.find(([first]) => first === name)?.[1] ?? "";
  const items = rows.filter(([first]) => first === ITEM_MARK).map(([, ...cells]) => itemOf(cells));
  if (items.some(({ kpi, ref }) => kpi === "" || ref === "") || head("period") === "") return undefined;
  return {
    owner: head("owner"),
    workbook: head("workbook"),
    digest: head("digest"),
    askedOn: head("askedOn"),
    dueOn: head("dueOn"),
    period: head("period"),
    lines: rows.filter(([first]) => first === LINE).map(([, line = ""]) => line),
    items,
  };
}

function itemOf(cells: readonly string[]): FormItem {
  const at = (field: (typeof ITEM)[number]) => cells[ITEM.indexOf(field)] ?? "";
  return {
    kpi: at("kpi"),
    isOwed: at("isOwed") === "yes",
    asItWas: at("asItWas"),
    ref: at("ref"),
    title: at("title"),
    figure: at("figure"),
    meaning: at("meaning"),
    off: at("off"),
    last: at("last"),
  };
}

function textAtCell(cell: Cell | null | undefined): string {
  return textOf(cell);
}

/** The sheet of the boxes; nothing where somebody took it out. */
export function formSheetIn({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => nameKey(name) === nameKey(FORM_SHEET));
}
