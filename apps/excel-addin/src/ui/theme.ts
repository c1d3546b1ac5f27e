import {
  type BrandVariants,
  type Theme,
  createDarkTheme,
  createLightTheme,
} from "@fluentui/react-components";
import type { Scheme } from "./use-scheme.ts";

/** From near black to near white through the reports' own deep blue, which stands at 80. */
const BRAND: BrandVariants = {
  10: "#021219",
  20: "#041E2B",
  30: "#052A3C",
  40: "#06334A",
  50: "#073C57",
  60: "#084562",
  70: "#094A68",
  80: "#0A4E6E",
  90: "#246587",
  100: "#3F7C9C",
  110: "#5C93B1",
  120: "#7BABC5",
  130: "#9BC1D6",
  140: "#BCD7E5",
  150: "#DAE9F1",
  160: "#EDF4F8",
};

const FONT = "Figtree, 'Segoe UI', system-ui, sans-serif";

export const lightTheme: Theme = {
  ...createLightTheme(BRAND),
  fontFamilyBase: FONT,
  fontFamilyNumeric: FONT,
};

/** Fluent's dark theme takes its blues too deep for words on grey. */
const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorBrandStroke1: BRAND[120],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandStroke: BRAND[120],
  fontFamilyBase: FONT,
  fontFamilyNumeric: FONT,
};

export const THEMES: Record<Scheme, Theme> = { light: lightTheme, dark: darkTheme };
