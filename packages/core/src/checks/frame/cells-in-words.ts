import { type Address, addressName, cellName } from "../../workbook/index.ts";

const MOST = 4;

/** Cells as a person says them: "Figures!C12", "Figures!C4, C7 and 5 more". */
export function cellsInWords(at: readonly Address[]): string {
  const [first] = at;
  if (first === undefined) return "The workbook";
  const shown = at.slice(0, at.length > MOST + 1 ? MOST : MOST + 1);
  const names = shown.map((each, index) =>
    each.sheet === first.sheet && index > 0 ? cellName(each) : addressName(each),
  );
  const more = at.length - shown.length;
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
