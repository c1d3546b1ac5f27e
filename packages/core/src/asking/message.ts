import { type Period, dateInWords, periodName, readPeriod } from "../period/index.ts";
import type { OwnersForm } from "./key.ts";

/** More indicators than this are not named in a message: the form has them all. */
const MOST_NAMED = 6;

/**
 * The text of an email to an owner, subject first. Nothing is sent: a person copies it. It names indicators and holds no
 * figure, because an email goes further than a form.
 */
export function messageFor({ owner, period, dueOn, items }: OwnersForm, file: string): string {
  const read = readPeriod(period, "financial");
  const when = read.kind === "period" ? periodName(read.period) : period;
  const owed = items.filter(({ isOwed }) => isOwed).map(({ title }) => title);
  const named = owed.slice(0, MOST_NAMED).map((title) => `- ${title}`);
  const more = owed.length - named.length;
  const asked =
    owed.length === 0
      ? ["No words of yours are missing. Write only if readers should know more."]
      : [
          owed.length === 1 ? "One figure needs your words:" : `${owed.length} figures need your words:`,
          ...named,
          ...(more > 0 ? [`- and ${more} more`] : []),
        ];
  return [
    `Subject: Your words about ${when}, by ${dateInWords(dueOn)}`,
    "",
    `To: ${owner}`,
    "",
    ...asked,
    "",
    `Please open ${file}, fill in the four coloured boxes beside each (the cause, what we do, by when, who leads it), save it and send it back by ${dateInWords(dueOn)}.`,
    "",
    "The form is for you and not for publication.",
    "",
  ].join("\n");
}

/** What an owner is asked or reminded of in a period. Dates are ISO; `askedOn` is empty where nobody has asked yet. */
export type Reminder = {
  readonly owner: string;
  readonly period: Period;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly titles: readonly string[];
};

/**
 * The text that asks an owner for words, or reminds them of having been asked, subject first. A person copies it; it
 * holds no figure. It is answered with the form, or by a reply where there is none.
 */
export function reminderFor({ owner, period, askedOn, dueOn, daysLate, titles }: Reminder): string {
  const when = periodName(period);
  const due = dateInWords(dueOn);
  const isLate = daysLate > 0;
  const subject =
    askedOn === ""
      ? `Your words about ${when}, by ${due}`
      : `Reminder: your words about ${when} ${isLate ? "were" : "are"} due by ${due}`;
  const needed =
    titles.length === 1 ? "One figure needs your words:" : `${titles.length} figures need your words:`;
  const opening =
    askedOn === "" ? needed : `We asked on ${dateInWords(askedOn)} and have no answer yet. ${needed}`;
  const by = isLate ? "as soon as you can" : `by ${due}`;
  return [
    `Subject: ${subject}`,
    "",
    `To: ${owner}`,
    "",
    opening,
    ...titles.map((title) => `- ${title}`),
    "",
    `Please say for each: the cause, what we do about it, by when, and who leads it. Fill in the form that you were sent, or reply to this, ${by}.`,
    "",
  ].join("\n");
}
