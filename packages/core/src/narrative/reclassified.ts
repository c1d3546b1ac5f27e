import { numberInWords } from "../figure/index.ts";
import { agreementIn, review } from "../influence/index.ts";
import { type Period, dateInWords, endOf, lastDayOf } from "../period/index.ts";
import type { Kpi, KpiClass, Register } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { NoteWords } from "./care.ts";
import { name, rule } from "./holes.ts";
import { type Text, say, withStop } from "./text.ts";

const CLASS: Record<KpiClass, string> = {
  target: "a Key Performance Target",
  monitoring: "a monitoring indicator",
};

const MONTHS = 12;

/**
 * What was classed anew in the year up to the end of a period, and why, in the words of whoever decided; and how often
 * people decided as the workbook's own words suggest. Nothing where nobody has decided a class.
 */
export function reclassifiedNotes(register: Register, period: Period): readonly NoteWords[] {
  const texts = [...register.kpis.flatMap((kpi) => turned(kpi, register, period)), ...agreed(register)];
  return texts.length === 0 ? [] : [{ heading: "How indicators were classed", texts }];
}

function turned(kpi: Kpi, { decisions }: Register, period: Period): readonly Text[] {
  const { decision } = kpi;
  const last = decisions.findLast((each) => nameKey(each.kpi) === nameKey(kpi.id));
  if (!decision || last?.from === undefined || last.from === last.to || last.to !== decision.class) return [];
  const since = lastDayOf({ start: endOf(period) - MONTHS - 1, months: 1 });
  if (last.date <= since || last.date > lastDayOf(period)) return [];
  const what = `${CLASS[last.from]} before, and ${CLASS[last.to]} since ${dateInWords(last.date)}`;
  const why = decision.reason === "" ? [] : say` ${name(withStop(decision.reason))}`;
  return [say`${name(kpi.title)}: ${rule(what)}.${why}`];
}

/** More titles than this are not named: the data file has each class with its reason. */
const MOST_NAMED = 9;

function agreed(register: Register): readonly Text[] {
  const { of, otherwise } = agreementIn(review(register));
  if (of === 0) return [];
  const suggested = "Where the workbook’s own words suggest a class, people decided so";
  if (otherwise.length === 0) return [say`${rule(suggested)} each time.`];
  if (otherwise.length > MOST_NAMED) return [say`${rule(suggested)} for some, and otherwise for others.`];
  const titles = otherwise.map(({ kpi }) => kpi.title).join("; ");
  return [say`${rule(suggested)} for all but ${rule(numberInWords(otherwise.length))}: ${name(titles)}.`];
}
