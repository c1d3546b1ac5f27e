import type { Area, Book, Sheet } from "@quarterlight/excel-host/workbook";
import { type ReactNode, useRef } from "react";
import { firstPlace } from "../host/doing.ts";
import { SheetTab } from "./SheetTab.tsx";

const PIXELS_A_MOVE = 320;

type Props = { readonly book: Book; readonly select: (area: Area) => void; readonly children: ReactNode };

/** The sheets that are not hidden, with the one in front marked. */
export function SheetTabs({ book, select, children }: Props) {
  const tabs = useRef<HTMLDivElement>(null);
  const sheets = book.sheets.filter(({ visibility }) => visibility === "visible");
  const show = (sheet: Sheet | undefined) => {
    if (sheet !== undefined) select(firstPlace(sheet));
  };
  const move = (by: number) => tabs.current?.scrollBy({ left: by * PIXELS_A_MOVE, behavior: "smooth" });
  return (
    <nav className="sheets" aria-label="Sheets">
      <button className="sheets-move" type="button" aria-label="Show earlier sheets" onClick={() => move(-1)}>
        ‹
      </button>
      <button className="sheets-move" type="button" aria-label="Show later sheets" onClick={() => move(1)}>
        ›
      </button>
      <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={tabs}>
        {sheets.map((sheet, index) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            isFront={sheet === book.active}
            show={() => show(sheet)}
            step={(by) => show(sheets[index + by])}
          />
        ))}
      </div>
      {children}
    </nav>
  );
}
