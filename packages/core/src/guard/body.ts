import { isSaid } from "./areas.ts";
import { isOfKpi, uptoFirstVerb } from "./named.ts";
import type { Subject } from "./subject.ts";
import { isOfAPart } from "./whose.ts";

/** Bodies that are not the partnership, by the last word of what they are called. */
const BODY =
  "ombudsman|commissioner|commission|inspectorate|regulator|hospital|hospice|charity|charities|council|board|government|parliament|university|college|school|trust|court|tribunal|police|union|company|contractor|firm|bank|agency|association|federation|society|foundation|church|prison|library|pharmacy|(?:ambulance|fire|prison|probation) service|health board|care home|national helpline";

const THE_BODY = new RegExp(`\\b(?:the|a|an|another) (?:[\\p{L}'’-]+ ){0,3}?(?:${BODY})$`, "iu");

/** "Lochside Voluntary Action", "NHS 24": a name of two words or more. */
const NAME = /(?:^|[\s(])\p{Lu}[\p{L}'’&-]+(?: (?:of|for|and|&|the))*(?: (?:\p{Lu}[\p{L}'’&-]+|\d+))+$/u;

const OURS = /\b(?:our|we|ours|HSCP|IJB|CHCP|partnership|health and social care)\b/iu;
const TIMES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Quarter|Q[1-4])\b/u;

const DID =
  /^(?<who>.*\S) (?:(?:has|have|had|also|then|already|only|itself) )*(?:\p{L}{2,}ed|took|taken|made|gave|given|got|saw|seen|ran|held|sent|did|heard|found|dealt with|brought|paid|spent|began|won|kept|has|have|had)(?: (?:about|around|some|nearly|almost|over|under|only|just|more than|at least|up to))* ?$/isu;

/** Whether what leads up to a number or a word says that another body did it: "The Ombudsman took". */
export function isDoneByBody(
  before: string,
  subject: Subject,
  areas: readonly string[],
  ours: string,
): boolean {
  const who =
    DID.exec(before)
      ?.groups?.["who"]?.split(/[,;:()]|\b(?:and|but|while|that|because|as|when)\b(?= \p{Ll})/u)
      .at(-1) ?? "";
  return isBody(who.trimEnd(), subject, areas, ours);
}

function isBody(who: string, subject: Subject, areas: readonly string[], ours: string): boolean {
  const name = (THE_BODY.exec(who) ?? NAME.exec(who))?.[0].trim() ?? "";
  if (name === "" || OURS.test(name) || TIMES.test(name) || (ours !== "" && name.includes(ours)))
    return false;
  return !areas.some((area) => isSaid(name, area)) && !name.split(" ").some((each) => isOfKpi(each, subject));
}

const BY_BODY = new RegExp(
  `^[^.;,]{0,40}? by (?<body>(?:the|a|an|another) (?:[\\p{L}'’-]+ ){0,2}?(?:${BODY}))(?! \\p{Ll}{3,})`,
  "iu",
);

/** "212 referrals were sent by the hospital". */
export function isDoneBy(after: string, subject: Subject, areas: readonly string[], ours: string): boolean {
  return isBody(BY_BODY.exec(after)?.groups?.["body"] ?? "", subject, areas, ours);
}

/** Groups that a KPI's own words would name if it told of them alone. */
const GROUP =
  /^\s*(?:(?:the|our|most|many|new|older|younger|other) )*(?<group>men|women|boys|girls|babies|toddlers|teenagers|pensioners|(?:under|over)-\p{L}+)\b/iu;

/**
 * Whether a sentence tells of one place or group alone: "New patients in Harbour ward (212 in the quarter) waited". Its
 * brackets tell of the same, and what another subject or a comparison brings in is not.
 */
export function isOfNarrowed(words: string, subject: Subject, areas: readonly string[]): boolean {
  const plain = words.replaceAll(/\([^)]*\)?|\)/gu, " ").replaceAll(/\s+/gu, " ");
  const head = uptoFirstVerb(plain);
  if (/\b(?:and|but|than|against|compared|while)\b/iu.test(plain.slice(head.length))) return false;
  const group = GROUP.exec(head)?.groups?.["group"];
  return (group !== undefined && !isOfKpi(group, subject)) || isOfAPart(head, subject, areas);
}
