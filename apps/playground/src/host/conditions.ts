import type { OpenBook } from "./open-book.ts";

/** What is different from an Excel in which all is well. */
export type Conditions = {
  readonly isSlow: boolean;
  readonly isEditing: boolean;
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  readonly isOld: boolean;
  readonly isDark: boolean;
};

/** Those that the page remembers; the others stand in the workbook. */
export type Remembered = Pick<Conditions, "isSlow" | "isEditing" | "isOld" | "isDark">;

const SLOW_MS = 1500;

/** As the person's own system is set. */
export function usualConditions(): Remembered {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return { isSlow: false, isEditing: false, isOld: false, isDark };
}

/** Carries them over to the host and the page; `isTyping` is the person in the grid. */
export function applyConditions(
  { host: { switches } }: OpenBook,
  { isSlow, isEditing, isDark }: Remembered,
  isTyping: boolean,
): void {
  switches.latency = isSlow ? SLOW_MS : 0;
  switches.cellEdit = isEditing || isTyping;
  // The pane's frame takes its scheme from the page around it.
  document.documentElement.style.colorScheme = isDark ? "dark" : "light";
}

/** What stands in the workbook itself. */
export function applyToBook(
  { book }: OpenBook,
  { isProtected, isReadOnly }: Partial<Pick<Conditions, "isProtected" | "isReadOnly">>,
): void {
  if (isProtected !== undefined) book.protect(book.active, isProtected);
  if (isReadOnly !== undefined) book.isReadOnly = isReadOnly;
}

/** The next thing the add-in asks is never answered. */
export function silenceOnce({ host: { switches } }: OpenBook): void {
  switches.silent += 1;
}
