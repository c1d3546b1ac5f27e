import { type Claim, wordClaim } from "../claims/index.ts";
import { type FactSheet, type Verdict, measuredOf } from "../facts/index.ts";
import { isMissing, isToDate } from "../register/index.ts";
import { judgedOf } from "./judged.ts";
import { known } from "./known.ts";
import { missingWords } from "./missing.ts";

/** A change as it is printed beside its sign, and the claim that makes; no word where nothing is judged. */
export type ChangeWords = { readonly kind: Verdict; readonly word: string; readonly claim?: Claim };

const NOTHING: ChangeWords = { kind: "", word: "" };

const WORDS: Record<Exclude<Verdict, "season" | "few" | "">, string> = {
  better: "Getting better",
  worse: "Getting worse",
  high: "Unusually high",
  low: "Unusually low",
  none: "No clear change",
};

/** What the rules say of the figure of now, in words that never vary; nothing of deaths, and of no figure that is history. */
export function changeOf(facts: FactSheet): ChangeWords {
  const { kpi, verdict } = facts;
  if (kpi.care !== undefined) return NOTHING;
  const signal = known(facts, "signal");
  const called = signal?.words[0] ?? "";
  const claim = signal ? { claim: wordClaim(signal, called) } : {};
  switch (verdict) {
    case "season":
      return ofSeason(facts);
    case "few":
      // What may yet be chance is no change, and no sign is put to it.
      return called.startsWith("possible ")
        ? { kind: verdict, word: "Too few to be sure", ...claim }
        : { kind: verdict, word: "Too few to judge" };
    case "":
      return judgedOf(facts)?.analysis.variation.kind === "unusual pattern"
        ? { kind: verdict, word: "Unusual pattern", ...claim }
        : NOTHING;
    case "better":
    case "worse":
    case "high":
    case "low":
    case "none":
      return { kind: verdict, word: WORDS[verdict], ...claim };
  }
}

/** The same beside what is told of one KPI, where few figures stand behind it: there is no clear change so far. */
export function changeBeside(facts: FactSheet): ChangeWords {
  const change = changeOf(facts);
  const standing = judgedOf(facts)?.analysis.standing;
  return change.kind === "none" && standing !== "full"
    ? { ...change, word: `${change.word} so far` }
    : change;
}

/** The same in a table, where an empty cell would leave a reader to guess: where nothing is judged, that and why. */
export function changeInTable(facts: FactSheet): ChangeWords {
  const change = changeOf(facts);
  return change.word === "" ? { ...change, word: whyNotJudged(facts) } : change;
}

/** Why no change is judged, for whoever looks for one, where {@link changeOf} has no word. */
export function whyNotJudged({ kpi, latest, now, pattern }: FactSheet): string {
  if (kpi.care !== undefined) return "Not judged";
  if (latest.kind === "unsettled") return "Not judged: not read";
  // Fewer than some number is what the figure is, and no reason.
  if (now?.state === "suppressed") return `Not judged: ${missingWords({ ...now, marker: "" })}`;
  if (isMissing(now)) return `Not judged: ${missingWords(now)}`;
  if (latest.kind === "nothing recorded") return "No figure";
  if (now !== measuredOf(latest)) return "Not judged: no newer figure";
  if (!pattern) return "Not judged: the figure is in doubt";
  if (pattern.kind === "rolling")
    return `Not judged: ${isToDate(kpi) ? "figures for the year so far" : "rolling figures"}`;
  return kpi.unit.kind === "grade" ? "Not judged: a grade" : "Not judged: not a quantity";
}

function ofSeason(facts: FactSheet): ChangeWords {
  const season = known(facts, "season");
  const word = season?.words[0] ?? "";
  const said = season && SEASONS.get(word);
  return said ? { kind: "season", word: said, claim: wordClaim(season, word) } : NOTHING;
}

const SEASONS: ReadonlyMap<string, string> = new Map([
  ["within", "Usual for the season"],
  ["above all", "High for the season"],
  ["below all", "Low for the season"],
]);
