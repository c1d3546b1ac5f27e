/** Whether the keyboard is here and at nothing. A person at work in Excel's cells is never called away from them. */
export function isLost(): boolean {
  const { activeElement, body } = document;
  return document.hasFocus() && (activeElement === null || activeElement === body);
}
