import type { Appearance } from "../source/appearance.ts";

/**
 * Office's own theme. Excel on the web does not tell one, nor do all others tell when it changes: so it is looked
 * at again whenever the person comes back to the pane.
 */
export function officeAppearance(): Appearance {
  return {
    background: () => themeNow()?.bodyBackgroundColor,
    onChange: (changed) => {
      globalThis.addEventListener("focus", changed);
      if (themeNow()) listen(changed);
      return () => globalThis.removeEventListener("focus", changed);
    },
  };
}

/** Absent in some versions of Excel, whatever the library's types say. */
function themeNow(): Partial<Office.OfficeTheme> | undefined {
  return Office.context.officeTheme;
}

function listen(changed: () => void): void {
  const event: unknown = Reflect.get(Office.EventType, "OfficeThemeChanged");
  if (!isEvent(event)) return;
  try {
    Office.context.document.addHandlerAsync(event, changed);
  } catch {
    // Excel knows the event by name only: coming back to the pane is enough.
  }
}

function isEvent(event: unknown): event is Office.EventType {
  return typeof event === "string";
}
