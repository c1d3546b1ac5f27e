import { type Claim, wordClaim } from "../claims/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import { known } from "./known.ts";

/** What can be said of a change; "" where nothing is judged. Each has a sign of its own. */
export type ChangeKind = "better" | "worse" | "high" | "low" | "none" | "season" | "few" | "";

/** A change as it is printed beside a sign, and the claim that makes. */
export type ChangeWords = { readonly kind: ChangeKind; readonly word: string; readonly claim?: Claim };

const NOTHING: ChangeWords = { kind: "", word: "" };
const FEW: ChangeWords = { kind: "few", word: "Too few to judge" };

/** What the rules say of the figure of now, in words that never vary; nothing of deaths, and of no figure that is history. */
export function changeOf(facts: FactSheet): ChangeWords {
  const { kpi, latest, now, pattern } = facts;
  const measured = measuredOf(latest);
  if (kpi.care !== undefined || measured === undefined || now !== measured || !pattern) return NOTHING;
  switch (pattern.kind) {
    case "judged":
      return ofSignal(facts);
    case "seasonal":
      return ofSeason(facts);
    case "seldom":
      return FEW;
    case "rolling":
    case "no quantity":
      return NOTHING;
  }
}

function ofSignal(facts: FactSheet): ChangeWords {
  const signal = known(facts, "signal");
  const word = signal?.words[0] ?? "";
  const told = signal && SIGNALS.get(word);
  return told ? { ...told, claim: wordClaim(signal, word) } : FEW;
}

/** By what a signal is called. One that may yet be chance is no change, and no sign is put to it. */
const SIGNALS: ReadonlyMap<string, ChangeWords> = new Map([
  ["improvement", { kind: "better", word: "Getting better" }],
  ["concern", { kind: "worse", word: "Getting worse" }],
  ["high", { kind: "high", word: "Unusually high" }],
  ["low", { kind: "low", word: "Unusually low" }],
  ["possible improvement", { kind: "few", word: "Too few to be sure" }],
  ["possible concern", { kind: "few", word: "Too few to be sure" }],
  ["possible high", { kind: "few", word: "Too few to be sure" }],
  ["possible low", { kind: "few", word: "Too few to be sure" }],
  ["unusual pattern", { kind: "", word: "Unusual pattern" }],
  ["no clear change", { kind: "none", word: "No clear change" }],
]);

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
