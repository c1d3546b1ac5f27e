import { after, before, matchesOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const WORDED =
  "ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?";
const ORDINAL =
  "(?:9\\d|1[01]\\d)(?:st|nd|rd|th)|(?:ninet(?:ieth|y[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:one )?hundredth|hundred and (?:first|second|third|fourth|fifth))";
const AGE = `(?:9\\d|1(?:0\\d|1[0-5])|${WORDED})`;
const YEARS =
  "(?:[ -]?(?:years?|yrs?)[ -]?(?:old|young|of age)|[ -]?y(?:r|rs)?[ /.]?o(?:ld)?|[ -]?yrs?)(?![a-z])";

const SOMEBODY =
  "(?:my|his|her|our|their|the) (?:\\p{L}+ ){0,2}?(?:mother|mum|mam|father|dad|gran|granny|grandmother|grandma|nana|grandad|grandfather|grandpa|aunt|auntie|uncle|husband|wife|partner|neighbour|friend|sister|brother|client|patient|resident|lady|man|woman|gentleman)|mum|mam|dad|gran|granny|grandma|grandad|nana|auntie|he|she|i|who";

const FORMS: readonly { readonly form: RegExp; readonly isOne: (text: string, span: Span) => boolean }[] = [
  {
    form: new RegExp(`\\bage[d:]?(?: of| is| was|:)?\\s{1,2}${AGE}(?![\\d.,]\\d|[%+\\w-])`, "gi"),
    isOne: isOnePerson,
  },
  { form: new RegExp(`(?<![\\d.,£-])${AGE}${YEARS}`, "gi"), isOne: isOldPerson },
  {
    form: new RegExp(`(?<![\\d.])(?:${ORDINAL})(?: [a-z]+)? birthday`, "gi"),
    isOne: (text, span) => !THING.test(before(text, span.start, 40)),
  },
  {
    form: new RegExp(
      `\\b(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|celebrat(?:es|ed|ing)(?: being)?|now|only|nearly|almost|just|still|hit|approaching|be|being)\\s(?<age>${AGE})(?=\\s?(?:[.,;:!?)]|$|\\s(?:in|on|last|this|next|and|when|but|the|years|now|today|soon)\\b))`,
      "dgiu",
    ),
    isOne: isAnAge,
  },
  {
    form: new RegExp(
      `\\b(?:${SOMEBODY})(?:'s|'m| is| was| am)(?: (?:now|only|nearly|almost|just|already|over))?\\s(?<age>${AGE})(?![\\d.,:]\\d|\\s?%|\\w|\\s(?:per|minutes?|hours?|days?|weeks?|months?|miles?|people|times?|pounds?|of|out|th|in (?:the )?(?:queue|line|list)|on the list|kg|stone|points?)\\b)`,
      "dgiu",
    ),
    isOne: () => true,
  },
  {
    form: new RegExp(
      `(?<=\\p{L}'?\\p{L}*)(?:, | \\()(?:aged? )?(?<age>9\\d|1(?:0\\d|1[0-5]))(?=,(?! \\d)|\\)|;|\\.(?!\\d)|$)`,
      "dgu",
    ),
    isOne: isBehindAName,
  },
  {
    form: new RegExp(`\\b[Aa]t (?<age>${AGE})(?:,? (?:he|she|i|my|her|his)\\b|,(?= \\p{L}))`, "dgu"),
    isOne: (text, span) => !/\d\s$/.test(before(text, span.start, 3)),
  },
  {
    form: new RegExp(
      `\\b(?:man|woman|lady|gentleman|widow|widower|patient|resident|age) of (?<age>${AGE})(?![\\d.,]\\d|[%+\\w-])`,
      "dgiu",
    ),
    isOne: isOnePerson,
  },
  {
    form: /\b(?:in )?(?:his|her|my|mum's|dad's|gran's) (?:(?:early|mid|late)[ -])?(?:nineties|90s|90's)\b/gi,
    isOne: () => true,
  },
  {
    form: /\b(?:a|our|the|local|oldest) (?:\p{L}+ )?(?:centenarian|nonagenarian)(?!\p{L})/giu,
    isOne: () => true,
  },
];
const THING =
  /\b(?:hall|building|hospital|school|centre|boiler|pipes?|roof|church|charity|club|society|house|home|bridge|service|system|tree|trees|chair|town|village|lift|bus|van|law|act|kirk|chapel|library|museum|nhs|council|company|its|tradition|ward|wing|infirmary|institution|organisation|newspaper|report)\b[^.!?\n]{0,30}$/i;
const THING_BEHIND =
  /^[\s,-]{0,2}(?:hall|building|hospital|school|centre|boiler|pipes?|roof|church|charity|club|society|house|home|bridge|service|system|tree|tower|lift|tradition|kirk|chapel|library|museum|infirmary|law)\b/i;
const GROUP_BEHIND =
  /^(?:\s?(?:\+|plus\b|and (?:over|above|older|up|under)|or (?:over|older|more|above)|to \d|to ninety|years and|years or|years plus|-\s?\d|upwards)|s\b|[ -]?(?:people|patients|residents|women|men|adults|population|olds))/i;
const GROUP_BEFORE =
  /\b(?:people|those|patients|residents|women|men|adults|persons|clients|everyone|all|anyone|anybody|someone who is|population|users|carers|tenants|folk|admissions|deaths|discharges|individuals|if you are|males|females|rate)\b[^.!?\n]{0,12}$/i;

export const age: Recogniser = {
  kind: "age",
  title: "Age of 90 and over",
  level: "stop",
  needs: /\b(?:9\d|1[01]\d)|ninet|hundred|90|nonagenarian|centenarian/i,
  looks:
    "An age from 90 on of one person, in figures or words: aged, years old, turned, birthday, between commas behind a name. Groups, counts, percentages, ordinals and the ages of buildings are none.",
  find: (subject) => [...inText(subject.text), ...inCell(subject)],
  holds: [
    { in: "Effie, 93, walks every day.", finds: ["93"] },
    { in: "My father is ninety-four and fell.", finds: ["ninety-four"] },
    { in: "She turned 102 in May.", finds: ["102"] },
    { in: "a man aged 95 living alone", finds: ["aged 95"] },
    { in: "his 98th birthday, her ninetieth birthday", finds: ["98th birthday", "ninetieth birthday"] },
    { in: "a 97-year-old woman, 92 yrs old, 91 yo m", finds: ["97-year-old", "92 yrs old", "91 yo"] },
    { in: "I'm 96 and still cook.", finds: ["96"] },
    { in: "a lady in her nineties", finds: ["in her nineties"] },
    { in: { text: "94", where: "cell", heading: "Age at death", number: true }, finds: ["94"] },
  ],
  nearMisses: [
    "People aged 90 and over, aged 90+, aged 90 to 94",
    "Of 102 people 95 were seen, 93%, 94.5 of 100.",
    "He waited 92 minutes and I was 97th in the queue.",
    "The chapel is 120 years old; a 98-year-old building",
    "Effie, 89, walks every day.",
    "Our 95th report, the NHS's 90th birthday",
    "90 year olds and 95-year-old patients",
    "The rate was 95, then 96, and 97.",
    { text: "94", where: "cell", heading: "Percentage", number: true },
  ],
};

function inText(text: string): readonly Span[] {
  return FORMS.flatMap(({ form, isOne }) =>
    matchesOf(text, form)
      .map((match) => {
        const [start, end] = match.indices?.groups?.["age"] ?? [match.index, match.index + match[0].length];
        return { start, end };
      })
      .filter((span) => isOne(text, span)),
  );
}

function inCell({ text, heading, field }: Subject): readonly Span[] {
  const isHeaded =
    /^\W*age\W*$|\bage (?:at|of|when|in years)\b|\b(?:patient|client|resident|person|service user)(?:'s)? age\b/.test(
      heading,
    ) && !/band|group|range|people|number/.test(heading);
  if (field.where !== "cell" || !isHeaded || field.column === "figures") return [];
  return /^\s*(?:9\d|1[01]\d)\s*$/.test(text) ? [{ start: 0, end: text.length }] : [];
}

function isOnePerson(text: string, { start, end }: Span): boolean {
  if (GROUP_BEHIND.test(after(text, end, 16))) return false;
  return (
    !GROUP_BEFORE.test(before(text, start, 40)) ||
    /\b(?:one|a|an)\s(?:\p{L}+\s){0,4}$/iu.test(before(text, start, 40))
  );
}

function isOldPerson(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, 60);
  const tail = after(text, end, 24);
  return (
    !GROUP_BEHIND.test(tail) && !THING_BEHIND.test(tail) && !THING.test(lead) && !GROUP_BEFORE.test(lead)
  );
}

