import { holds } from "../fonts/index.ts";

/** Characters in wide use that Figtree lacks, in words or signs that it has; none of them is mark-up in SVG. */
const PLAINLY: Readonly<Record<string, string>> = {
  "≥": "at least ",
  "≤": "at most ",
  "≈": "about ",
  "≠": "not ",
  "→": "to",
  "⇒": "so",
  "✓": "yes",
  "✔": "yes",
  "✗": "no",
  "✘": "no",
  "‐": "-",
  "‑": "-",
  "―": "—",
  "′": "’",
  "″": "”",
  "●": "•",
  "◦": "•",
  "▪": "•",
  "■": "•",
  "➢": "•",
};

/** What stands for a character that nothing else can stand for. */
const UNKNOWN = "[?]";

const SPACE = /^\s$/u;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const CONTROL = /^\p{Cc}$/u;

/** A text as Figtree can set it, and whether a letter or sign of it had to give way to another. */
type Settable = { readonly text: string; readonly replaced: boolean };

/**
 * A text without characters that would print as an empty box: another way of writing the same character first, then a word
 * or sign for it, then its letter without its accents, then “[?]”. Several spaces are one, as on a web page, and so are several “[?]”.
 */
export function settable(text: string): Settable {
  const known = text.normalize("NFC");
  let replaced = false;
  let made = "";
  for (const character of known) {
    const kept = keptAs(character);
    replaced ||= kept === undefined;
    const next = kept ?? instead(character);
    const again = (next === UNKNOWN || next === " ") && made.endsWith(next);
    if (!again) made += next;
  }
  return { text: made, replaced };
}

/** The same character or space as it is set; nothing of one that is not seen. */
function keptAs(character: string): string | undefined {
  if (holds(character) || character === "\n" || character === "\t") return character;
  if (character === "\u202F" || character === "\u2007") return "\u00A0";
  if (SPACE.test(character)) return " ";
  if (character === "\u00AD" || character === "\u200B") return character;
  return UNSEEN.test(character) || CONTROL.test(character) ? "" : undefined;
}

function instead(character: string): string {
  const alike = [
    PLAINLY[character],
    character.normalize("NFKC"),
    character.normalize("NFKD").replaceAll(/\p{M}/gu, ""),
  ];
  return alike.find((text) => text !== undefined && text !== "" && Array.from(text).every(holds)) ?? UNKNOWN;
}

/** What is read out in place of a picture or looked up, and never set. */
const READ = new Set(["alt", "id", "shows", "file"]);

/** What a value of the template's data says, settable; what is only read out or looked up stays as it is. */
export function allSettable(data: unknown): { readonly json: string; readonly replaced: boolean } {
  let anyReplaced = false;
  const json = JSON.stringify(data, (key, value: unknown) => {
    if (typeof value !== "string" || READ.has(key)) return value;
    const { text, replaced } = settable(value);
    anyReplaced ||= replaced;
    return text;
  });
  return { json, replaced: anyReplaced };
}
