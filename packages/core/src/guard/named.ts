import { matchesOf } from "../workbook/index.ts";
import { singular } from "./noun.ts";
import { GENERAL, stemsOf } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words that stand for whatever a text stands beside, say how it is measured, or name a time. */
export const ANYTHING = wordSet(
  "it this that these those they them we us i you there which who what ours ours' one both all each some none any most many few such same here everything nothing something kpi figure number rate share percentage proportion total count average mean median performance result trend position picture level value score outcome indicator measure data statistic amount volume demand activity quarter month year period time season series line graph chart target standard goal plan budget gap difference change increase decrease rise fall drop improvement reduction growth deterioration decline movement variation progress situation wait delay waiting length duration cost spend spending expenditu expenditure bill case thing way ratio range partnership service percent per point day week hour minute january february march april may june july august september october november december spring summer autumn winter today now last first second third fourth rest remainder bulk majority half high low record peak shortfall deficit surplus overspend underspend base maximum minimum drop limit cap ceiling threshold allocation trajectory aim he she nobody everyone anyone someone every each whole uptake coverage compliance",
);

/** What may stand before a measure without saying what it is of. */
export const PLAIN =
  /^(?:up|down|the|a|an|our|its|their|this|that|these|those|overall|total|average|current|latest|new|whole|weekly|monthly|quarterly|annual|yearly|daily|actual|raw|real|same|such|main|final|first|last|second|third|fourth|year|quarter|month|week|high|higher|low|lower|large|small|good|bad|poor|recorded|reported|published|local|headline|both|all|large|big|own|late|timely|early|delayed|hourly|typical|usual|mean|median|unit|net|gross|\d.*)$/iu;

