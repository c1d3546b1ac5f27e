/**
 * Gives the focus to something that is no control, such as a heading. On the web Office moves the focus itself when
 * Tab is pressed, and goes astray from what is no Tab stop: so it is one until the focus leaves it.
 */
export function focusOn(element: HTMLElement | null | undefined, options: FocusOptions = {}): void {
  if (!element) return;
  const before = element.getAttribute("tabindex");
  element.tabIndex = 0;
  element.addEventListener("blur", () => element.setAttribute("tabindex", before ?? "-1"), { once: true });
  element.focus(options);
}
