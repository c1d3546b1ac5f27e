import type { Claim } from "../../claims/index.ts";
import { endOf } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { isOfAPart } from "../whose.ts";
import { type End, endOfWord } from "./ends.ts";
import { type Reach, reachClaim, reachIn } from "./reach.ts";
import type { Said, WordReading } from "./said.ts";

const LEVEL =
  "high|low|long|short|good|bad|well|badly|poor|poorly|strong|weak|many|few|much|little|large|small|big|great|quick|quickly|fast|slow|slowly|busy|quiet|cheap|expensive|dear";
const MORE =
  "higher|lower|longer|shorter|better|worse|more|fewer|less|larger|smaller|bigger|greater|quicker|faster|slower|busier|quieter|cheaper|dearer";
/** "this short", "as low", or "any lower": of the second there may be one that is as low. */
const SUCH = `(?:(?:quite )?(?:this|so|as|that) (?<level>${LEVEL})|(?:any )?(?<more>${MORE}))\\b(?! than\\b| as (?!(?:this|it|they|we|now|today)\\b))`;
const WAS =
  "been|stood|sat|had|seen|got|gone|waited|fallen|dropped|risen|climbed|recorded|reported|done|performed|taken|run|reached|known|experienced|faced|met";
const NOT = "\\b(?:not|never|[a-z]+n['’]t)(?: (?:once|ever|yet|before))?";
const NEARLY = "\\b(?:rarely|seldom|hardly|scarcely|barely|only (?:once|twice|rarely))(?: ever)?";
const WORDS =
  "(?: (?!(?:since|for|in|than|because|until|as|so|this|that|over|during|within)\\b)[a-z'’-]+){0,4}?";

/** Words with the time behind them: "has not been this short since 2019". */
const DENIED = new RegExp(`(?:${NOT}|(?<nearly>${NEARLY})) (?:${WAS})${WORDS} ${SUCH}`, "giu");
/** With the time before them: "Not since 2021 have we waited so long". */
const NOT_SINCE = new RegExp(
  `\\b(?:not|never)(?<time> (?:since|in|for) [^.;,]{1,40}?) (?:has|have|had|did|was|were|is|are|do|does) [^.;,]{1,60}? ${SUCH}`,
  "giu",
);
/** "It was last this low in 2019", "The last time that it was this low was in 2019". */
const LAST = new RegExp(
  `\\blast (?:(?:been|stood|time [^.;,]{1,40}?) )?${SUCH}(?: was)?(?= (?:back )?(?:in )?(?<year>(?:19|20)\\d{2})\\b(?![/-]\\d))`,
  "giu",
);
/** "It is three years since the wait was this short". */
const IT_IS = new RegExp(
  `\\bit(?:['’]s| is| has)(?: been)? (?<many>[a-z\\d]+ (?:year|quarter|month)s?) since [^.;,]{1,40}? ${SUCH}`,
  "giu",
);

/** What was not so since a time, or has been so for none: the figure is an end of the series from then on. */
export function notSince(said: Said): readonly WordReading[] {
  const { text } = said;
  return [
    ...matchesOf(text, DENIED).flatMap((match) =>
      readingOf(said, match, text.slice(match.index + match[0].length), true),
    ),
    ...matchesOf(text, NOT_SINCE).flatMap((match) => readingOf(said, match, match.groups?.["time"] ?? "")),
    ...matchesOf(text, LAST).flatMap((match) =>
      readingOf(said, match, ` since ${match.groups?.["year"] ?? ""}`),
    ),
    ...matchesOf(text, IT_IS).flatMap((match) =>
      readingOf(said, match, ` in ${match.groups?.["many"] ?? ""}`),
    ),
  ];
}

function readingOf(
  said: Said,
  { index, 0: words, groups }: RegExpExecArray,
  time: string,
  isBehind = false,
): readonly WordReading[] {
  const { subject, text, areas, isPeriodNamed, start } = said;
  const reach = reachIn(time, said, subject.now);
  if (areas.length > 0 || (reach === undefined && !SINCE.test(time))) return [];
  const end = endOfWord(groups?.["level"] ?? groups?.["more"] ?? "", subject);
  const isKnown = !isPeriodNamed && groups?.["nearly"] === undefined && !isOfAPart(text, subject, areas);
  const claims =
    isKnown && end !== undefined ? claimsOf(said, end, groups?.["level"] !== undefined, reach) : [];
  return [
    {
      start: start + index,
      end: start + index + words.length + (isBehind ? (reach?.width ?? 0) : 0),
      fault: "wrong superlative",
      claims,
      negated: false,
      isOpen: reach?.isOpen ?? false,
    },
  ];
}

const SINCE = /^[^.;]{0,50}?\bsince\b/iu;

/** From a time that is named by a period of the series on, or from its beginning where no other is named. */
function claimsOf(said: Said, end: End, isAlone: boolean, reach: Reach | undefined): readonly Claim[] {
  const { subject, bases } = said;
  const base = { kpi: subject.kpi.id, period: subject.now, role: "extreme" as const, rule: "arithmetic" };
  const words = isAlone ? [end] : [end, `joint ${end}`];
  const reaches = reach === undefined ? bases.map((each) => ({ from: endOf(each) })) : [reach];
  return words.flatMap((word) =>
    reaches.length === 0 ? [{ ...base, word }] : reaches.map((each) => reachClaim({ ...base, word }, each)),
  );
}
