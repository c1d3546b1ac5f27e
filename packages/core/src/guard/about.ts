import { isSaid } from "./areas.ts";
import { singular } from "./noun.ts";
import { GENERAL, stemsOf } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words that stand for whatever a text stands beside, say how it is measured, or name a time. */
const ANYTHING = wordSet(
  "it this that these those they them we us i you there which who what ours ours' one both all each some none any most many few such same here everything nothing something kpi figure number rate share percentage proportion total count average mean median performance result trend position picture level value score outcome indicator measure data statistic amount volume demand activity quarter month year period time season series line graph chart target standard goal plan budget gap difference change increase decrease rise fall drop improvement reduction growth deterioration decline movement variation progress situation wait delay waiting length duration cost spend spending expenditu expenditure bill price case thing way ratio range partnership service percent per point day week hour minute january february march april may june july august september october november december spring summer autumn winter today now last first second third fourth rest remainder bulk majority half high low record peak shortfall deficit surplus overspend underspend base maximum minimum drop limit cap ceiling threshold allocation trajectory aim he she nobody everyone anyone someone",
);

/** Of these the words beside them say what there is of it: "call volumes", "the number of referrals". */
const MEASURES = wordSet(
  "number volume level amount demand activity count total share percentage proportion",
);

/** What may stand before a measure without saying what it is of. */
const PLAIN =
  /^(?:the|a|an|our|its|their|this|that|these|those|overall|total|average|current|latest|new|whole|weekly|monthly|quarterly|annual|yearly|daily|actual|raw|real|same|such|main|final|first|last|second|third|fourth|year|quarter|month|week|high|higher|low|lower|large|small|good|bad|poor|recorded|reported|published|local|headline|both|all|large|big|own|\d.*)$/iu;

/** Whose a figure is that is not ours: "the Scottish average". */
const ELSEWHERE = /^(?:scottish|national|uk|english|british|european|council-wide|board-wide)$/iu;

