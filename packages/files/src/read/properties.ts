import type { Parts } from "./container/parts.ts";

/** What programs write where a person could stand; and nothing at all. */
const programs = /^(?:|quarterlight|openpyxl|unknown|exceljs|microsoft office user|apache poi|sheetjs)$/i;

/** Which of the elements that name a person or a place have a text in some parts, each by its name for people. */
export function namesIn(
  parts: Parts,
  targets: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const found = new Set<string>();
  for (const target of targets) {
    let within = "";
    parts.scan(target, {
      open: (element) => {
        within = element;
      },
      text: (text) => {
        const name = Object.hasOwn(names, within) ? names[within] : undefined;
        if (name !== undefined && !programs.test(text.trim())) found.add(name);
      },
      close: () => {
        within = "";
      },
    });
  }
  return Array.from(found);
}
