import { readForm } from "./form.ts";
import type { Kpi } from "./kpi.ts";
import { isMeasured } from "./observation.ts";

/**
 * A form that a KPI's unit and words suggest, for a person to confirm or put right; nothing where they suggest none that
 * reads as a sentence. It is never used before somebody has written it into the workbook.
 */
export function suggestForm(kpi: Kpi): string | undefined {
  const title = inSentence(kpi.title);
  const form = fromMeaning(kpi) ?? byUnit(kpi, title);
  return form !== undefined && readForm(form, kpi).trouble === undefined ? form : undefined;
}

/** "Half of the people who began care waited this long or less": the meaning is a sentence with a place left. */
function fromMeaning({ meaning, unit }: Kpi): string | undefined {
  const first = meaning.split(/(?<=[.!?])\s/u)[0]?.replace(/[.]$/u, "") ?? "";
  if (!/^half of\b.*\bthis (?:long|many)\b/iu.test(first)) return undefined;
  const of = unit.of === "" ? (unit.kind === "days" ? " days" : "") : ` ${unit.of}`;
  return inSentence(first.replace(/\bthis (?:long|many)\b/iu, `{v}${of}`));
}

function byUnit(kpi: Kpi, title: string): string | undefined {
  const things = title.replace(/^(?:the )?(?:number|rate|count|total) of /iu, "");
  switch (kpi.unit.kind) {
    case "percentage":
      return ofShare(kpi, title);
    case "count":
    case "days":
      return isPlural(things) ? `there were {v} ${things}` : undefined;
    case "rate": {
      const per = /^per (?<base>.+)$/iu.exec(kpi.unit.of.trim())?.groups?.["base"];
      return per !== undefined && isPlural(things) ? `for every ${per} there were {v} ${things}` : undefined;
    }
    case "money": {
      const on = /^(?:spending|money spent|amount spent|spend|expenditure) on (?<what>.+)$/iu.exec(title);
      return on?.groups?.["what"] === undefined ? undefined : `{v} was spent on ${on.groups["what"]}`;
    }
    case "duration":
    case "number":
    case "grade":
    case "yes or no":
      return undefined;
  }
}

/** "{n} of {d} complaints were answered on time", where its counts are kept; else "{v} of complaints …". */
function ofShare({ observations }: Kpi, title: string): string | undefined {
  const measured = observations.filter(isMeasured);
  const hasParts =
    measured.length > 0 && measured.every(({ numerator, denominator }) => numerator && denominator);
  const share = hasParts ? "{n} of {d}" : "{v} of";
  const whole = title.replace(/^(?:the )?(?:percentage|percent|per cent|proportion|share|%|rate) of /iu, "");
  const words = whole.split(" ");
  const who = words.findIndex((word) => /^(?:who|that|which)$/iu.test(word));
  if (who > 0) {
    return isPlural(whole) ? `${share} ${words.toSpliced(who, 1).join(" ")}` : undefined;
  }
  const done = words.findIndex((word, i) => i > 0 && isDone(word));
  return done > 0 && isPlural(words.slice(0, done).join(" "))
    ? `${share} ${words.toSpliced(done, 0, "were").join(" ")}`
    : undefined;
}

const DONE =
  /^(?:seen|held|begun|met|given|made|kept|paid|sent|done|taken|told|found|offered|able|likely|satisfied)$/iu;

/** A word that something was done to what stands before it: "answered", "seen". */
function isDone(word: string): boolean {
  return DONE.test(word) || (/[a-z]{2}ed$/iu.test(word) && !/(?:need|speed|feed|bed|shed)$/iu.test(word));
}

/** Whether the first noun is one of many: "people", "days in hospital"; a single thing is told otherwise. */
function isPlural(words: string): boolean {
  const [noun = ""] = words.split(
    /\s(?=(?:who|that|which|in|of|on|at|to|from|with|for|by|within|after|before|over|under|and)\b)/iu,
  );
  const last = noun.split(" ").at(-1) ?? "";
  return /^(?:people|children|staff|women|men)$/iu.test(last) || /[^s]s$/iu.test(last);
}

/** As it reads in the middle of a sentence. */
function inSentence(words: string): string {
  const text = words
    .trim()
    .replace(/[.:]+$/u, "")
    .replace(/\s*\((?:%|£|number|no\.?|rate|days|hours)\)$/iu, "");
  return /^[A-Z][a-z’'-]*(?:\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