const SKIPPED =
  /^(?:has|have|had|was|were|is|are|be|been|being|also|again|still|now|only|just|then|themselves|itself|not|never|further|back|already|once|continued|continues?|started|starting|begun|began|to|since|too|even|alone|overall|did|does|do|a|little|bit|lot|much|well|far|gone|went|go|goes|come|came|got|getting|by|ever|yet|more|less|on|quite|rather|nearly|almost|about|around|hardly|barely|shown|seen|showed|shows|\w*n't|slight|sharp|steady|(?:edge|creep|move|inche?|tick|nudge|drift|shift|trend|shoot|head|dip|slip|climb)(?:s|d|ed|ped|ing)?|crept|shot|£?\d[\d,.]*%?|per|cent|percent)$|(?<!supp|fami|week|month|quarter|year)ly$/iu;

const PREPOSITION =
  /^(?:of|in|on|for|with|from|to|at|within|under|over|between|among|across|without|about|during|outside|inside|following|after|before|awaiting)$/iu;

/** Where another subject may have begun. */
const BOUNDARY =
  /^(?:but|while|because|as|when|since|if|so|than|that|which|who|whose|although|though|where|whereas|until|despite|means?|meant|led|left|saw|see|sees|think|thinks|thought|says?|said|closed|opened|joined|helped|made|makes?|took|takes?|shows?|showed|had|has|have|was|were|is|are)$/iu;

const DONE = /(?:ed|ing|seen|done|made|met|lost|given|held|taken|spent|late)$/iu;

/** The words that a subject is told in: its own noun, what stands before that, and what it is of. */
type Named = { readonly head: string; readonly before: readonly string[]; readonly of: readonly string[] };

/** The last thing named in words that lead up to a verb: "referrals" of "Last year referrals from schools have". */
function namedIn(words: string): readonly Named[] {
  const part =
    words
      .replaceAll(/\bas a whole\b/giu, "")
      .split(/[,;:()"]| - /u)
      .at(-1) ?? "";
  const tokens = part.match(/[\p{L}'-]+|£?\d[\d,.]*%?/gu) ?? [];
  while (tokens.length > 0 && SKIPPED.test(tokens.at(-1) ?? "")) tokens.pop();
  const from = tokens.findLastIndex((token) => BOUNDARY.test(token)) + 1;
  const own = tokens
    .slice(from)
    .join(" ")
    .replace(/^(?:(?:and|or|nor|yet|then|also) ?)+/iu, "");
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
    return head === "" ? [] : [{ head, before: nouns.slice(0, -1), of: at > 0 ? all.slice(at + 1) : [] }];
  });
}

/**
 * Whether what leads up to a word or a number names something else than what the KPI counts: "The falls team grew", "Call
 * volumes were 18% higher". Where it names nothing, or only "it" or "the figure", it may be the KPI.
 */
export function isOfSomethingElse(words: string, subject: Subject, areas: readonly string[]): boolean {
  const named = namedIn(words);
  if (named.length > 0) return named.every((each) => isElse(each, subject, areas));
  return isToldOfElse(words, subject, areas);
}

/** Whether words that lead up to a verb name whatever the text stands beside: "it has", "the average had". */
export function namesAnything(words: string): boolean {
  return namedIn(words).some(({ head }) => ANYTHING.has(singular(head)));
}

/** The same of a number, of which what stands before its verb tells: "The council reported 5.9%". */
export function isToldOfElse(words: string, subject: Subject, areas: readonly string[]): boolean {
  const verb = [...words.matchAll(VERB)].at(-1);
  if (verb === undefined) return false;
  const named = namedIn(words.slice(0, verb.index));
  return named.length > 0 && named.every((each) => isElse(each, subject, areas));
}

const HEDGED =
  "(?:(?:about|around|roughly|some|nearly|almost|over|under|only|just|just over|just under|more than|at least|up to|an estimated|an extra|another|a further) )?£?$";
/** "Savings of £2.1m": the noun says of what the number is. */
const OF_NOUN = new RegExp(`([\\p{L}'-]+) (?:worth )?of ${HEDGED}`, "iu");
/** "saving roughly 1,900 hours": what it brings, and not what it is. */
const BRINGS = new RegExp(
  `\\b(sav(?:ed?|es|ing)|releas(?:ed?|es|ing)|free[ds]?|freeing|add(?:ed|s|ing)|invest(?:ed|s|ing)?|rais(?:ed?|es|ing)|award(?:ed|s|ing)?|secur(?:ed?|es|ing)|donat(?:ed?|es|ing)|fund(?:ed|s|ing)?|contribut(?:ed?|es|ing)|worth|granted)(?: us| up)? ${HEDGED}`,
  "iu",
);
/** "Of this, £620,000 is": a part of what was told. */
const PART_OF =
  /\bof (?:this|these|that|those|which|it|them|(?:this|that|the) (?:increase|rise|total|spend|cost|overspend|sum|amount|growth|fall|reduction))\b[^.;]*$/iu;

/** Whether the words right before a number say of what it is, and that is not the KPI. */
export function isNamedOtherwise(before: string, subject: Subject): boolean {
  if (PART_OF.test(before)) return true;
  const noun = OF_NOUN.exec(before)?.[1] ?? "";
  if (noun !== "")
    return !ANYTHING.has(singular(noun)) && !GENERAL.has(singular(noun)) && !isOfKpi(noun, subject);
  const verb = BRINGS.exec(before)?.[1]?.toLowerCase().slice(0, 3) ?? "";
  return verb !== "" && !subject.kpi.title.toLowerCase().includes(verb);
}

const VERB =
  /\b(?:is|are|was|were|has|have|had|rose|risen|fell|fallen|grew|grown|went|came|come|stood|stands|reached|hit|remain(?:s|ed)|stayed|saw|show(?:s|ed)|accounts?|account(?:s|ed) for|ma(?:ke|kes|de) up|costs?|took|takes|ran|left|got|gave|kept|spent|reported|recorded|provided|produced|received|dropped|increased|decreased|improved|declined|climbed|jumped|dipped|slipped)\b/giu;

function isElse({ head, before, of }: Named, subject: Subject, areas: readonly string[]): boolean {
  const word = singular(head);
  const isOwn = (each: string) => isOfKpi(each, subject);
  if (areas.some((area) => isSaid([...before, head].join(" "), area))) return false;
  if (before.some((each) => ELSEWHERE.test(each))) return true;
  if (isOfKpi(head, subject, true) || GENERAL.has(word) || !/^\p{L}/u.test(head)) return false;
  if (!ANYTHING.has(word)) return true;
  if (!MEASURES.has(word)) return false;
  const last = before.at(-1);
  if (last !== undefined && !PLAIN.test(last) && ![...before, ...of].some(isOwn)) return true;
  const told = of.filter((each) => !PLAIN.test(each));
  return (
    told.length > 0 &&
    !told.some((each) => isOwn(each) || ANYTHING.has(singular(each)) || GENERAL.has(singular(each)))
  );
}

const THING = /^(?:[\p{L}'-]+ ){0,6}[\p{L}'-]+/u;

/**
 * Whether what stands behind a word of more or less, or behind "a fall in", is something else than what the KPI counts: "more
 * volunteers than last year". People, where people are counted, may be the KPI's. Undefined where nothing is named.
 */
export function isSomethingElse(words: string, subject: Subject): boolean | undefined {
  const told = (THING.exec(words.replace(/^ (?:(?:in|of|on) )?/u, ""))?.[0] ?? "").split(" ");
  const to = told.findIndex((token) => BOUNDARY.test(token));
  const named = (to < 0 ? told : told.slice(0, to)).filter(
    (token) =>
      /^\p{L}/u.test(token) && !PREPOSITION.test(token) && !PLAIN.test(token) && !SKIPPED.test(token),
  );
  if (named.some((token) => isOfKpi(token, subject))) return false;
  const others = named.filter((token) => !ANYTHING.has(singular(token)));
  if (others.length === 0) return undefined;
  return !(
    subject.nouns.has("person") && others.every((token) => GENERAL.has(singular(token)) || DONE.test(token))
  );
}

/** Where a name says after what it is counted: admissions are not what "Bed days after an admission" counts. */
const BEYOND = / (?:after|following|before|awaiting|until|since)\b.*/isu;

/** Whether a word is one of those by which the KPI is named; `isCounted`: one that says what it counts, and not after what. */
function isOfKpi(word: string, { kpi, nouns }: Subject, isCounted = false): boolean {
  if (nouns.has(singular(word))) return true;
  const names = [kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning, kpi.unit.of];
  const own = stemsOf(names.map((name) => (isCounted ? name.replace(BEYOND, "") : name)).join(". "));
  return [...stemsOf(word)].some((stem) => own.has(stem));
}
