import { dateInWords, periodName, readPeriod } from "../period/index.ts";
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
