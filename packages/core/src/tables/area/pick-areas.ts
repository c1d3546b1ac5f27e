import { nameKey } from "../../workbook/index.ts";
import type { Comparator } from "../../register/index.ts";
import type { Context } from "../context.ts";
import { NO_REMARKS, type Remark, asks, assumes } from "../../reading/index.ts";
import { areaKey, isNation } from "./area-key.ts";
import { areaOfCode } from "./area-codes.ts";
import { isTargetName } from "../heading/target-names.ts";
import { comparedKind, isBareMiddle, sumsUpAreas } from "./compared-with.ts";
import { isKnownArea } from "./known-area.ts";

/**
 * Whose figures these are: the partnership's own, another area's to compare with, or nobody's that was asked for. `beside` is
 * an area of which a report may be made of the same workbook.
 */
export type Place =
  | { readonly whose: "own" }
  | {
      readonly whose: "comparator";
      readonly area: string;
      readonly kind: Comparator["kind"];
      readonly beside?: string;
    }
  | { readonly whose: "elsewhere"; readonly beside?: string };

export type PickArea = (area: string) => Place;

/** How the areas of a file are sorted, and what that rests on. */
type Picked = { readonly pick: PickArea; readonly remarks: readonly Remark[] };

/** Where no areas are named, every figure is the partnership's own. */
export const ALL_OWN: Picked = { pick: () => ({ whose: "own" }), remarks: NO_REMARKS };

const OWN: Place = { whose: "own" };
const ELSEWHERE: Place = { whose: "elsewhere" };
const TARGET: Place = { whose: "comparator", area: "Target", kind: "peer group" };

/**
 * Sorts the areas of a file into the partnership's own and those to compare with. With several areas
 * and none named, whose figures to read is asked and none are taken: any choice could be wrong.
 */
export function pickAreas(areas: readonly string[], where: string, { mapping }: Context): Picked {
  // What stands in a column of areas as targets is nobody's figures, and is told beside whoever's they are.
  const distinct = [...new Set(areas)].filter((area) => !isTargetName(area));
  const [only] = distinct;
  if (distinct.length <= 1 && mapping.area === undefined) {
    const isNamed = only !== undefined && isKnownArea(only) && !isNation(only);
    const pick: PickArea = (area) => (isTargetName(area) ? TARGET : OWN);
    return isNamed ? { pick, remarks: [readsArea(areaOfCode(only))] } : { ...ALL_OWN, pick };
  }
  const wanted = mapping.area;
  const whole = wholeAmong(distinct);
  const own = wanted === undefined ? whole : closest(distinct, wanted);
  const peers = new Set((mapping.peers ?? []).map((peer) => closest(distinct, peer)));
  const mayBeOurs = own === undefined ? () => false : reportedApart(distinct);
  const places = new Map(
    areas.map((area): [string, Place] => {
      const place = placeOf(area, own, peers);
      return [area, place.whose === "own" || !mayBeOurs(area) ? place : { ...place, beside: area }];
    }),
  );
  return {
    pick: (area) => places.get(area) ?? ELSEWHERE,
    remarks: [
      own === undefined ? asksArea(choicesAmong(distinct), where) : readsOwn(own, whole, wanted ?? own),
      ...sumsLeftOut(
        distinct.filter((area) => area !== own && !peers.has(area)),
        where,
      ),
    ],
  };
}

/** That rows such as `Average` say nothing of whom they are the average, so that nobody is compared with them. */
function sumsLeftOut(areas: readonly string[], sheet: string): readonly Remark[] {
  const names = areas.filter(sumsUpAreas);
  return names.length === 0 ? NO_REMARKS : [assumes({ kind: "sums of areas", names, sheet })];
}

function choicesAmong(areas: readonly string[]): readonly string[] {
  return areas
    .filter((area) => isNation(area) || !(isBareMiddle(area) || comparedKind(area) !== undefined))
    .map(areaOfCode);
}

function readsOwn(own: string, whole: string | undefined, wanted: string): Remark {
  const remark = readsArea(areaOfCode(own), whole);
  return nameKey(own) === nameKey(wanted)
    ? remark
    : { ...remark, spelling: { kind: "area spelling", found: own, taken: wanted } };
}

/** That the figures of an area were read, and of what whole it is a part. */
export function readsArea(area: string, whole?: string): Extract<Remark, { tells: "area" }> {
  const place = whole === undefined ? {} : whole === area ? { isWhole: true as const } : { partOf: whole };
  return { tells: "area", area: { kind: "area", area, ...place }, key: areaKey(area) };
}

const WHOLE =
  /^(?:the )?(?:(?:whole|entire|all|total|overall)(?: of)?(?: the)? (?:partnership|hscp|area)|(?:partnership|hscp)(?:[- ](?:wide|total|overall|as a whole|level))?|all localities(?: together)?)$/u;

/** Whether a name says that it is the whole of a partnership: `HSCP total`, `All localities`. */
export function saysWhole(name: string): boolean {
  return WHOLE.test(nameKey(name));
}

/** The area that is the whole of the others, where one says so of itself and the others are no councils or boards. */
function wholeAmong(areas: readonly string[]): string | undefined {
  const [whole, ...more] = areas.filter(saysWhole);
  const others = areas.filter((area) => area !== whole && area !== "" && !isNation(area));
  return more.length > 0 || others.some(isKnownArea) ? undefined : whole;
}

export function asksArea(choices: readonly string[], sheet: string): Remark {
  return asks({ asks: "area", choices, sheet });
}

/** The most partnerships that one health board has, the board itself, and one more. */
const OF_ONE_BOARD = 8;

/**
 * Of which areas reports may be made, each by itself: of the parts of a partnership or a board and of their whole. The councils
 * beside a nation, or more of them than any board has, are of a table that others publish.
 */
function reportedApart(areas: readonly string[]): (area: string) => boolean {
  const isNational = areas.some(isNation) || areas.filter(isKnownArea).length > OF_ONE_BOARD;
  return (area) =>
    area !== "" &&
    !isTargetName(area) &&
    !isBareMiddle(area) &&
    comparedKind(area) === undefined &&
    !(isNational && isKnownArea(area));
}

function placeOf(area: string, own: string | undefined, peers: ReadonlySet<string | undefined>): Place {
  if (area === own) return OWN;
  if (isTargetName(area)) return TARGET;
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
