import { type Report, kpiBlocks, pieces, plain } from "@quarterlight/core/report";
import type { Printed } from "./printed.ts";

/** What a finished file says of its indicators, one by one. */
type Headed = {
  /** How many stretches of words belong to one indicator alone. */
  readonly held: number;
  /** Those that stand under another heading than its finding. */
  readonly strays: readonly Printed[];
};

/** What is told of one indicator stands under its own finding: words of another there would be said of it. */
export function underOthers(printed: readonly Printed[], report: Report): Headed {
  const told = pieces(report).map(({ text }) => bare(plain(text)));
  const own = new Map(
    kpiBlocks(report).flatMap(({ headline, gloss, paragraphs, commentary }) =>
      [gloss, ...paragraphs.map(plain), commentary?.text ?? ""]
        .map(bare)
        // What is told of two, or again in the summary, is no one's alone.
        .filter((text) => text !== "" && told.filter((each) => each === text).length === 1)
        .map((text) => [text, bare(`“${plain(headline)}”`)] as const),
    ),
  );
  const held = printed.filter(({ kind, text }) => kind === "text" && own.has(bare(text)));
  return { held: held.length, strays: held.filter(({ text, where }) => own.get(bare(text)) !== bare(where)) };
}

/** Lines and pages break where they will: only the letters count. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]/g, "");
}