/** "It turned 95" and "reached 95%" are figures: somebody must have turned it. */
function isAnAge(text: string, { start }: Span): boolean {
  const lead = before(text, start, 50);
  return (
    /\b(?:he|she|i|who|mum|mother|dad|father|gran|granny|grandad|husband|wife|mrs|mr|ms|her|his|lady|man|woman|neighbour|resident|aunt|uncle|(?<![.!?]\s)\p{Lu}\p{Ll}{2,})(?:'s|'ll|'d)?\b[^.!?\n]{0,30}$/iu.test(
      lead,
    ) &&
    !/\b(?:rate|figure|total|number|score|target|it|cent|count|value|percentage|average|mean|index|which)\b[^.!?\n]{0,30}$/i.test(
      lead,
    )
  );
}

/** A capital, a comma, an age: but not one figure of several. */
function isBehindAName(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, 40);
  const name =
    /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}+(?:[ '-]\p{Lu}\p{L}+){0,2}|mum|dad|gran|granny|mother|father|husband|wife|lady|man|woman|grandad|aunt|auntie|uncle|neighbour|resident)(?:, | \()(?:aged? )?$/u;
  return (
    name.test(lead) &&
    !/\b(?:table|figure|page|ward|section|kpi|was|were|q[1-4])\b[^\n]{0,16}$/i.test(lead) &&
    !/^,? (?:and )?\d/.test(after(text, end, 8))
  );
}
