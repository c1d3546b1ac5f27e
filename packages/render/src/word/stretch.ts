import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  type TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { words } from "../outline/index.ts";
import { A4, GUTTER, MARGIN, SIDEWAYS, UPRIGHT } from "./measures.ts";

export type Block = Paragraph | Table | TableOfContents;

/** A stretch of the document set in columns; a new page, a page on its side or a change of columns starts another. */
export type Stretch = {
  readonly columns: 1 | 2 | 3;
  readonly page: "same" | "new" | "sideways";
  readonly blocks: readonly Block[];
  /** Stands by itself: not joined to what comes before or after. */
  readonly apart?: true;
};

export function across(...blocks: readonly Block[]): Stretch {
  return { columns: 1, page: "same", blocks };
}

/** Two columns side by side; the right one begins with its own column break. */
export function row(blocks: readonly Block[], page: "same" | "new"): Stretch {
  return { columns: 2, page, blocks, apart: true };
}

export function inColumns(columns: 2 | 3, blocks: readonly Block[]): Stretch {
  return { columns, page: "same", blocks };
}

/** Stretches as sections of Word's; those with nothing in them are left out, and like ones that touch are joined. */
export function sectionsOf(stretches: readonly Stretch[], foot: string): readonly ISectionOptions[] {
  return joined(stretches).map((stretch) => ({
    properties: {
      type: stretch.page === "same" ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: {
          ...A4,
          orientation: stretch.page === "sideways" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: MARGIN.top,
          bottom: MARGIN.bottom,
          left: MARGIN.side,
          right: MARGIN.side,
          footer: MARGIN.footer,
        },
      },
      ...(stretch.columns === 1
        ? {}
        : { column: { count: stretch.columns, space: GUTTER, equalWidth: true } }),
    },
    footers: { default: footer(foot, stretch.page === "sideways" ? SIDEWAYS : UPRIGHT) },
    children: [...stretch.blocks],
  }));
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.filter(({ blocks }) => blocks.length > 0)) {
    const before = found.at(-1);
    if (before !== undefined && joins(before, stretch)) {
      found[found.length - 1] = { ...before, blocks: [...before.blocks, ...stretch.blocks] };
    } else {
      found.push(stretch);
    }
  }
  return found;
}

function joins(before: Stretch, next: Stretch): boolean {
  const apart = before.apart === true || next.apart === true;
  return !apart && next.page === "same" && before.page !== "sideways" && before.columns === next.columns;
}

function footer(text: string, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Foot",
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(`${text}\t${words.page} `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(` ${words.of} `),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
