import type { Area } from "@quarterlight/excel-host/workbook";
import { rawText } from "../host/raw-text.ts";
import type { Doing } from "../host/doing.ts";
import { NameBox } from "./NameBox.tsx";

type Props = {
  readonly selection: Area;
  readonly doing: Doing;
  readonly say: (words: string) => void;
};

/** The address of the selection, and what its first cell holds, which may be changed here. */
export function FormulaBar({ selection, doing, say }: Props) {
  const cell = selection.part(0, 0);
  const held = rawText(cell.sheet.cell(cell.top, cell.left));
  return (
    <section className="formula-bar" aria-label="Formula bar">
      <NameBox book={cell.sheet.book} address={selection.a1} goTo={doing.select} say={say} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        key={`${cell.address} ${held}`}
        className="formula"
        aria-label="What the cell holds"
        spellCheck={false}
        defaultValue={held}
        onFocus={() => doing.edit(true)}
        onBlur={({ target }) => {
          doing.edit(false);
          target.value = held;
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Enter" && key !== "Escape") return;
          const text = currentTarget.value;
          currentTarget.blur();
          if (key === "Enter" && text !== held) doing.type(cell, text);
          doing.select(key === "Enter" ? cell.part(1, 0) : cell.part(0, 0));
        }}
      />
    </section>
  );
}
