const STOP = new Set(
  `a about above all also am an and any are as at be been being but by can could did do does doing done each for from
  get gets getting got had has have having he her hers him his how i if in into is it its itself just like make makes
  me more most my of off on one or our ours out over own per so some such than that the their them then there these
  they this those through to too up us was we were what when where which while who whom whose will with would you your
  am very much many may might must shall should here at feel feels think thinks something someone somebody people
  come comes go goes going take takes taken other others every only new good`.split(/\s+/u),
);
const ENDINGS = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ingly",
  "edly",
  "iness",
  "ness",
  "ings",
  "ing",
  "ies",
  "ied",
  "ly",
  "ed",
  "es",
  "s",
] as const;

/** Words without their endings, without the small ones. */
export function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map(stem);
}

/** A word without the commonest endings: planned, planning and plans are plan. */
function stem(word: string): string {
  const plain = word.replace(/['’]s?$/u, "");
  const ending = ENDINGS.find((each) => plain.endsWith(each) && plain.length - each.length >= 3);
  if (ending === undefined) return plain;
  const root =
    plain.slice(0, -ending.length) + (ending === "ies" || ending === "ied" || ending === "iness" ? "y" : "");
  return root.replace(/([b-df-hj-np-tv-z])\1$/u, "$1").replace(/e$/u, "");
}
