import type { Random } from "./random.ts";

/** What programs that go wrong, and people who mean harm, write where a number, a place or a word should be. */
const ODD_VALUES = [
  "",
  "-1",
  "0",
  "1e308",
  "-1e291",
  "NaN",
  "Infinity",
  "4294967295",
  "-4000000000",
  "9".repeat(400),
  "XFE1048577",
  "A0",
  "A1:XFD1048576",
  "true",
  "&#x110000;",
  "&#0;",
  "&#xD800;",
  "&amp;&lt;",
  "_x001B__x0000__xD800_",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "e\u0301\u0301\u0301\u0301",
  "PT99999999999H",
  "9999-99-99T99:99:99",
  "0000-00-00",
  "of:=[.A1:.XFD1048576]",
];

const ODD_MARKUP = [
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<?x?>",
  "<!DOCTYPE a>",
  "<",
  ">",
  "/>",
  "&",
  '"',
  "<c/>",
  '<row r="7"/>',
  "<si/>",
  "\u0000",
];

type Change = (text: string, random: Random) => string;

/** Ways to spoil the XML of a part. Each leaves most of it as it was, so that what follows is still read. */
const CHANGES: readonly Change[] = [
  changeValue,
  changeValue,
  changeValue,
  changeText,
  changeText,
  (text, random) => insertAt(text, random.below(text.length), random.oneOf(ODD_MARKUP)),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => without(text, tagIn(text, random)),
  (text, random) => {
    const [start, end] = tagIn(text, random);
    return insertAt(text, start, text.slice(start, end).repeat(1 + random.below(50)));
  },
  (text, random) => {
    const [start, end] = tagIn(text, random);
    const [from, to] = tagIn(text, random);
    return text.slice(0, start) + text.slice(from, to) + text.slice(end);
  },
];

/** The part with a few things in it spoilt. */
export function mangled(text: string, random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) changed = random.oneOf(CHANGES)(changed, random);
  return changed;
}

/** Another value for an attribute. */
function changeValue(text: string, random: Random): string {
  const start = text.indexOf('="', random.below(text.length));
  const end = start === -1 ? -1 : text.indexOf('"', start + 2);
  return end === -1 ? text : text.slice(0, start + 2) + random.oneOf(ODD_VALUES) + text.slice(end);
}

/** Another text within an element. */
function changeText(text: string, random: Random): string {
  const start = text.indexOf(">", random.below(text.length));
  const end = start === -1 ? -1 : text.indexOf("<", start);
  return end === -1 ? text : text.slice(0, start + 1) + random.oneOf(ODD_VALUES) + text.slice(end);
}

function tagIn(text: string, random: Random): readonly [number, number] {
  const start = Math.max(0, text.indexOf("<", random.below(text.length)));
  const end = text.indexOf(">", start);
  return [start, end === -1 ? text.length : end + 1];
}

function insertAt(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function without(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(0, start) + text.slice(end);
}
