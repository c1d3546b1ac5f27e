import type { Sheet } from "@quarterlight/excel-host/workbook";

type Props = {
  readonly sheet: Sheet;
  readonly isFront: boolean;
  readonly show: () => void;
  /** Shows the sheet after this one, or the one before. */
  readonly step: (by: 1 | -1) => void;
};

/** The tab of a sheet, with the sheet's own colour below. */
export function SheetTab({ sheet, isFront, show, step }: Props) {
  const { name, tabColour, isProtected } = sheet;
  return (
    <button
      ref={isFront ? bringIntoView : null}
      className="sheet-tab"
      type="button"
      role="tab"
      aria-selected={isFront}
      aria-controls="sheet"
      tabIndex={isFront ? 0 : -1}
      style={tabColour === "" ? {} : { borderBottomColor: tabColour }}
      onClick={show}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "ArrowRight" && key !== "ArrowLeft") return;
        const isRight = key === "ArrowRight";
        const next = isRight ? currentTarget.nextElementSibling : currentTarget.previousElementSibling;
        step(isRight ? 1 : -1);
        if (next instanceof HTMLElement) next.focus();
      }}
    >
      {name}
      {isProtected ? " (protected)" : ""}
    </button>
  );
}

function bringIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
