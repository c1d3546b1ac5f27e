import type { Flag } from "../../register/index.ts";
import { FLAG_LETTERS } from "./marker.ts";

/** What a text that is marks and no words says. */
export type MarksAlone = {
  readonly flags: readonly Flag[];
  /** Marks of which nothing says what they mean, as they stand. */
  readonly unknown: readonly string[];
};

/** Where a note is to be found, and the way a figure went or how it stands: told elsewhere, or not in words. */
const SILENT =
  /^(?:\(?(?:see )?(?:foot)?notes? ?\d{0,2}\)?|\[note \d+\]|\(\d{1,2}\)|\[\d{1,2}\]|\^\s?\d{1,2}|[⁰¹²³⁴-⁹]+|\(?(?:\p{Extended_Pictographic}|[▲▼△▽↑↓↔→←↗↘↕⬆⬇➡⬅⇧⇩►◄✓✔✗✘☑☒●○◉⬤■□◆◇★☆])\p{Emoji_Modifier}?\uFE0F?\)?|[-–—.]+|n\/?a)$/iu;
const ESTIMATE = /^est\.?$/iu;
/** A footnote is as likely to be b or f, and a status R. */
const FLAG = /^(?:\[[preb-f]\]|\([pre]\)|[pe]|r)$/u;
const UNKNOWN = /^(?:\*+|#{1,2}|[†‡§]+|[~!?^]+|\^?\s?\p{L}|[([]\p{L}[)\]])$/u;

/** A text that is a mark or several, such as “*”, “e” or “p; r”; nothing where it holds words. */
export function marksAlone(text: string): MarksAlone | undefined {
  const said = text.trim();
  if (said === "") return undefined;
  if (SILENT.test(said)) return { flags: [], unknown: [] };
  const flags: Flag[] = [];
  const unknown: string[] = [];
  for (const token of said.split(/[\s,;/+]+/u).filter(Boolean)) {
    if (SILENT.test(token)) continue;
    const letter = token.replaceAll(/[()[\]]/gu, "");
    const flag = ESTIMATE.test(token) ? "estimated" : FLAG.test(token) ? FLAG_LETTERS[letter] : undefined;
    if (flag !== undefined) flags.push(flag);
    else if (UNKNOWN.test(token)) unknown.push(token);
    else return undefined;
  }
  return { flags: [...new Set(flags)], unknown: [...new Set(unknown)] };
}
