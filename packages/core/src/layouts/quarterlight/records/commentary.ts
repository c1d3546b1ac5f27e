import { dateInWords, isDateSerial, isoOfSerial, readDate } from "../../../period/index.ts";
import type { Asked, Commentary, Kpi } from "../../../register/index.ts";
import { date } from "../fields.ts";
import { type Row, leaveOut, text } from "../row.ts";
import { needPeriod } from "./need-period.ts";

/** What owners wrote about a KPI, and when they were asked to. A row with a day of asking and no words yet is no commentary. */
export function wordsOf(rows: readonly Row[]): Pick<Kpi, "commentary" | "asked"> {
  const read = rows.map(rowOf).filter((row) => row !== undefined);
  const asked = read.flatMap(({ request }) => request ?? []);
  return {
    commentary: read.flatMap(({ commentary }) => commentary ?? []),
    ...(asked.length === 0 ? {} : { asked }),
  };
}

type Read = { readonly commentary?: Commentary; readonly request?: Asked };

function rowOf(row: Row): Read | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  const [askedOn, answeredOn] = [date(row, "askedOn"), date(row, "answeredOn")];
  const said = [text(row, "text"), ...partsOf(row)].filter((words) => words !== "");
  const first = ["text", "cause", "action"].find((field) => text(row, field) !== "") ?? "text";
  const request = {
    period,
    askedOn,
    answeredOn,
    isAnswered: said.length > 0 || answeredOn !== "",
    at: row.at("text"),
  };
  if (said.length === 0 && askedOn === "") return leaveOut(row, "text", "required but empty");
  return {
    ...(said.length === 0
      ? {}
      : { commentary: { period, text: said.join(" "), author: text(row, "author"), at: row.at(first) } }),
    ...(askedOn === "" ? {} : { request }),
  };
}

/** The cause, and what is done by when and by whom, as sentences; what the commentary itself says is not said again. */
function partsOf(row: Row): readonly string[] {
  const own = text(row, "text");
  const isNew = (words: string) => words !== "" && !own.includes(words);
  const [cause, action] = [text(row, "cause"), text(row, "action")];
  if (own === "" && cause === "" && action === "") return [];
  const when = dayOrWords(row);
  const by = [when === "" ? "" : withBy(when), text(row, "lead")].filter(isNew).join(", ");
  return [isNew(cause) ? withStop(cause) : "", workWords(isNew(action) ? action : "", by)];
}

/** "We will open new rotas (by 31 January 2026, Integrated Operations Manager)." */
function workWords(action: string, by: string): string {
  if (by === "") return action === "" ? "" : withStop(action);
  return action === ""
    ? `${by.charAt(0).toUpperCase()}${by.slice(1)}.`
    : `${action.replace(/[.\s]+$/u, "")} (${by}).`;
}

function withBy(when: string): string {
  return /^(?:by|before|from|in|within|at|every|each|until)\b/iu.test(when) ? when : `by ${when}`;
}

/** A day as it is written in a sentence, or the words that stand in its place. */
function dayOrWords(row: Row): string {
  const value = row.cell("byWhen")?.value ?? null;
  const words = text(row, "byWhen");
  const iso =
    typeof value === "number"
      ? isDateSerial(value)
        ? isoOfSerial(value, row.desk.date1904)
        : undefined
      : readDate(words);
  return iso === undefined ? words : dateInWords(iso);
}

function withStop(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
