import { type Address, addressName } from "../../workbook/index.ts";
import type { Located } from "./finding.ts";

/** How a person lets a finding stand: where in the pane, and what to type elsewhere. */
export function letStand(check: string, at: Located["at"]): string {
  const [first] = [at].flat();
  const typed = first ? `, or quarterlight check with --accept "${acceptName(check, first)}"` : "";
  return `let it stand with a reason: “Accept, with a reason” under Check in the pane${typed}`;
}

/** What a finding is called by where it is accepted: its check, and the first cell it is about. */
export function acceptName(check: string, at: Address): string {
  return `${check}@${addressName(at)}`;
}
