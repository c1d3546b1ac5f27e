import { plainSpaces } from "../../workbook/index.ts";

/** A status that somebody published, whatever it was written as. */
export type PublishedStatus = "green" | "amber" | "red";

const ICONS: readonly (readonly [PublishedStatus, RegExp])[] = [
  ["green", /^(?:🟢|🟩|💚|✅|✔|✓|☑|👍)$/u],
  ["amber", /^(?:🟡|🟠|🟨|🟧|💛|🧡|⚠)$/u],
  ["red", /^(?:🔴|🟥|❌|❎|✖|✗|✘|☒|⛔|🛑|👎)$/u],
];

const WORDS: readonly (readonly [PublishedStatus, RegExp])[] = [
  [
    "green",
    /^(?:green|g|ok|(?:on|above|ahead of|better than|exceeding|exceeds|at or above) (?:target|track|plan|trajectory)|(?:target )?(?:met|achieved|exceeded|hit))$/iu,
  ],
  [
    "amber",
    /^(?:amber|yellow|a|y|warning|close(?: to target)?|nearly(?: met)?|near target|slightly (?:off|below|behind) (?:target|track|plan)|within tolerance|(?:target )?partially (?:met|achieved)|at risk)$/iu,
  ],
  [
    "red",
    /^(?:red|r|alert|(?:off|below|behind|missing|worse than) (?:target|track|plan|trajectory)|(?:target )?(?:missed|not (?:met|achieved|hit))|not on (?:target|track)|(?:significantly|well) (?:off|below|behind) (?:target|track|plan))$/iu,
  ],
];

/** Words beside an icon or a word that add nothing to it: `RAG: Green`, `Green ▲`. */
const IDLE = /^(?:rag|status)\s*[:=-]?\s*|\s*\(?[▲▼△▽↑↓↔→←↗↘↕⬆⬇➡⬅⇧⇩►◄]\)?$/giu;

/**
 * The status in a cell by icon, letter or words: `✅`, `🟢 Green`, `G`, `On track`. Nothing where it is none of the
 * known, or where an icon and a word beside it disagree.
 */
export function statusNamed(text: string): PublishedStatus | undefined {
  const said = plainSpaces(text).replaceAll("\uFE0F", "").replaceAll(IDLE, "").trim();
  const icon = /^(?:\p{Extended_Pictographic}|[✔✓☑✖✗✘☒])\p{Emoji_Modifier}?/u.exec(said)?.[0] ?? "";
  const after = /(?:\p{Extended_Pictographic}|[✔✓☑✖✗✘☒])\p{Emoji_Modifier}?$/u.exec(said)?.[0] ?? "";
  const shown = named(ICONS, (icon || after).replaceAll(/\p{Emoji_Modifier}/gu, ""));
  const words = (icon === "" ? said.slice(0, said.length - after.length) : said.slice(icon.length)).trim();
  const spoken = named(WORDS, words.replaceAll(/^[\s(:–-]+|[\s).:–-]+$/gu, ""));
  if (words === "") return shown;
  if (icon === "" && after === "") return spoken;
  return shown === spoken ? shown : undefined;
}

function named(
  all: readonly (readonly [PublishedStatus, RegExp])[],
  said: string,
): PublishedStatus | undefined {
  return all.find(([, pattern]) => pattern.test(said))?.[0];
}

const NO_STATUS =
  /^(?:data[ _]only|unknown|n\/?a|none|not applicable|no target|tbc|-|–|—|\.\.|blue|b|grey|complete[d]?)$/iu;

/** Whether a cell of statuses says that there is none, or one that is held against no target. */
export function saysNoStatus(text: string): boolean {
  return NO_STATUS.test(plainSpaces(text).trim());
}
