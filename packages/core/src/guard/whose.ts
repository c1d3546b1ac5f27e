import { matchesOf } from "../workbook/index.ts";
import { isElse } from "./about.ts";
import { isSaid } from "./areas.ts";
import { ANYTHING, BOUNDARY, PREPOSITION, isNaming, isOfKpi, isPeople } from "./named.ts";
import { singular } from "./noun.ts";
import type { Subject } from "./subject.ts";

/** Whose a figure is that is not ours: "the Scottish average". */
const NATION =
  /\b(?:scotland|scottish|nationally|the national (?:survey|picture|average|figure|rate)|england|wales|uk)\b(?! (?:government|target|standard))/iu;

/** Whether words speak of the nation, of which the KPI has no figure. */
export function isOfNation(words: string, areas: readonly string[]): boolean {
  return NATION.test(words) && areas.length === 0;
}

const HEDGED =
  "(?:(?:about|around|roughly|some|nearly|almost|over|under|only|just|just over|just under|more than|at least|up to|an estimated|an extra|another|a further) )?£?$";

/** "Savings of £2.1m": the noun says of what the number is. */
const OF_NOUN = new RegExp(`((?:\\S+ ){0,3})(?<![\\p{L}'-])([\\p{L}'-]+) (?:worth )?of ${HEDGED}`, "iu");

const DETERMINER = /^(?:the|a|an|our|its|their|this|that|these|those|of|to|by|against|was|is|were|are)$/iu;

/** "saving roughly 1,900 hours": what it brings, and not what it is. */
const BRINGS = new RegExp(
  `\\b(sav(?:ed?|es|ing)|br(?:ing|ings|inging|ought)|releas(?:ed?|es|ing)|free[ds]?|freeing|add(?:ed|s|ing)|invest(?:ed|s|ing)?|rais(?:ed?|es|ing)|award(?:ed|s|ing)?|secur(?:ed?|es|ing)|donat(?:ed?|es|ing)|fund(?:ed|s|ing)?|contribut(?:ed?|es|ing)|worth|granted)(?: us| up)? ${HEDGED}`,
  "iu",
);

/** "perhaps 10", "the highest prescribes 455": a guess, and one of many. */
const GUESS =
  /\b(?:perhaps|maybe|possibly|probably|potentially|an estimated|up to an estimated) (?:about |around )?£?$|\bthe (?:highest|lowest|busiest|quietest|largest|smallest|biggest) (?!(?:since|in|ever|yet|so|figure|number|rate|level|result|quarter|on|for|of|was|is|at|value|point|count|share)\b)\p{L}+ £?$/iu;

/** "following the uplift to £12.60": what was behind it, and not what it is. */
const BEHIND_IT =
  /\b(?:following|because|due to|owing to|thanks to|as a result of|on account of|driven by|caused by|reflect(?:s|ing)|includ(?:es|ing)|such as|despite|given|apart from|alongside|in addition to|as well as|on top of)\b(?<words>[^,;.()]*)$/iu;

