import type { Role } from "../../facts/index.ts";
import { headNoun } from "../noun.ts";
import { changes } from "./change.ts";
import { sharesWords } from "./own-words.ts";
import { FOREIGN, type FigureReading, type Setting, TARGET_BEFORE, claim, read } from "./setting.ts";

/** How many of how many: the numerator, the base, or those left over, then or now. */
export function parts(setting: Setting, isOwnNoun: boolean): FigureReading {
  const { figure, after, before, clause } = setting;
  const isOf =
    /^ (?:out )?of (?:the |our |its |these |those |all )?(?:\d|\p{L}+\b)/iu.test(after) &&
    /^ (?:out )?of [^\d]{0,12}\d/u.test(after);
  const isWhole =
    /\d[\d,]* (?:out )?of (?:the |our |its |these |those |all )?$/iu.test(before) ||
    /\bof (?:the|our|its|these|all) $/iu.test(before) ||
    /^of (?:the |our )?$/iu.test(before.trim() + " ");
  const isPartOfShare = /[%)]|per cent|in (?:ten|\d+)|\bof\b/iu.test(clause);
  const isSolo =
    isOwnNoun ||
    (figure.noun === "" &&
      (isOf || isWhole || (isPartOfShare && !figure.inWords) || /^ ?(?:were|was|had|began)\b/iu.test(after)));
  if (!isSolo && !(isOf || isWhole)) return FOREIGN;
  // "43 of 50 are trained": so many of nobody that the KPI tells of.
  if (!isOwnNoun && !/\(\s*$/u.test(before) && !isSaidOfIt(setting)) return FOREIGN;
  if (figure.noun !== "" && !isOwnNoun) return FOREIGN;
  if (TARGET_BEFORE.test(before)) return FOREIGN;
  // "9 of the 15 posts": the noun behind the whole tells whose parts they are.
  const noun = isOf ? nounOfWhole(after) : "";
  if (noun !== "" && !setting.subject.nouns.has(noun)) return FOREIGN;
  const roles: Role[] = isWhole
    ? ["denominator", "numerator"]
    : isOf
      ? ["numerator", "remainder"]
      : ["numerator", "denominator", "remainder"];
  const claims = setting.periods.flatMap((period) => roles.map((role) => claim(setting, role, period)));
  return read(
    isWhole && isOneOf(before)
      ? [...claims, ...setting.periods.map((period) => claim(setting, "numerator", period))]
      : claims.filter(({ role }) => !isWhole || role === "denominator" || isOneOf(before)),
  );
}

/** Whether the sentence says a word of the KPI, or a share beside which the number stands. */
function isSaidOfIt({ earlier, clause, figure, subject }: Setting): boolean {
  const words = `${earlier} ${clause}`;
  return sharesWords(words, figure, subject) || /\d ?%|\bper cent\b/iu.test(words);
}

function isOneOf(before: string): boolean {
  return /\bone of (?:the|our|those|these) $/iu.test(before);
}

function nounOfWhole(after: string): string {
  const found = /^ (?:out )?of [^\d]{0,12}[\d,]+/iu.exec(after);
  return found === null ? "" : headNoun(after.slice(found[0].length));
}

/** How many more or fewer of them than then, in the numerator or the base. */
export function partChanges(setting: Setting): FigureReading {
  const roles: Role[] = ["numerator change", "denominator change"];
  const isOwn =
    setting.figure.noun === "" ||
    setting.subject.nouns.has(setting.figure.noun) ||
    /^(?:fewer|more|less|extra)$/u.test(setting.figure.noun);
  return isOwn ? read(changes(setting, roles)) : FOREIGN;
}
