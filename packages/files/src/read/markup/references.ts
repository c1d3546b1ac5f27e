import { Malformed } from "./malformed.ts";

/** Text with its character references, such as `&amp;` and `&#8212;`, as the characters they stand for. */
export function characters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#[xX][\da-fA-F]+|#\d+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const isHex = name[1] === "x" || name[1] === "X";
    return character(isHex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
  });
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const lastCharacter = 0x10_ff_ff;

function character(code: number): string {
  if (code > lastCharacter) throw new Malformed("a reference to a character beyond Unicode");
  return String.fromCodePoint(code);
}
