import type { Area, Book } from "@quarterlight/excel-host/workbook";

/** What a key means in a sheet beside moving and typing, which the grid does itself. */
export type SheetKey =
  | { readonly kind: "clear" }
  | { readonly kind: "undo" }
  | { readonly kind: "extend"; readonly down: number; readonly across: number }
  | { readonly kind: "front"; readonly by: 1 | -1 }
  | { readonly kind: "home" };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export function sheetKey(event: Pressed): SheetKey | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const isCommand = ctrlKey || metaKey;
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (isCommand && key.toLowerCase() === "z" && !shiftKey) return { kind: "undo" };
  if (isCommand && key === "PageDown") return { kind: "front", by: 1 };
  if (isCommand && key === "PageUp") return { kind: "front", by: -1 };
  if (isCommand && key === "Home") return { kind: "home" };
  const arrow = ARROWS[key];
  if (arrow === undefined || !shiftKey || isCommand || altKey) return null;
  return { kind: "extend", down: arrow[0], across: arrow[1] };
}

/** The selection with one more row or column, or one less, counted from the cell it began with. */
export function extended({ selection }: Book, anchor: Area, down: number, across: number): Area | null {
  const bottom = selection.top < anchor.top ? selection.top : selection.bottom;
  const right = selection.left < anchor.left ? selection.left : selection.right;
  const [row, column] = [bottom + down, right + across];
  if (row < 0 || column < 0) return null;
  const reached = anchor.part(row - anchor.top, column - anchor.left);
  return anchor.around(reached);
}
