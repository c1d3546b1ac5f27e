import { shownText as shownIn } from "@quarterlight/core/workbook";
import type { HostCell } from "./content.ts";

/** The text a person sees in a cell of the simulated Excel. */
export function shownText({ content, format }: HostCell): string {
  return shownIn({ value: content, format });
}
