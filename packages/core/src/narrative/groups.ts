import type { Fact, FactSheet, Verdict } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { figure, judging, name, short } from "./holes.ts";
import type { Findings } from "./headline.ts";
import { known } from "./known.ts";
import { standingSentence } from "./standing.ts";
import { inWords, isOne } from "./tally.ts";
import { withoutUnit } from "./words.ts";
import { season } from "./sentences/season.ts";
import { type Text, capital, joined, listed, lowerFirst, say } from "./text.ts";

type HowMany = Findings["howMany"];

/**
 * What the indicators of one section came to: its targets, what changed among them, and what is only watched; what nobody
 * has classed yet is neither, and is counted apart. Deaths are in no count; where the section tells of some, they are said
 * to stand apart.
 */
export function inShort(
  targets: readonly FactSheet[],
  watched: readonly FactSheet[],
  howMany: HowMany,
  deaths: readonly FactSheet[] = [],
): readonly Text[] {
  const held = targets.filter((facts) => !isUndecided(facts));
  const seen = watched.filter((facts) => !isUndecided(facts));
  const undecided = [...targets, ...watched].filter(isUndecided);
  return [
    ...standingSentence(held, howMany),
    ...changesIn(held, howMany),
    ...watchedSentences(seen, howMany, deaths.length > 0),
    ...undecidedSentence(undecided, howMany, held.length + seen.length > 0),
  ];
}

/** Whether others have a class and this one has none: it is neither a target nor watched. */
function isUndecided({ standing }: FactSheet): boolean {
  return standing === "undecided";
}

function undecidedSentence(
  undecided: readonly FactSheet[],
  howMany: HowMany,
  isBesideOthers: boolean,
): readonly Text[] {
  const many = undecided.length > 0 ? howMany("how many", undecided) : undefined;
  if (!many) return [];
  const those = isBesideOthers
    ? say`${inWords(many)} ${isOne(many) ? say`other` : say`others`}`
    : say`the ${inWords(many)} ${isOne(many) ? say`indicator` : say`indicators`} here`;
  return [say`${capital(those)} ${isOne(many) ? say`is` : say`are`} not yet classed.`];
}

/** How a number of KPIs changed: each that did is named, or counted where it is told beside it; the others are counted, and together they are all of them. */
export function changesIn(
  sheets: readonly FactSheet[],
  howMany: HowMany,
  those: "named" | "counted" = "named",
): readonly Text[] {
  if (sheets.length === 0) return [];
  const changed = sheets.filter(({ verdict }) => verdict === "better" || verdict === "worse");
  const others = sheets.filter((facts) => !changed.includes(facts));
  const rest = groupsOf(others, howMany);
  if (changed.length === 0) {
    const level = others.every(({ verdict }) => verdict === "none") ? rest[0]?.many : undefined;
    return level && !isOne(level)
      ? [say`${judging(level, level.words[0] ?? "", "None shows a clear change")}.`]
      : sentenceOf(rest, []);
  }
  return [changedSentence(changed, howMany, those), ...sentenceOf(rest, say`Of the others, `)];
}

/** More than this many titles in a sentence are a list, which the table is. */
const MOST_NAMED = 3;

function changedSentence(changed: readonly FactSheet[], howMany: HowMany, those: "named" | "counted"): Text {
  const by = (verdict: Verdict) => changed.filter((facts) => facts.verdict === verdict);
  const [better, worse] = [by("better"), by("worse")];
  const parts = [...countPart("better", better, howMany), ...countPart("worse", worse, howMany)];
  if (changed.length > MOST_NAMED || those === "counted") {
    // Under a tally, “these” would be those it counted last.
    const whole: Text = those === "counted" ? say`Of them all` : say`Of these`;
    return say`${whole}, ${listed(parts)} in a way that chance rarely brings.`;
  }
  const groups = [better, worse].filter((group) => group.length > 0);
  const told = parts.map((part, at) => say`${part} (${titlesOf(groups[at] ?? [])})`);
  const each = changed.length > 1 ? say`, each in a way` : say` in a way`;
  return say`${capital(listed(told))}${each} that chance rarely brings.`;
}

function titlesOf(sheets: readonly FactSheet[]): Text {
  return listed(sheets.map(({ kpi }) => say`${name(lowerFirst(withoutUnit(kpi.title)))}`));
}

type Part = { readonly many: Fact; readonly verb: Text; readonly text: Text };

