import { Footer, PageNumber, Tab, TextRun } from "docx";
import { words } from "../outline/index.ts";
import { paragraph } from "./runs.ts";

/** The foot of each page: whose report it is and for when, and the page's number. */
export function foot(text: string): Footer {
  return new Footer({
    children: [
      paragraph(
        "Footer",
        text,
        new TextRun({ children: [new Tab(), `${words.page} `] }),
        new TextRun({ children: [PageNumber.CURRENT] }),
        ` ${words.of} `,
        new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
      ),
    ],
  });
}
