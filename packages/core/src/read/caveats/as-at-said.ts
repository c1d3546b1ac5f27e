import { type Period, endOf, isQuarter } from "../../period/index.ts";
import { periodWithin } from "../../tables/index.ts";
import type { Heard } from "./caveat-in.ts";
import { partNamedIn, quarterNumber } from "./period-named.ts";

const OF =
  /^(?:(?:latest|this|the|most recent|current) )*(?:data|figures?|position|result|value|number)?(?: (?:shown|given|available))? ?(?:is |are |relates? |refers |covers |dated |runs |goes )?(?:only )?(?:as at|as of|at|to|up to|until|for|from)? ?(?:the )?(?:end (?:of )?)?(?:quarter )?(?<rest>.{2,40})$/iu;
const BARE =
  /^(?:q(?:tr|uarter)?\.? ?[1-4]|[\p{L}]{3,9}(?:\s?(?:-|–|to)\s?[\p{L}]{3,9})?|\d{1,2}(?:st|nd|rd|th)? [\p{L}]{3,9})?[ ,]*(?:(?:19|20)\d\d(?:[/-]\d\d)?)?(?: only)?[.]?$/iu;

/**
 * Words that say no more than of which period a figure is, and it is none that ends with the figure's own: “as at Q1”
 * beside one of quarter 2, or “August”.
 */
export function asAtSaid(text: string, own: Period | undefined): Heard | undefined {
  const rest = OF.exec(text.trim())?.groups?.["rest"];
  if (own === undefined || rest === undefined || !BARE.test(rest)) return undefined;
  const period = periodWithin(rest);
  if (period !== undefined) {
    if (endOf(period) >= endOf(own)) return undefined;
    return { says: period.start >= own.start ? "part" : "another period" };
  }
  const part = /\d{4}/u.test(rest)
    ? undefined
    : partNamedIn(rest.split(/\s?(?:-|–|\bto\b)\s?/u).at(-1) ?? rest);
  if (part === undefined || !isQuarter(own)) return undefined;
  if ("quarter" in part) return part.quarter === quarterNumber(own) ? undefined : { says: "another period" };
  const place = (((part.month - own.start) % 12) + 12) % 12;
  if (place === own.months - 1) return undefined;
  return { says: place < own.months ? "part" : "another period" };
}
