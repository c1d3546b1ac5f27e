import { type Period, dateInWords, endOf, periodOfDate, readDate } from "../period/index.ts";

/** Initials and a date of six figures, year, month, day or day, month, year: JE100914-, 141022 -, 140929: */
const STAMP = /^(?<initials>[A-Z]{2,4})?\s*(?<digits>\d{6})(?:\s*[-–:.]\s*|\s+)(?<rest>\S[\s\S]*)$/u;
const NONE = /^(?:no (?:notes?|comments?)|none|n\/a|-|nil)\.?$/iu;

/**
 * A note without its stamp; who wrote it and when are kept beside it. Nothing where it says that there
 * is none. `near` settles which way round six figures are: the date nearest to the period they are about.
 */
export function readNote(
  text: string,
  near: Period,
): { readonly text: string; readonly author: string } | undefined {
  const said = text.trim();
  if (said === "" || NONE.test(said)) return undefined;
  const stamp = STAMP.exec(said)?.groups;
  const date = stamp === undefined ? undefined : dateOf(stamp["digits"] ?? "", near);
  if (stamp === undefined || date === undefined) return { text: said, author: "" };
  const author = [stamp["initials"] ?? "", dateInWords(date)].filter(Boolean).join(", ");
  return { text: stamp["rest"] ?? "", author };
}

function dateOf(digits: string, near: Period): string | undefined {
  const [a = "", b = "", c = ""] = digits.match(/../gu) ?? [];
  const distance = (iso: string) => Math.abs(periodOfDate(iso).start - endOf(near));
  return [readDate(`${a}/${b}/20${c}`), readDate(`${c}/${b}/20${a}`)]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
