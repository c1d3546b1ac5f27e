import { dateInWords, isDateSerial, isoOfSerial, readDate } from "../../../period/index.ts";
import { type Asked, type Commentary, type Kpi, isNoAnswer, withBy } from "../../../register/index.ts";
import { date } from "../fields.ts";
import { type Row, complain, leaveOut, text } from "../row.ts";
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

/** The columns of words, and the boxes among them. */
const BOXES = ["cause", "action", "byWhen", "lead"] as const;
const WORDS = ["text", ...BOXES] as const;

function rowOf(row: Row): Read | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  const inPlace = WORDS.filter((field) => isNoAnswer(text(row, field)));
  for (const field of inPlace) complain(row, field, "no answer");
  const [askedOn, answeredOn] = [date(row, "askedOn"), date(row, "answeredOn")];
  const said = [given(row, "text"), ...partsOf(row)].filter((words) => words !== "");
  if (said.length === 0 && askedOn === "")
    return inPlace.length > 0 ? undefined : leaveOut(row, "text", "required but empty");
  const filled = BOXES.filter((field) => given(row, field) !== "");
  const boxes = Object.fromEntries(
    filled.map((field) => [field, field === "byWhen" ? dayOrWords(row) : given(row, field)]),
  );
  const first = (["text", "cause", "action"] as const).find((field) => given(row, field) !== "") ?? "text";
  const isWhole = given(row, "text") !== "" || (filled.includes("cause") && filled.includes("action"));
  const isClosed = answeredOn !== "" && (said.length > 0 || inPlace.length === 0);
  const at = row.at("text");
  return {
    ...(said.length === 0
      ? {}
      : {
          commentary: {
            period,
            text: said.join(" "),
            author: text(row, "author"),
            ...(filled.length === 0 ? {} : { boxes }),
            at: row.at(first),
          },
        }),
    ...(askedOn === ""
      ? {}
      : { request: { period, askedOn, answeredOn, isAnswered: isWhole || isClosed, at } }),
  };
}

/** What a cell says; nothing where it only stands in place of an answer. */
function given(row: Row, field: (typeof WORDS)[number]): string {
  const words = text(row, field);
  return isNoAnswer(words) ? "" : words;
}

/** The cause, and what is done by when and by whom, as sentences; what the commentary itself says is not said again. */
function partsOf(row: Row): readonly string[] {
  const own = given(row, "text");
  const isNew = (words: string) => words !== "" && !own.includes(words);
  const [cause, action] = [given(row, "cause"), given(row, "action")];
  if (own === "" && cause === "" && action === "") return [];
  const when = dayOrWords(row);
  const by = [when === "" ? "" : withBy(when), given(row, "lead")].filter(isNew).join(", ");
  return [isNew(cause) ? withStop(cause) : "", workWords(isNew(action) ? action : "", by)];
}

/** "We will open new rotas (by 31 January 2026, Integrated Operations Manager)." */
function workWords(action: string, by: string): string {
  if (by === "") return action === "" ? "" : withStop(action);
  return action === ""
    ? `${by.charAt(0).toUpperCase()}${by.slice(1)}.`
    : `${action.replace(/[.\s]+$/u, "")} (${by}).`;
}

/** A day as it is written in a sentence, or the words that stand in its place. */
function dayOrWords(row: Row): string {
  const value = row.cell("byWhen")?.value ?? null;
  const words = given(row, "byWhen");
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
