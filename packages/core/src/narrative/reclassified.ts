import { agreementIn, review } from "../influence/index.ts";
import { type Period, dateInWords, endOf, lastDayOf } from "../period/index.ts";
import type { Audience, Kpi, KpiClass, Register } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { NoteWords } from "./care.ts";
import type { Findings } from "./headline.ts";
import { judging, name, rule } from "./holes.ts";
import { numberOf } from "./tally.ts";
import { type Text, say, withStop } from "./text.ts";

const CLASS: Record<KpiClass, string> = {
  target: "a Key Performance Target",
  monitoring: "a monitoring indicator",
};

const MONTHS = 12;

/**
 * What was classed anew in the year up to the end of a period, and why, in the words of whoever decided; and how often
 * people decided as the workbook's own words suggest, which is for those who run the report and not for the public. Nothing
 * where nobody has decided a class.
 */
export function reclassifiedNotes(
  register: Register,
  period: Period,
  howMany: Findings["howMany"],
  audience: Audience,
): readonly NoteWords[] {
  const texts = [
    ...register.kpis.flatMap((kpi) => turned(kpi, register, period)),
    ...(audience === "public" ? [] : agreed(register, howMany)),
  ];
  return texts.length === 0 ? [] : [{ heading: "How indicators were classed", texts }];
}

function turned(kpi: Kpi, { decisions }: Register, period: Period): readonly Text[] {
  const { decision } = kpi;
  // Of what was decided after the period nothing is told here: it is no part of the quarter.
  const last = decisions.findLast(
    (each) => nameKey(each.kpi) === nameKey(kpi.id) && each.date <= lastDayOf(period),
  );
  if (!decision || last?.from === undefined || last.from === last.to || last.to !== decision.class) return [];
  const since = lastDayOf({ start: endOf(period) - MONTHS - 1, months: 1 });
  if (last.date <= since) return [];
  const what = `${CLASS[last.from]} before, and ${CLASS[last.to]} since ${dateInWords(last.date)}`;
  const why = decision.reason === "" ? [] : say` ${name(withStop(decision.reason))}`;
  return [say`${name(kpi.title)}: ${rule(what)}.${why}`];
}

/** More titles than this are not named: the data file has each class with its reason. */
const MOST_NAMED = 9;

function agreed(register: Register, howMany: Findings["howMany"]): readonly Text[] {
  const [of, same] = [howMany("how many suggested"), howMany("how many agreed")];
  if (!of?.value || !same) return [];
  const { otherwise } = agreementIn(review(register));
  const opening = say`For ${numberOf(of)} of the indicators that people classed, the workbook’s own words suggest a class too, and people agreed with ${same.value === of.value ? judging(same, "agreed", same.value === 1 ? "that" : "all of them") : numberOf(same)}.`;
  if (otherwise.length === 0 || otherwise.length > MOST_NAMED) return [opening];
  const are = otherwise.length === 1 ? say`Classed otherwise is` : say`Classed otherwise are`;
  return [say`${opening} ${are} ${name(otherwise.map(({ kpi }) => kpi.title).join("; "))}.`];
}