/** "Of this, £620,000 is": a part of what was told. */
const PART_OF =
  /\bof (?:this(?! (?:financial )?(?:year|quarter|month)['’]s)|these|that|those|which|whom|it|them|(?:this|that|the) (?:increase|rise|total|spend|cost|overspend|sum|amount|growth|fall|reduction))\b[^.;]*$/iu;

/** Whether the words right before a number say of what it is, and that is not the KPI. */
export function isNamedOtherwise(before: string, subject: Subject, areas: readonly string[]): boolean {
  const of = OF_NOUN.exec(before);
  if (of !== null) {
    const [, told = "", head = ""] = of;
    const words = told.trim().split(" ");
    const from = words.findLastIndex(
      (each) =>
        DETERMINER.test(each) || PREPOSITION.test(each) || BOUNDARY.test(each) || !/^\p{L}/u.test(each),
    );
    return isElse({ head, before: words.slice(from + 1), of: [], within: [] }, subject, areas);
  }
  if (GUESS.test(before)) return true;
  const behind = BEHIND_IT.exec(before)?.groups?.["words"];
  if (behind !== undefined && !namesOwn(behind, subject)) return true;
  const verb = BRINGS.exec(before)?.[1]?.toLowerCase().slice(0, 3) ?? "";
  return verb !== "" && !subject.kpi.title.toLowerCase().includes(verb);
}

const CALENDAR =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Christmas|Easter|Quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Day";

const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Ff]or|[Aa]cross|[Nn]ear|[Aa]round) (?:the |our )?(?!(?:${CALENDAR})\\b)(?<name>\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*)`,
  "gu",
);

const AMONG =
  /\b(?:among|amongst|(?:for|of)(?= (?:men|women|boys|girls)\b))(?: (?:the|our))? (?<group>[\p{L}'-]+(?: [\p{L}'-]+)?)/giu;

/** Whether words speak of one place or group of people that the KPI is not named by: "in Harbour ward", "among nurses". */
export function isOfAPart(words: string, subject: Subject, areas: readonly string[]): boolean {
  const isOwn = (text: string) =>
    areas.some((area) => isSaid(text, area)) || text.split(" ").some((each) => isOfKpi(each, subject));
  const places = matchesOf(words, PLACE).map(({ groups }) => groups?.["name"] ?? "");
  const groups = matchesOf(words, AMONG).map((match) => match.groups?.["group"] ?? "");
  return [...places, ...groups].some((each) => each !== "" && !isOwn(each));
}

function namesOwn(words: string, subject: Subject): boolean {
  return (words.match(/[\p{L}'-]+/gu) ?? []).some(
    (each) => ANYTHING.has(singular(each)) || isOfKpi(each, subject),
  );
}

/** Whether words say that a number is a part of what was told before it. */
export function isOfThis(before: string): boolean {
  return PART_OF.test(before);
}

/** "40% of MHO teams", "84% were answered": of whom a share is told, and what. */
const SHARE_OF =
  /^ of (?:(?:the|our|all|these|those|its|their) )*([\p{L}'-]+(?: (?!(?:was|were|is|are|had|have|has|did|said|who|that|which|in|on|at|with|pay|paid|live|felt|feel|use|used|want|own|need|get|got|take|took|go|went|come|came)\b)[\p{L}'-]+)?)/iu;

/** Whether a share is said to be of others than the KPI counts; undefined where the words do not say of whom. */
export function isShareOfOthers(after: string, subject: Subject): boolean | undefined {
  const [said = "", whom = ""] = SHARE_OF.exec(after) ?? [];
  if (whom === "") return doesOtherwise(after, subject) || undefined;
  const words = whom.split(" ");
  // "62% of absence was long term", beside an absence rate: a share of the KPI's own cases, by what it does not tell of.
  if (words.some((each) => !isPeople(each) && isOfKpi(each, subject)))
    return doesOtherwise(after.slice(said.length), subject);
  if (!words.some((each) => ANYTHING.has(singular(each)) || isPeople(each))) return true;
  return doesOtherwise(after.slice(said.length), subject) || undefined;
}

const DOES =
  /^ (?:(?:also|then|only|still|had|have|would|could) )?(?:felt|feel|said|thought|told|rated|agreed|pay|paid|live|lived|own|use|used|want|wanted|chose|came|went|got|took|were|was|are|had|have)\b(?<what>[^,;:.()]*)/iu;

/** "85% felt better informed", "112 nights were emergency stays": what they did is nothing that the KPI's words say. */
export function doesOtherwise(after: string, subject: Subject): boolean {
  const found = DOES.exec(after);
  if (found === null) return false;
  const told = (
    found[0]
      .replace(
        /^ (?:(?:also|then|only|still) )?(?:were|was|are|had|have|got|went|came|took|would|could)\b/iu,
        "",
      )
      .match(/\b(?:pay|paid|own|use|live)\b|[\p{L}'-]{4,}/gu) ?? []
  ).filter((each) => isNaming(each) && !ANYTHING.has(singular(each)) && !TIMED.test(each));
  const numbers = subject.kpi.title.match(/\d+/gu) ?? [];
  return (
    told.length > 0 &&
    !told.some((each) => isOfKpi(each, subject)) &&
    !numbers.some((each) => found[0].includes(each))
  );
}

const TIMED =
  /^(?:done|complete|completed|made|given|provided|recorded|reported|counted|received|needed|achieved|there|met|missed|exceeded|time|late|early|within|quarter|month|year|last|this|still)$/iu;
