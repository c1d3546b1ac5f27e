import type { Area, Book, Sheet } from "@quarterlight/excel-host/workbook";
import { firstPlace } from "../host/doing.ts";

type Props = { readonly book: Book; readonly select: (area: Area) => void };

/** The sheets that are not hidden, with the one in front marked. */
export function SheetTabs({ book, select }: Props) {
  const { active } = book;
  const sheets = book.sheets.filter(({ visibility }) => visibility === "visible");
  const show = (sheet: Sheet | undefined) => {
    if (sheet !== undefined) select(firstPlace(sheet));
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets">
      {sheets.map((sheet, index) => (
        <button
          key={sheet.id}
          ref={sheet === active ? bringIntoView : null}
          className="sheet-tab"
          type="button"
          role="tab"
          aria-selected={sheet === active}
          aria-controls="sheet"
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.tabColour === "" ? {} : { borderBottomColor: sheet.tabColour }}
          onClick={() => show(sheet)}
          onKeyDown={({ key, currentTarget }) => {
            const by = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
            const next = currentTarget.parentElement?.children[index + by];
            if (by === 0 || !(next instanceof HTMLElement)) return;
            show(sheets[index + by]);
            next.focus();
          }}
        >
          {sheet.name}
          {sheet.isProtected ? <span className="sheet-protected"> (protected)</span> : null}
        </button>
      ))}
    </div>
  );
}

function bringIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
