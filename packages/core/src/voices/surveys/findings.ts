import { lastDayOf, periodLabel } from "../../period/index.ts";
import type { Register, SurveyResult } from "../../register/index.ts";
import { daysBetween } from "../duties/day.ts";
import { fieldsApart } from "../questions/comparable.ts";
import { plainWords } from "../words/plain-words.ts";
import { type Asked, askedIn, questionOf } from "./asked.ts";
import { type DecidedPair, decisionsIn } from "./decided.ts";
import { isUnused } from "./unused.ts";

/** What may be wrong with how people are asked, by its check. */
export type SurveyFinding = {
  readonly check: "Q01" | "Q02" | "Q03" | "Q04" | "Q05" | "Q06" | "Q07" | "Q08";
  readonly rows: readonly [SurveyResult, ...SurveyResult[]];
  /** What it was found by: the fields that differ, a number of answers. */
  readonly by: string;
};

const YEAR = 366;
/** Fewer answers than this are a few people, whom a share may point at. */
const FEW = 10;
/** Two shares of one thing, one of them unturned, lie so many points nearer to each other's complement. */
const UNTURNED = 10;

const FIELDS: Readonly<Record<string, string>> = {
  scale: "the answers offered",
  asked_of: "who was asked",
  about_when: "the time asked about",
  mode: "how it was asked",
};

/** Everything that may be wrong with surveys, in the order of the checks. */
export function surveyFindings(register: Register): readonly SurveyFinding[] {
  const all = askedIn(register);
  const { pairs } = decisionsIn(register, all);
  return [
    ...all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => askedTwice(one, other, pairs))),
    ...all.flatMap(comparedUnalike),
    ...pairs.flatMap(repeatsOthers),
    ...pairs.flatMap(notTurned),
    ...withoutRate(register),
    ...fewAnswers(all),
    ...all.filter((asked) => isUnused(asked, register)).map(({ waves }) => finding("Q08", waves, "")),
  ];
}

function finding(check: SurveyFinding["check"], rows: SurveyFinding["rows"], by: string): SurveyFinding {
  return { check, rows, by };
}

/** One question, by its words or by a person's word, in two surveys to one group within a year. */
function askedTwice(one: Asked, other: Asked, pairs: readonly DecidedPair[]): readonly SurveyFinding[] {
  if (one.question.survey === other.question.survey) return [];
  const said = pairs.find(
    (pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one),
  );
  const isOne =
    said === undefined
      ? plainWords(one.question.text) === plainWords(other.question.text)
      : said.meaning === "same" || said.meaning === "reversed";
  const [a, b] = [one.waves[0], other.waves[0]];
  const isOneGroup = plainWords(a.population) !== "" && plainWords(a.population) === plainWords(b.population);
  const days = Math.abs(daysBetween(lastDayOf(a.wave), lastDayOf(b.wave)));
  return isOne && isOneGroup && days < YEAR ? [finding("Q01", [a, b], a.population)] : [];
}

/** Two waves that the report sets side by side, asked in two ways. A filter alone has its own check. */
function comparedUnalike({ question, waves }: Asked): readonly SurveyFinding[] {
  const [now, before] = waves;
  if (before === undefined || now.wording !== before.wording) return [];
  const apart = fieldsApart(questionOf(question.id, now), questionOf(question.id, before));
  const named = apart.flatMap((field) => FIELDS[field] ?? []);
  return [
    ...(named.length > 0 ? [finding("Q02", [now, before], named.join(", "))] : []),
    ...(apart.includes("filter") ? [finding("Q07", [now, before], periodLabel(before.wave))] : []),
  ];
}

function repeatsOthers({ one, other, meaning }: DecidedPair): readonly SurveyFinding[] {
  if ((meaning !== "same" && meaning !== "reversed") || one.isOurs === other.isOurs) return [];
  const [ours, theirs] = one.isOurs ? [one, other] : [other, one];
  return [finding("Q03", [ours.waves[0], theirs.waves[0]], theirs.question.survey)];
}

/** Of a pair that a person called the other way round, shares that only agree once one of them is turned. */
function notTurned({ one, other, meaning }: DecidedPair): readonly SurveyFinding[] {
  const [a, b] = [one.waves[0], other.waves[0]];
  if (meaning !== "reversed" || a.percent === undefined || b.percent === undefined) return [];
  const [asIs, turned] = [Math.abs(a.percent - b.percent), Math.abs(100 - a.percent - b.percent)];
  return asIs - turned > UNTURNED ? [finding("Q04", [a, b], "")] : [];
}

function withoutRate({ surveys }: Register): readonly SurveyFinding[] {
  return surveys.flatMap((result) => {
    const { sentTo, base } = result;
    if (sentTo === undefined || (base !== undefined && base <= sentTo)) return [];
    return [finding("Q05", [result], base === undefined ? "" : `${base} of ${sentTo}`)];
  });
}

function fewAnswers(all: readonly Asked[]): readonly SurveyFinding[] {
  return all.flatMap(({ waves: [now] }) =>
    now.base !== undefined && now.base < FEW && now.percent !== undefined
      ? [finding("Q06", [now], String(now.base))]
      : [],
  );
}
