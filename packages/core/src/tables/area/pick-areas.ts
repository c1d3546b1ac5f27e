import { nameKey } from "../../workbook/index.ts";
import type { Comparator } from "../../register/index.ts";
import type { Context } from "../context.ts";
import type { Notebook } from "../../reading/index.ts";
import { areaKey, isNation } from "./area-key.ts";
import { areaOfCode } from "./area-codes.ts";
import { comparedKind } from "./compared-with.ts";
import { isKnownArea } from "./known-area.ts";

/** Whose figures these are: the partnership's own, another area's to compare with, or nobody's that was asked for. */
export type Place =
  | { readonly whose: "own" }
  | { readonly whose: "comparator"; readonly area: string; readonly kind: Comparator["kind"] }
  | { readonly whose: "elsewhere" };

export type PickArea = (area: string) => Place;

const OWN: Place = { whose: "own" };
const ELSEWHERE: Place = { whose: "elsewhere" };

/**
 * Sorts the areas of a file into the partnership's own and those to compare with. With several areas
 * and none named, whose figures to read is asked and none are taken: any choice could be wrong.
 */
export function pickAreas(areas: readonly string[], where: string, { mapping, notebook }: Context): PickArea {
  const distinct = [...new Set(areas)];
  const [only] = distinct;
  if (distinct.length <= 1 && mapping.area === undefined) {
    if (only !== undefined && isKnownArea(only) && !isNation(only)) assumeArea(areaOfCode(only), notebook);
    return () => OWN;
  }
  const wanted = mapping.area;
  const whole = wholeAmong(distinct);
  const own = wanted === undefined ? whole : closest(distinct, wanted);
  if (own === undefined) {
    const choices = distinct.filter((area) => isNation(area) || comparedKind(area) === undefined);
    askWhichArea(choices.map(areaOfCode), where, notebook);
  } else if (assumeArea(areaOfCode(own), notebook, whole)) {
    if (wanted !== undefined && nameKey(own) !== nameKey(wanted)) {
      notebook.assumptions.push({ kind: "area spelling", found: own, taken: wanted });
    }
  }
  const peers = new Set((mapping.peers ?? []).map((peer) => closest(distinct, peer)));
  const places = new Map(distinct.map((area): [string, Place] => [area, placeOf(area, own, peers)]));
  return (area) => places.get(area) ?? ELSEWHERE;
}

/** Writes down once whose figures were read, and what whole they are a part of; whether it was news. */
export function assumeArea(area: string, { assumptions }: Notebook, whole?: string): boolean {
  const isKnown = assumptions.some((known) => known.kind === "area" && areaKey(known.area) === areaKey(area));
  const place = whole === undefined ? {} : whole === area ? { isWhole: true as const } : { partOf: whole };
  if (!isKnown) assumptions.push({ kind: "area", area, ...place });
  return !isKnown;
}

const WHOLE =
  /^(?:the )?(?:(?:whole|entire|all|total|overall)(?: of)?(?: the)? (?:partnership|hscp|area)|(?:partnership|hscp)(?:[- ](?:wide|total|overall|as a whole|level))?|all localities(?: together)?)$/u;

/** The area that is the whole of the others, where one says so of itself and the others are no councils or boards. */
function wholeAmong(areas: readonly string[]): string | undefined {
  const [whole, ...more] = areas.filter((area) => WHOLE.test(nameKey(area)));
  const others = areas.filter((area) => area !== whole && area !== "" && !isNation(area));
  return more.length > 0 || others.some(isKnownArea) ? undefined : whole;
}

/** One answer settles every sheet, so it is asked once, with the areas of them all. */
export function askWhichArea(choices: readonly string[], sheet: string, { questions }: Notebook): void {
  const at = questions.findIndex(({ asks }) => asks === "area");
  const asked = questions[at];
  if (asked?.asks !== "area") questions.push({ asks: "area", choices, sheet });
  else questions[at] = { ...asked, choices: [...new Set([...asked.choices, ...choices])] };
}

function placeOf(area: string, own: string | undefined, peers: ReadonlySet<string | undefined>): Place {
  if (area === own) return OWN;
  if (isNation(area)) return { whose: "comparator", area: areaOfCode(area), kind: "nation" };
  const kind = comparedKind(area);
  if (kind !== undefined) return { whose: "comparator", area, kind };
  return peers.has(area) ? { whose: "comparator", area: areaOfCode(area), kind: "peer" } : ELSEWHERE;
}

/** The name as written where it is there, else the one that is known to mean the same. */
function closest(areas: readonly string[], wanted: string): string | undefined {
  return (
    areas.find((area) => nameKey(area) === nameKey(wanted)) ??
    areas.find((area) => areaKey(area) === areaKey(wanted))
  );
}
