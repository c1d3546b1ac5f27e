import { type Period, isNoSuchDate, readPeriod } from "../period/index.ts";
import { type Kpi, type Register, isNoAnswer } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { BOX_NAMES, type Box, type FormItem, type OwnersForm } from "./key.ts";
import type { Answer, MergeNote } from "./merge-note.ts";
import type { Returned, ReturnedRow } from "./returned.ts";

/** What all forms say about one indicator in one period. */
export type AskedAbout = {
  readonly kpi: Kpi;
  readonly period: Period;
  readonly item: FormItem;
  readonly form: OwnersForm;
  readonly answers: readonly Answer[];
};

/** The answers of all forms by indicator and period, and what cannot be put to any. */
export function gathered(
  { kpis }: Register,
  forms: readonly Returned[],
): { readonly about: readonly AskedAbout[]; readonly notes: readonly MergeNote[] } {
  const about = new Map<string, AskedAbout>();
  const notes: MergeNote[] = [];
  const put = (returned: Returned, item: FormItem, answers: readonly Answer[]) => {
    const kpi = kpis.find(({ id }) => nameKey(id) === nameKey(item.kpi));
    const period = readPeriod(returned.form.period, "financial");
    if (kpi === undefined || period.kind !== "period") {
      if (answers.length > 0) notes.push({ kind: "no indicator", title: item.title, answers });
      return;
    }
    const key = `${nameKey(kpi.id)}|${period.period.start}|${period.period.months}`;
    const known = about.get(key);
    about.set(key, {
      kpi,
      period: period.period,
      item,
      form: returned.form,
      ...known,
      answers: [...(known?.answers ?? []), ...answers],
    });
  };
  for (const returned of forms) {
    for (const row of returned.rows) {
      const answers = answersIn(returned, row).filter(({ box, words }) => noneFor(box, words) === undefined);
      if (row.item !== undefined) put(returned, row.item, answers);
      else if (answers.length > 0) notes.push({ kind: "no indicator", title: "", answers });
    }
    for (const item of returned.gone) put(returned, item, []);
  }
  return { about: [...about.values()], notes };
}

/** The boxes of a row that hold words, those that stand in place of an answer among them. */
export function answersIn(
  { file, form: { owner } }: Returned,
  { boxes, cells }: ReturnedRow,
): readonly Answer[] {
  return BOX_NAMES.flatMap((box) =>
    boxes[box] === "" ? [] : [{ file, cell: cells[box], box, words: boxes[box], owner }],
  );
}

/** What is to be said of a form by itself: what is outside its boxes, rows that are gone, and what was not answered. */
export function notesOf(returned: Returned): readonly MergeNote[] {
  const { file, rows, gone, outside } = returned;
  return [
    ...outside.map((each): MergeNote => ({ kind: "outside", file, ...each })),
    ...gone.map(({ kpi, title }): MergeNote => ({ kind: "row gone", file, kpi, title })),
    ...rows.flatMap((row): readonly MergeNote[] => {
      const lacks = BOX_NAMES.filter((box) => row.boxes[box] === "" || noneFor(box, row.boxes[box]));
      const { kpi, title } = row.item ?? { kpi: "", title: "" };
      const told = NONE.flatMap((kind): readonly MergeNote[] => {
        const answers = answersIn(returned, row).filter(({ box, words }) => noneFor(box, words) === kind);
        return answers.length === 0 ? [] : [{ kind, kpi, title, answers }];
      });
      if (row.item === undefined || lacks.length === 0) return told;
      if (lacks.length < BOX_NAMES.length)
        return [...told, { kind: "half answered", file, kpi, title, lacks }];
      return row.item.isOwed ? [...told, { kind: "unanswered", file, kpi, title }] : told;
    }),
  ];
}

const NONE = ["no answer", "no such day", "no day"] as const;

/** Why what stands in a box is no answer to it; nothing where it is one. */
function noneFor(box: Box, words: string): (typeof NONE)[number] | undefined {
  if (isNoAnswer(words)) return "no answer";
  if (box !== "byWhen") return undefined;
  if (isNoSuchDate(words.replace(/^(?:by|on|before|until) /iu, ""))) return "no such day";
  return NO_DAY.test(words.trim()) ? "no day" : undefined;
}

/** A haste or a duration without an end, in place of a day. */
const NO_DAY =
  /^(?:a\.?s\.?a\.?p\.?|as soon as (?:possible|practicable|we can)|soon(?:est)?|shortly|immediate(?:ly)?|urgent(?:ly)?|on-?going|continuous|in due course|when(?:ever)? (?:possible|we can))[.!]*$/iu;
