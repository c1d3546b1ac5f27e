import { type IndicatorRow, plainText } from "./row.ts";

const NO_TARGET =
  /^(?:-|–|—|n\/?a|none|no target|not applicable|tbc|to be (?:confirmed|set|agreed)|data only|for information|monitor(?:ing)?(?: only)?|baseline(?: year)?|0)?$/iu;
const DATA_ONLY =
  /\b(?:data only|information only|for information|monitor(?:ing)? only|no target|context only)\b/iu;

/** What is written of a target: one that is a wish, words that say there is none, or nothing. */
export function hasTarget({ target }: IndicatorRow): boolean {
  const text = plainText(target.text);
  return /[\d%]/u.test(text) && !NO_TARGET.test(text) && !DATA_ONLY.test(text);
}

/** "Data only" beside a number that is a real target says two things at once; beside a typed 0 the 0 is a blank. */
export function targetClash(row: IndicatorRow): string | undefined {
  const clash = /\bdata only\b|\bno target\b|\bmonitor(?:ing)? only\b|\binformation only\b/iu;
  const text = plainText(row.target.text);
  const inTarget = clash.exec(text);
  const rest = inTarget === null ? "" : text.replace(inTarget[0], "");
  if (inTarget !== null && /[1-9]/u.test(rest)) return inTarget[0];
  for (const said of [row.note, row.definition]) {
    const elsewhere = clash.exec(plainText(said.text));
    if (elsewhere !== null && hasTarget(row)) return elsewhere[0];
  }
  return undefined;
}

const DIRECTIONS =
  /\b(?:higher|lower|high|low|increase|decrease|reduce|reduction|maximi[sz]e|minimi[sz]e|up|down|bigger|smaller|more|less|fewer|closer|aim to|ascending|descending)\b|[↑↓▲▼]/iu;
const NO_DIRECTION = /\b(?:neither|none|n\/a|not applicable|neutral|no direction|context|either)\b/iu;

/** Whether a wish is written: which way is good. */
export function hasDirection({ polarity }: IndicatorRow): boolean {
  const text = plainText(polarity.text);
  return DIRECTIONS.test(text) && !NO_DIRECTION.test(text);
}

export function saysNeither({ polarity }: IndicatorRow): boolean {
  return NO_DIRECTION.test(plainText(polarity.text));
}
