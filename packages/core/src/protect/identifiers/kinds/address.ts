import { after, before, matchesOf, sentenceAt, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const TYPE =
  "(?:Street|St|Road|Rd|Avenue|Ave|Terrace|Terr?|Place|Pl|Crescent|Cres|Drive|Dr|Lane|Ln|Court|Ct|Close|Gardens?|Gdns|Grove|Row|View|Way|Wynd|Park|Square|Sq|Quadrant|Loan|Brae|Gate|Path|Rise|Walk|Vennel|Pend|Mews|Green|Bank|Hill|Parade|Circus|Esplanade|Promenade|Toll|Cottages?|Buildings|Steading|Wharf|Quay|Neuk|Haugh|Knowe|Rigg|Mains|Meadows?|Farm|House|Tower|Towers|Heights|Lodge|Croft|Villas?|Bridge|Bay|Shore|Braes|Entry|Yard|Circle|Oval|Link|Drove|Field|Fields|Wood|Woods|Holm|Crofts|Acre|Path|Loaning|Dell|Glebe|Point|Ridge|Side)";
const NAME = "(?:\\p{Lu}[\\p{L}'-]{1,20} ){1,3}";
const FLAT = "(?:(?:Flat|Apartment|Apt|Caravan|Plot|Top Flat|Ground Floor|Basement)\\.? ?[\\w/]{0,6},? )";
const STREET = new RegExp(
  `(?<![\\p{L}\\p{N}.,£/-])${FLAT}?\\d{1,4}[A-Za-z]?(?:[/-]\\d{1,3}[A-Za-z]?)?,? ${NAME}${TYPE}\\b(?:, \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?![\\p{L}\\p{N}]))?`,
  "gu",
);
const SMALL = new RegExp(
  `(?<![\\p{L}\\p{N}.,£/-])(?:flat [\\w/]{1,5},? )?\\d{1,4}[a-z]?(?:/\\d{1,3})?,? (?:[\\p{L}'-]{3,20} ){1,2}(?:street|road|avenue|terrace|place|crescent|drive|lane|court|close|gardens|grove|wynd|square|quadrant)(?!\\p{L})`,
  "giu",
);
const FLAT_IN = new RegExp(
  `(?<!\\p{L})(?:Flat|Apartment|Apt) ?\\d{1,3}[A-Za-z]?(?:/\\d{1,2})?,? ${NAME}${TYPE}\\b`,
  "gu",
);
const NAMED = new RegExp(
  "(?<![\\p{L}\\p{N}'-])(?:\\p{Lu}[\\p{L}'-]{1,20} ){1,3}(?:Farm|Farmhouse|Cottages?|House|Croft|Lodge|Steading|Manse|Villa|Bungalow|Mains|Mill|Smithy|Schoolhouse|Gatehouse|Gate Lodge|Byre)\\b(?:,? (?:by|near|outside) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?",
  "gu",
);
const NUMBERS_A_THING =
  /\b(?:page|pages|ward|wards|table|figure|phase|level|stage|band|version|section|room|item|line|chapter|all|top|only|about|over|under|nearly|around|of|these|those|other|paragraph|annex|appendix|bus|route|junction|platform|unit|priority|outcome|indicator|kpi|target|step|week|day|year|the)\.? $/i;
const GOES_ON =
  /^(?:'s)?,? (?:map|data|set|clinic|health|day|surgery|practice|medical|centre|hub|school|nursery|hospital|ward|team|staff|works|orders?|projects?|closures?|users?|patients|residents|people|appointments|sessions|attendances|referrals|visits|cases|calls|complaints|tenants|homes|houses|beds|places|campus|library|office|nursing home|care home|hall|church|paperwork|report|plan|hours?|services?|stops?|bridges?|parks?)\b/i;
const COUNTED =
  /^\d+[A-Za-z]?,? (?:hours?|days?|weeks?|months?|years?|new|people|minutes?|beds?|mile|miles|place|per|point|more|fewer|extra|care|home|high quality|good|main street data)\b/i;
const LIVES =
  /\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|home is|resid(?:e|es|ed|ing)|moved|move|house is|address is|address:?|croft is|bides?|based|reach (?:him|her|them)|call at|visit(?:ed)?(?: (?:her|him|them))? at|from|door of)\b[^.!?\n]{0,24}$/i;
/** Homes that are built, let or counted are a figure, though they are named by their street. */
const BUILT =
  /\b(?:units?|dwellings|completions?|plots|for rent|shared ownership|new homes|new build|built|affordable|planning|developer|site)\b/i;
const VENUE =
  /\b(?:hall|library|centre|clinic|surgery|hospital|church|school|offices?|shop|hub|museum|hotel|pharmacy|practice|cafe|café|campus|hq|headquarters),? (?:at |is at |in )?$/i;

export const address: Recogniser = {
  kind: "address",
  title: "Address of a home",
  level: "stop",
  needs: /[a-z]{3} [a-z]{2}/i,
  looks:
    "A number with a street, with its flat; a house or farm with a name, where somebody lives, is for a person's eye. The own addresses and services are declared; services named after streets, pages, wards and counts are none.",
  find: (subject) => [...streets(subject), ...named(subject)],
  holds: [
    { in: "He lives at 31 Quillan Terrace.", finds: ["31 Quillan Terrace"] },
    { in: "Flat 3/2, 118 Moorfoot Road was empty", finds: ["Flat 3/2, 118 Moorfoot Road"] },
    { in: "to 7A Upper Quillan St, Strathown.", finds: ["7A Upper Quillan St, Strathown"] },
    { in: "they left her at 31 quillan terrace again", finds: ["31 quillan terrace"] },
    { in: "Flat 6, Quillan Court", finds: ["Flat 6, Quillan Court"] },
    {
      in: "She lives at Nether Quillan Farm, near Strathown.",
      finds: ["Nether Quillan Farm, near Strathown"],
      level: "eye",
    },
    { in: "Home is Moor Cottage", finds: ["Moor Cottage"], level: "eye" },
  ],
  nearMisses: [
    "The Mill Street clinic and Bridge Road Health Centre",
    "Page 31 Quillan Street data",
    "Ward 4 Court papers",
    "48 Hour Road map",
    "12 Quillan Road patients were seen.",
    "30 Care Home beds and 24 Day Places",
    "Come to the library, 22 Bridge Street.",
    "The A85 and B8074 were shut.",
    "She lives in Strathown.",
    "The Moor Cottage day centre",
    "24 units were built: 10 Quillan Lane for rent and 14 Moor View.",
  ],
};

function streets(subject: Subject): readonly Span[] {
  const { text } = subject;
  const large = [...matchesOf(text, STREET), ...matchesOf(text, FLAT_IN)].map((match) => spanOf(match));
  const small = matchesOf(text, SMALL)
    .map((match) => spanOf(match))
    .filter(
      ({ start, end }) =>
        LIVES.test(before(text, start, 50)) ||
        /^flat/i.test(text.slice(start, end)) ||
        /\b(?:at|to|outside)\s$/i.test(before(text, start, 10)),
    );
  return [...large, ...small].filter((span) => isHome(subject, span));
}

function isHome({ text, allowances }: Subject, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  const lead = before(text, start, 40);
  if (COUNTED.test(found) || GOES_ON.test(after(text, end, 30)) || VENUE.test(lead)) return false;
  if (NUMBERS_A_THING.test(lead) && !LIVES.test(lead)) return false;
  if (BUILT.test(sentenceAt(text, start)) && !LIVES.test(lead)) return false;
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return ![...allowances.addresses, ...allowances.services].some(
    (own) => plain(own).includes(plain(found)) || plain(found).startsWith(plain(own)),
  );
}

function named({ text, allowances }: Subject): readonly Span[] {
  return matchesOf(text, NAMED)
    .map((match) => spanOf(match))
    .filter(({ start, end }) => {
      const found = text.slice(start, end);
      const house = found.replace(/,? (?:by|near|outside) .*$/, "");
      const isTied = LIVES.test(before(text, start, 40)) || /,? (?:by|near|outside) \p{Lu}/u.test(found);
      const own = [...allowances.addresses, ...allowances.services, ...allowances.places];
      return (
        isTied &&
        !GOES_ON.test(after(text, end, 30)) &&
        !own.some((each) => each.includes(house) || house === (each.split(",")[0] ?? each))
      );
    })
    .map((span) => ({ ...span, level: "eye" as const }));
}
