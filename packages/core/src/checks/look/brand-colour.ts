import { contrastWithWhite, LEAST_CONTRAST, nearestDarker, readColour } from "../../picture/index.ts";
import { DEFAULT_SETTINGS } from "../../register/index.ts";
import { registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const brandColour = defineCheck({
  id: "L01",
  title: "Brand colour that white words cannot be read on",
  why: "Headings in it, and white words on it, would be too pale for many readers, so the report uses its own colour instead.",
  scope: "register",
  check: ({ register: { settings } }) => {
    const { brandColour: typed } = settings;
    if (!typed) return undefined;
    const colour = readColour(typed.text);
    if (colour === undefined) return { at: typed.at, typed: typed.text, contrast: undefined, darker: "" };
    const contrast = contrastWithWhite(colour);
    return contrast < LEAST_CONTRAST
      ? { at: typed.at, typed: typed.text, contrast, darker: nearestDarker(colour) }
      : undefined;
  },
  severity: "warning",
  message: ({ typed, contrast }) =>
    contrast === undefined
      ? `The brand colour “${typed}” is no colour that we know.`
      : `The brand colour ${typed} has a contrast of ${roundedDown(contrast)} to 1 with white, and needs ${LEAST_CONTRAST} to 1.`,
  remedy: ({ darker }) =>
    darker === ""
      ? "Write it as six digits after a number sign, such as #0B4A6F."
      : `Take ${darker}, the nearest darker one that passes, or leave the setting blank.`,
  examples: {
    keep: [() => withColour("#0B4A6F"), () => withColour("767676"), () => registerInput({})],
    break: [() => withColour("#777777"), () => withColour("#0AF"), () => withColour("teal")],
  },
});

/** Never up to the contrast that is asked for. */
function roundedDown(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}

function withColour(text: string) {
  const at = { sheet: "Settings", row: 18, column: 1 };
  return registerInput({ settings: { ...DEFAULT_SETTINGS, brandColour: { text, at } } });
}
