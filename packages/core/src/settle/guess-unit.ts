import type { Unit } from "../figure/index.ts";

export type UnitGuess = {
  readonly unit: Unit;
  readonly from: "title" | "unit column" | "cell format" | "nothing";
};

/** The unit of a KPI from its unit column, else from how its cells say it, else from its title. */
export function guessUnit(unitText: string, cellsSay: Unit | undefined, title: string): UnitGuess {
  const written = unitNamed(unitText);
  if (written !== undefined) return { unit: written, from: "unit column" };
  if (cellsSay !== undefined) return { unit: cellsSay, from: "cell format" };
  const titled = unitInTitle(title);
  return titled === undefined
    ? { unit: { kind: "number", of: "" }, from: "nothing" }
    : { unit: titled, from: "title" };
}

const NAMED: readonly (readonly [RegExp, Unit["kind"]])[] = [
  [/^(?:%|per ?cent(?:age)?|pct)$/iu, "percentage"],
  [/^(?:£|gbp|pounds?|money|currency|cost)$/iu, "money"],
  [/^(?:count|number of .*|people|persons|no|no\.|#)$/iu, "count"],
  [/^(?:working |calendar )?days?$/iu, "days"],
  [/^(?:rate|per [\d,]+.*|rate per .*)$/iu, "rate"],
  [/^(?:duration|time|hh:mm(?::ss)?)$/iu, "duration"],
  [/^(?:yes ?\/ ?no|y ?\/ ?n|boolean)$/iu, "yes or no"],
  [/^(?:number|integer|decimal|value|ratio|score|index)$/iu, "number"],
];

function unitNamed(text: string): Unit | undefined {
  const said = text.trim();
  const kind = NAMED.find(([pattern]) => pattern.test(said))?.[1];
  if (kind === undefined) return said === "" ? undefined : { kind: "number", of: said };
  const counted =
    /^(?:number of (?<things>.+)|(?<rate>(?:rate )?per [\d,]+.*)|(?<days>(?:working|calendar) days?))$/iu.exec(
      said,
    )?.groups;
  const of = counted?.["things"] ?? counted?.["rate"]?.replace(/^rate /iu, "") ?? counted?.["days"] ?? "";
  return { kind, of: of.toLowerCase() };
}

function unitInTitle(title: string): Unit | undefined {
  const per =
    /\bper (?<number>(?:[\d,]{3,}|hundred thousand|thousand|million)\b[^()%,;]*?)(?=\s+by\b|[()%,;]|$)/iu.exec(
      title,
    )?.groups?.["number"];
  if (per !== undefined) return { kind: "rate", of: `per ${per.trim().toLowerCase()}` };
  if (/^\s*%|\bper ?cent\b|\bpercentage\b|\bproportion\b|\(%\)|\s%(?:\s|$)|\b(?:uptime|% )/iu.test(title))
    return { kind: "percentage", of: "" };
  if (/£|\bcosts?\b(?! of living)|\bspend(?:ing)?\b|\bexpenditure\b/iu.test(title))
    return { kind: "money", of: "" };
  if (/\b(?:working|calendar) days\b/iu.test(title))
    return { kind: "days", of: /working/iu.test(title) ? "working days" : "days" };
  if (/\bdays\b(?! ahead)/iu.test(title) && /\b(?:average|mean|median|time)\b/iu.test(title))
    return { kind: "days", of: "days" };
  if (/\bnumber of days\b/iu.test(title)) return { kind: "days", of: "days" };
  if (/^(?:total )?(?:number|no\.?|count) of\b|\bnumber of\b/iu.test(title)) return { kind: "count", of: "" };
  return undefined;
}
