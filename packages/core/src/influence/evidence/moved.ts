import { type IndicatorRow, plainText } from "./row.ts";

const EFFECT =
  "(?:fell|fallen|rose|risen|improved|dropped|increased|decreased|reduced|halved|doubled|came down|come down|gone up|went up|shortened|better)";
const ACT =
  "(?:appointed|introduced|started|began|changed|opened|recruited|hired|trained|moved|redesigned|extended|merged|new (?:team|rota|process|system|post|form|service|pathway)s?|rota|investment|funding|project|pilot|redesign)";
const MOVED = new RegExp(
  `\\b${EFFECT}\\b[^.]*?\\b(?:after|since|when|following|because of|thanks to)\\b[^.;]*\\b${ACT}\\b|\\b${ACT}\\b[^.]*?\\b(?:has|have|and|it|figure)\\b[^.]*?\\b${EFFECT}\\b(?: since)?`,
  "iu",
);

/** Words of a note that say an action of the past moved the figure. */
export function movedIn({ note }: IndicatorRow): string | undefined {
  return MOVED.exec(plainText(note.text))?.[0];
}