export const SKIPPED =
  /^(?:up|down|the|a|an|no|our|its|their|at|of|in|as|with|has|have|had|was|were|is|are|be|been|being|become|became|becoming|also|again|still|now|only|just|then|themselves|itself|not|never|further|back|already|once|continued|continues?|started|starting|begun|began|to|since|too|even|alone|overall|did|does|do|a|little|bit|lot|much|well|far|gone|went|go|goes|come|came|got|getting|by|ever|yet|more|less|on|quite|rather|nearly|almost|about|around|hardly|barely|shown|seen|showed|shows|\w*n't|slight|sharp|steady|(?:edge|creep|move|inche?|tick|nudge|drift|shift|trend|shoot|head|dip|slip|climb)(?:s|d|ed|ped|ing)?|crept|shot|£?\d[\d,.]*%?|per|cent|percent)$|(?<!supp|fami|week|month|quarter|year)ly$/iu;

export const PREPOSITION =
  /^(?:of|in|on|for|with|from|to|at|within|under|over|between|among|across|without|about|during|outside|inside|following|after|before|awaiting)$/iu;

/** Where another subject may have begun. */
export const BOUNDARY =
  /^(?:but|while|because|as|when|since|if|so|than|that|which|who|whose|although|though|where|whereas|until|despite|means?|meant|led|left|saw|see|sees|think|thinks|thought|says?|said|closed|opened|joined|helped|made|makes?|took|takes?|shows?|showed|had|has|have|was|were|is|are)$/iu;

const WITHIN = /^(?:in|at|within|among|across)$/iu;

const DONE = /(?:ed|ing|seen|done|made|met|lost|given|held|taken|spent|late)$/iu;

/** The words that a subject is told in: its own noun, what stands before that, and what it is of. */
export type Named = {
  readonly head: string;
  readonly before: readonly string[];
  readonly of: readonly string[];
  readonly within: readonly string[];
};

/** What stands between a thing and its verb, or behind both. */
function isTrailing(word: string): boolean {
  return SKIPPED.test(word) || PREPOSITION.test(word);
}

/** The last thing named in words that lead up to a verb: "referrals" of "Last year referrals from schools have". */
export function namedIn(words: string): readonly Named[] {
  const part =
    words
      .replaceAll(/\bas a whole\b/giu, "")
      .split(/[,;:()"]| - /u)
      .at(-1) ?? "";
  const tokens = part.match(/[\p{L}'-]+|£?\d[\d,.]*%?/gu) ?? [];
  while (tokens.length > 0 && isTrailing(tokens.at(-1) ?? "")) tokens.pop();
  // "Reviews for people who have fallen rose": what is told of them stands between the two.
  const who = tokens.findLastIndex((token) => /^whos?e?$/iu.test(token));
  if (who > 0) tokens.splice(who);
  const from = tokens.findLastIndex((token) => BOUNDARY.test(token)) + 1;
  const own = tokens
    .slice(from)
    .join(" ")
    .replace(/^(?:(?:and|or|nor|yet|then|also)\b ?)+/iu, "");
  const phrases = own.split(/ (?:and|or|nor) /iu);
  return phrases.flatMap((phrase): readonly Named[] => {
    const all = phrase.split(" ");
    const at = all.findIndex((token) => PREPOSITION.test(token));
    // "In April to June referrals": what is told stands behind the time.
    const nouns =
      at === 0
        ? all.slice(all.findLastIndex((token) => PREPOSITION.test(token)) + 1)
        : at < 0
          ? all
          : all.slice(0, at);
    while (nouns.length > 1 && DONE.test(nouns.at(-1) ?? "")) nouns.pop();
    const head = nouns.at(-1) ?? "";
    return head === ""
      ? []
      : [
          {
            head,
            before: nouns.slice(0, -1),
            of: at > 0 ? all.slice(at + 1) : [],
            within: at > 0 && WITHIN.test(all[at] ?? "") ? all.slice(at + 1) : [],
          },
        ];
  });
}

/** What leads up to the last verb, or to the first of those that have one subject: "drugs make up 14% and grew". */
export function uptoVerb(words: string): string {
  const verbs = matchesOf(words, VERB).toReversed();
  const first = verbs.find(
    ({ index }) => !/\b(?:and|or|but|then|also)(?: (?:then|also|now))?\s*$/iu.test(words.slice(0, index)),
  );
  return words.slice(0, first?.index ?? 0);
}

/** What stands before the first verb: whom or what a sentence tells of. */
export function uptoFirstVerb(words: string): string {
  const first = words.search(VERB);
  return first < 0 ? words : words.slice(0, first);
}

/** Whether a verb stands between two numbers: without one, what is told of the first is told of the other. */
export function hasVerb(words: string): boolean {
  return words.search(VERB) >= 0;
}

/** A verb that something does or did; a word in -ed is one where a noun may stand before it. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|rose|risen|rises|goes|fell|fallen|grew|grown|grows|went|came|come|comes|stood|reach|stays?|saw|see|shows?|accounts?|ma(?:de|kes?)|takes?|took|ran|runs?|left|got|gets?|gave|gives?|kept|keeps?|outnumber|brought|brings?|felt|feel|said|says?|told|began|held|holds?|led|met|meets?|paid|pays?|sent|won|lost|put|sat|spent|provides?|represents?|includes?)\b|(?<!\b(?:of|the|a|an|our|its|their|on|per|total|net|gross|average|no) )\b(?:increases|drops|costs?|remains?|stands?|leave|hit|waits?|needs?|reports?|spends?|sits?|works?|uses?|average|covers?)\b|(?<=\p{L} )(?<!\b(?:the|a|an|our|its|their|of|in|for|and|or|with|by|to|per|newly|all|more|fewer|most|some|many) )\p{L}{3,}(?<!\b(?:need|spe|se|fe|inde|hundr))ed\b/giu;

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;

/** Whether a word can name anything. */
export function isNaming(word: string): boolean {
  return (
    /^\p{L}/u.test(word) && ![PREPOSITION, PLAIN, SKIPPED, BOUNDARY, NUMBER].some((each) => each.test(word))
  );
}

/** "Callers", "applicants": whoever they are, they may be those of whom the KPI tells; those who work for it are not. */
const CLIENTS =
  /\p{L}{3,}(?:ers|ees)$|^(?:residents?|patients?|students?|clients?|recipients?|respondents?|parents?|tenants?|applicants?|claimants?|participants?|attendants|inpatients?|outpatients?|infants?|occupants?)$/iu;

const STAFF =
  /^(?:\w*workers?|nurses|providers?|handlers?|managers?|assessors?|teachers?|officers?|prescribers?|volunteers?|leaders?|members?|partners?|practitioners?|drivers?|owners?|employers?|trainers?|trainees?|employees?|consultants?|agents?|numbers|letters|centres?|papers|orders|others|tenders|offers|quarters|fees|committees)$/iu;

export function isPeople(word: string): boolean {
  return (
    (GENERAL.has(singular(word)) && !/^staff$/iu.test(word)) || (CLIENTS.test(word) && !STAFF.test(word))
  );
}

/** Where a name says after what it is counted: admissions are not what "Bed days after an admission" counts. */
const BEYOND = / (?:after|following|before|awaiting|until|since)\b.*/isu;

/** Whether a word is one of those by which the KPI is named; `isCounted`: one that says what it counts, and not after what. */
export function isOfKpi(word: string, { kpi, nouns }: Subject, isCounted = false): boolean {
  const one = singular(word);
  if (nouns.has(one)) return true;
  if (one === "staff") return /\bstaff\b/iu.test(`${kpi.title} ${kpi.meaning}`);
  const names = [kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning, kpi.unit.of];
  if (word.includes("-") && names.join(" ").toLowerCase().includes(word.toLowerCase())) return true;
  if (stemsOf(word).size === 0) return false;
  const own =
    names
      .map((name) => (isCounted ? name.replace(BEYOND, "") : name))
      .join(" ")
      .match(/\p{L}{4,}/gu) ?? [];
  return own.some((each) => stemsOf(each).size > 0 && isRelated(singular(each), one));
}

/** "waiting" and "waited", "admitted" and "admission"; not "complaint" and "compliment". */
function isRelated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG_WORD) return long.startsWith(short) && INFLECTED.test(long.slice(short.length));
  return long.startsWith(short.slice(0, Math.max(LEAST_ALIKE, short.length - MOST_UNLIKE)));
}

const INFLECTED = /^(?:|s|es|ed|ing|en)$/u;

const LONG_WORD = 5;

const LEAST_ALIKE = 4;

const MOST_UNLIKE = 3;
