import type { Typed } from "../../guard/index.ts";
import { type Address, addressName, sheetOf } from "../../workbook/index.ts";
import { registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { Located } from "../frame/finding.ts";
import { saying } from "./saying.ts";

/** Figures and words of one text that nothing in the workbook could be held to. */
type NotHeld = Located & {
  readonly at: Address;
  readonly words: readonly string[];
  readonly isLikeAFigure: boolean;
};

export const notHeld = defineCheck({
  id: "N01",
  title: "Figures in people’s words that were held to nothing",
  why: "They may be right; nobody has checked them against the workbook.",
  scope: "register",
  check: (desk) =>
    desk.words().flatMap(({ typed, at, guarded }): readonly NotHeld[] => {
      const words = guarded.notRead.map(({ start, end }) => typed.text.slice(start, end));
      return words.length === 0
        ? []
        : [{ at, words, isLikeAFigure: words.some((each) => isLikeAFigure(each, typed)) }];
    }),
  severity: ({ isLikeAFigure: isLike }) => (isLike ? "warning" : "information"),
  message: ({ words }) =>
    `${listed(words)} could be held to no figure of the workbook, and ${words.length === 1 ? "was" : "were"} not checked.`,
  cause: ({ at, isLikeAFigure: isLike }) => (isLike ? addressName(at) : at.sheet),
  together: (all) =>
    `${all.flatMap(({ words }) => words).length} figures and words in ${all.length} texts could be held to no figure of the workbook, and were not checked, the first ${listed(all[0]?.words ?? [])}.`,
  remedy:
    "Read them yourself; where one is of an indicator, name it as the workbook does, or add its name to Also called.",
  isReading: true,
  departs:
    "A warning where the number is written like a figure (a share, points, money, a large count, “halved”) in a text that stands beside no indicator; information elsewhere. Numbers up to ten in words, without a unit, are taken for counts of something at hand. Quotations, plans and conditions are not read at all.",
  examples: {
    keep: [
      () => saying("77.5% went home within three days."),
      () => noticing("We thank everybody who told us."),
    ],
    break: [() => saying("We spent £12,000 on a van."), () => noticing("Waits have halved since last year.")],
  },
});

const MOST = 4;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST).map((each) => `“${each}”`);
  const more = words.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

const BIG = 100;

/** Whether a number that stands beside no indicator is written as one of an indicator would be. */
function isLikeAFigure(words: string, { kpis }: Typed): boolean {
  if (kpis.length > 0) return false;
  const number = Number((/\d[\d,.]*/u.exec(words)?.[0] ?? "").replaceAll(",", ""));
  return /%|per ?cent|point|£|halved|doubled|trebled|tripled|twice|times as/iu.test(words) || number >= BIG;
}

function noticing(notice: string) {
  const { settings } = registerOf({});
  const input = registerInput({ settings: { ...settings, notice } });
  return { ...input, workbook: { ...input.workbook, sheets: [sheetOf("Settings", [["Notice", notice]])] } };
}