/** The KPIs of which no change is told, counted by why. */
function groupsOf(sheets: readonly FactSheet[], howMany: HowMany): readonly Part[] {
  return GROUPS.flatMap(({ verdicts, role, one, several }) => {
    const group = sheets.filter(({ verdict }) => verdicts.includes(verdict));
    const many = group.length > 0 ? howMany(role, group) : undefined;
    if (!many) return [];
    const isUnsure = role === "how many too few" && group.some(mayBeChange);
    const [ofOne, ofSeveral] = isUnsure ? UNSURE : [one, several];
    const verb = [judging(many, many.words[0] ?? "", isOne(many) ? ofOne : ofSeveral)];
    return [{ many, verb, text: say`${inWords(many)} ${verb}` }];
  });
}

/** Whether the rules saw something in figures that are too few to be sure: then it is not said that nothing can be judged. */
function mayBeChange(facts: FactSheet): boolean {
  return known(facts, "signal")?.words[0]?.startsWith("possible ") ?? false;
}

const GROUPS: readonly {
  readonly verdicts: readonly Verdict[];
  readonly role: Parameters<HowMany>[0];
  readonly one: string;
  readonly several: string;
}[] = [
  {
    verdicts: ["none"],
    role: "how many level",
    one: "shows no clear change",
    several: "show no clear change",
  },
  {
    verdicts: ["season"],
    role: "how many seasonal",
    one: "follows the seasons",
    several: "follow the seasons",
  },
  {
    verdicts: ["high", "low"],
    role: "how many unusual",
    one: "is unusually high or low",
    several: "are unusually high or low",
  },
  {
    verdicts: ["few"],
    role: "how many too few",
    one: "has too few figures to judge",
    several: "have too few figures to judge",
  },
  { verdicts: [""], role: "how many", one: "cannot be judged", several: "cannot be judged" },
];

/** Where the rules saw something in figures that are too few. */
const UNSURE = [
  "has too few figures to be sure of a change",
  "have too few figures to be sure of a change",
] as const;

/** One sentence of the counts; where it would begin with a numeral, they are said to be "of these". */
function sentenceOf(parts: readonly Part[], opening: Text): readonly Text[] {
  const [only] = parts;
  if (!only) return [];
  if (parts.length === 1 && !isOne(only.many)) {
    const subject = opening.length > 0 ? say`The others` : say`All of them`;
    return [say`${subject} ${only.verb}.`];
  }
  if (parts.length === 1) return [say`${opening.length > 0 ? say`The other` : say`It`} ${only.verb}.`];
  const list = listed(parts.map(({ text }) => text));
  if (opening.length > 0) return [say`${opening}${list}.`];
  const starts = parts[0] && numberInWords(parts[0].many.value ?? 0);
  return /^\d/.test(starts ?? "") ? [say`Of these, ${list}.`] : [say`${capital(list)}.`];
}

function countPart(
  word: "better" | "worse",
  sheets: readonly FactSheet[],
  howMany: HowMany,
): readonly Text[] {
  const many = sheets.length > 0 ? howMany(`how many ${word}`, sheets) : undefined;
  return many ? [say`${inWords(many)} ${judging(many, word, `got ${word}`)}`] : [];
}

/** What is watched beside them, in counts that add up. */
function watchedSentences(
  watched: readonly FactSheet[],
  howMany: HowMany,
  hasDeaths: boolean,
): readonly Text[] {
  const all = watched.length > 0 ? howMany("how many", watched) : undefined;
  if (!all) return [];
  const parts = groupsOf(watched, howMany);
  const [only] = parts;
  if (!only) return [];
  const apart = hasDeaths ? say`apart from deaths, ` : [];
  const those =
    parts.length > 1
      ? say`of the ${inWords(all)} we watch, ${listed(parts.map(({ text }) => text))}`
      : isOne(all)
        ? say`the ${figure(all, "one")} indicator that we watch ${only.verb}`
        : say`${all.value === 2 ? figure(all, "both") : say`all ${inWords(all)}`} indicators that we watch ${only.verb}`;
  return [say`${capital(say`${apart}${those}`)}.`, ...watched.flatMap(outOfSeason)];
}

/** What is only watched stands in a table: where it is high or low for the season, this says beside which figures. */
function outOfSeason(facts: FactSheet): readonly Text[] {
  const level = known(facts, "level");
  const told = facts.verdict === "season" ? season.say(facts) : undefined;
  if (!level || !told || known(facts, "season")?.words[0] === "within") return [];
  return [joined([say`${name(withoutUnit(facts.kpi.title))}: ${short(level)}.`, told])];
}
