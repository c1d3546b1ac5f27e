import type { Fact, FactSheet } from "../facts/index.ts";
import type { Findings } from "./headline.ts";
import { figure, judging, rule } from "./holes.ts";
import { MARGIN_UNREAD } from "./status.ts";
import { inWords, isOne } from "./tally.ts";
import { type Text, listed, say } from "./text.ts";

type HowMany = Findings["howMany"];

/** How the targets of a section stand, in counts that add up to those of the whole; nothing where nobody is judged by it. */
export function standingSentence(targets: readonly FactSheet[], howMany: HowMany): readonly Text[] {
  const all = targets.length > 0 ? howMany("how many held", targets) : undefined;
  if (!all) return [];
  const without = howMany("how many without target", targets);
  if (!all.value) {
    if (!without?.value) return [];
    const none = say`${inWords(without)} ${isOne(without) ? say`indicator` : say`indicators`}`;
    return [
      say`For the ${none} that we are to be judged by here, there is no target to hold a figure against now.`,
    ];
  }
  const more: readonly Text[] = without?.value
    ? [
        say`For ${inWords(without)} ${isOne(without) ? say`other` : say`others`}, there is no target to hold the figure against now.`,
      ]
    : [];
  if (isOne(all)) return [onlyStanding(all, targets, howMany), ...more];
  const parts = STANDINGS.flatMap(({ role, word, said }): Text[] => {
    const many = howMany(role, targets);
    if (!many?.value) return [];
    const is = isOne(many) ? say`is` : say`are`;
    return [say`${inWords(many)} ${is} ${judging(many, word, said)}`];
  });
  const unjudged = howMany("how many unjudged", targets);
  const fell = howMany("how many short", targets);
  if (fell?.value === all.value) {
    const every = all.value === 2 ? say`${figure(all, "Both")}` : say`All ${inWords(all)}`;
    return [
      say`${every} targets here ${judging(fell, "short", "fall short")}: ${rule(MARGIN_UNREAD)}.`,
      ...more,
    ];
  }
  if (fell?.value) {
    const falls = judging(fell, "short", isOne(fell) ? "falls short" : "fall short");
    parts.push(say`${inWords(fell)} ${falls} (${rule(MARGIN_UNREAD)})`);
  }
  if (parts.length === 1 && !unjudged?.value) return [allAlike(all, targets, howMany), ...more];
  if (unjudged?.value === all.value) {
    const none = all.value === 2 ? say`Neither` : say`None`;
    return [say`${none} of the ${inWords(all)} targets here could be judged.`, ...more];
  }
  if (unjudged?.value) parts.push(say`${inWords(unjudged)} could not be judged`);
  return [say`Of the ${inWords(all)} targets here, ${listed(parts)}.`, ...more];
}

/** Where every target stands alike: "Both targets here are met.", "All five targets here are met." */
function allAlike(all: Fact, targets: readonly FactSheet[], howMany: HowMany): Text {
  const alike = STANDINGS.find(({ role }) => howMany(role, targets)?.value);
  const many = alike && howMany(alike.role, targets);
  const every = all.value === 2 ? say`${figure(all, "Both")}` : say`All ${inWords(all)}`;
  return alike && many ? say`${every} targets here are ${judging(many, alike.word, alike.said)}.` : [];
}

function onlyStanding(all: Fact, targets: readonly FactSheet[], howMany: HowMany): Text {
  const one = figure(all, "one");
  const only = STANDINGS.find(({ role }) => howMany(role, targets)?.value === 1);
  const many = only && howMany(only.role, targets);
  const fell = howMany("how many short", targets);
  if (fell?.value)
    return say`The ${one} target here ${judging(fell, "short", "falls short")}: ${rule(MARGIN_UNREAD)}.`;
  if (!only || !many) return say`The ${one} target here could not be judged.`;
  return say`The ${one} target here is ${judging(many, only.word, only.said)}.`;
}

const STANDINGS = [
  { role: "how many met", word: "met", said: "met" },
  { role: "how many close", word: "close", said: "close" },
  { role: "how many missed", word: "missed", said: "missed" },
] as const;
