import type { ThemeChoice } from "../../work/coding.ts";

/** What a key asks for while remarks are coded. */
export type CodingKey =
  | { readonly does: "toggle"; readonly theme: string }
  | { readonly does: "go on" | "go back" | "skip" | "clear" };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "target">;

/** What a key asks for; nothing while somebody types, with a modifier, or where Enter is a button's own. */
export function codingKey(event: Press, themes: readonly ThemeChoice[]): CodingKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return undefined;
  const key = event.key.toLowerCase();
  const theme = themes.find((each) => each.key === key);
  if (theme) return { does: "toggle", theme: theme.name };
  if (key === "enter") return isPressed(event.target) ? undefined : { does: "go on" };
  if (key === "n") return { does: "go on" };
  if (key === "p") return { does: "go back" };
  if (key === "s") return { does: "skip" };
  return key === "u" ? { does: "clear" } : undefined;
}

function isField(target: EventTarget | null): boolean {
  if (typeof Element === "undefined" || !(target instanceof Element)) return false;
  return target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

function isPressed(target: EventTarget | null): boolean {
  if (typeof Element === "undefined" || !(target instanceof Element)) return false;
  return target.closest("button, a, summary") !== null;
}
