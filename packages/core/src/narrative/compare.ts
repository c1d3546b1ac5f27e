import { type Fact, type FactSheet, measuredOf } from "../facts/index.ts";
import type { Findings } from "./headline.ts";
import { figure, going, judging, name, short } from "./holes.ts";
import { known } from "./known.ts";
import { inWords, isOne } from "./tally.ts";
import { apart } from "./sentences/apart.ts";
import { namedText } from "./sentences/peers.ts";
import { rank } from "./sentences/rank.ts";
import { type Text, joined, listed, lowerFirst, say } from "./text.ts";

/**
 * How the figures stand beside other areas, a sentence or two for each: how many can be compared, how many are on the
 * better side, and the odd one out with its figures.
 */
export function comparedSentences(
  sheets: readonly FactSheet[],
  howMany: Findings["howMany"],
): readonly Text[] {
  const areas = new Map<string, FactSheet[]>();
  for (const facts of sheets) {
    for (const { kind, comparator } of facts.peers) {
      if (kind !== "compared" || comparator.kind === "peer" || !hasBetterSide(facts)) continue;
      areas.set(comparator.area, [...(areas.get(comparator.area) ?? []), facts]);
    }
  }
  let before: readonly FactSheet[] = [];
  return [...areas].flatMap(([area, compared]) => {
    const areSame = compared.length === before.length && compared.every((facts) => before.includes(facts));
    before = compared;
    return besideOne({ area, compared, areSame }, howMany);
  });
}

/** An area with the indicators that have its figure, and whether the area told before has a figure of the same ones. */
type Beside = {
  readonly area: string;
  readonly compared: readonly FactSheet[];
  readonly areSame: boolean;
};

/** How named partnerships stand beside ours, indicator by indicator, where it is not told in full elsewhere. */
export function namedSentences(sheets: readonly FactSheet[]): readonly Text[] {
  return sheets.flatMap((facts): Text[] => {
    const level = known(facts, "level");
    const told = apart.say(facts) ?? rank.say(facts) ?? namedOf(facts);
    if (!level || !told || facts.kpi.care) return [];
    return [joined([say`${name(facts.kpi.title)} (${short(level)}).`, told])];
  });
}

function namedOf(facts: FactSheet): Text | undefined {
  return facts.now === measuredOf(facts.latest) ? namedText(facts) : undefined;
}

function hasBetterSide({ kpi: { polarity } }: FactSheet): boolean {
  return polarity === "higher" || polarity === "lower";
}

function besideOne({ area, compared, areSame }: Beside, howMany: Findings["howMany"]): readonly Text[] {
  const [all, ahead] = [
    howMany("how many compared", compared, area),
    howMany("how many ahead", compared, area),
  ];
  if (!all?.value || !ahead) return [];
  const where = kindOf(area, compared) === "peer group" ? say`our peer group` : say`${name(area)}`;
  if (isOne(all)) {
    const [only] = compared;
    const theirs = only && known(only, "peer", { kind: "area", area });
    const ours = only && known(only, "level");
    if (!only || !theirs || !ours) return [];
    const difference = known(only, "peer gap", { kind: "area", area });
    if (difference?.ways.includes("same")) {
      const same = going(difference, "same", "the same as");
      return [
        say`For ${name(lowerFirst(only.kpi.title))} our figure (${short(ours)}) is ${same} in ${where}.`,
      ];
    }
    const side = ahead.value === 1 ? "on the better side" : "not on the better side";
    const gap = gapPrintedAlike(only, area);
    const by = gap ? say`, by ${figure(gap)}` : [];
    return [
      say`For ${name(lowerFirst(only.kpi.title))} our figure (${short(ours)}) is ${judging(ahead, "ahead", side)} of the ${short(theirs)} in ${where}${by}.`,
    ];
  }
  const every = all.value === TWO ? say`${figure(all, "both")}` : say`all ${inWords(all)}`;
  const many = ahead.value === all.value ? every : say`${inWords(ahead)} of the ${inWords(all)}`;
  const is = isOne(ahead) ? say`is` : say`are`;
  const opening = areSame
    ? say`Beside ${where}, ${many} ${judging(ahead, "ahead", isOne(ahead) ? "is" : "are")}.`
    : say`Beside ${where}, ${many} comparable figures ${is} ${judging(ahead, "ahead", "on the better side")}.`;
  return [opening, ...exception(area, compared), ...tooSmallToPrint(area, compared)];
}

/** How far apart ours and theirs are, where they are not equal and print alike. */
export function gapPrintedAlike(facts: FactSheet, area: string): Fact | undefined {
  const basis = { kind: "area", area } as const;
  const [ours, theirs, gap] = [
    known(facts, "level"),
    known(facts, "peer", basis),
    known(facts, "peer gap", basis),
  ];
  return gap && ours?.printed === theirs?.printed && gap.value !== 0 ? gap : undefined;
}

/** What a reader sees no difference in, and was counted on a side. */
function tooSmallToPrint(area: string, compared: readonly FactSheet[]): readonly Text[] {
  const told = compared.flatMap((facts): Text[] => {
    const gap = gapPrintedAlike(facts, area);
    return gap ? [say`${figure(gap)} for ${name(lowerFirst(facts.kpi.title))}`] : [];
  });
  if (told.length > MOST_EXCEPTIONS) return [say`Some differ by less than is printed.`];
  return told.length > 0 ? [say`The difference is ${listed(told)}.`] : [];
}

const TWO = 2;

/** Those that are not like the others, where they are few: none is left out because it does not flatter. */
function exception(area: string, compared: readonly FactSheet[]): readonly Text[] {
  const basis = { kind: "area", area } as const;
  const isAhead = (facts: FactSheet) => known(facts, "peer gap", basis)?.ways.includes("better") ?? false;
  const behind = compared.filter((facts) => !isAhead(facts));
  if (behind.length === 0 || behind.length > MOST_EXCEPTIONS) return [];
  const named = behind.flatMap((odd): Text[] => {
    const [ours, theirs] = [known(odd, "level"), known(odd, "peer", basis)];
    if (!ours || !theirs) return [];
    return [say`${name(lowerFirst(odd.kpi.title))} (${short(ours)}, against ${short(theirs)})`];
  });
  if (named.length !== behind.length) return [];
  const are = named.length === 1 ? say`The other is` : say`The others are`;
  return [say`${are} ${listed(named)}.`];
}

const MOST_EXCEPTIONS = 3;

function kindOf(area: string, sheets: readonly FactSheet[]): string {
  const all = sheets.flatMap(({ peers }) => peers.map(({ comparator }) => comparator));
  return all.find((comparator) => comparator.area === area)?.kind ?? "";
}

/** What stands where a reader would look for a comparison that cannot be made, where it is not told in full elsewhere. */
export function notCompared(sheets: readonly FactSheet[]): readonly Text[] {
  return sheets.flatMap(({ kpi, peers }) =>
    peers.flatMap((peer): Text[] => {
      if (peer.kind !== "measured differently") return [];
      const { area, differs, kind } = peer.comparator;
      const why = /[.!?]$/.test(differs) ? differs : `${differs}.`;
      return [
        say`We do not compare ${name(lowerFirst(kpi.title))} with ${kind === "peer group" ? say`our peer group` : name(area)}. ${name(why)}`,
      ];
    }),
  );
}
