import { plainText } from "../narrative/index.ts";
import type { Feedback, Register, Theme } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { buildReport } from "./compose/index.ts";

/** The quarter of which people were heard. */
export const NOW = { start: 2025 * 12 + 6, months: 3 };
/** A cell of a sheet. */
export const at = (sheet: string, row = 1) => ({ sheet, row, column: 0 });

/** A report on one indicator, and what people said. */
export function built(register: Partial<Register>, audience: "public" | "internal" = "public") {
  const kpi = kpiWith({ id: "H1", title: "Days", outcomes: [2] });
  const brief = { period: NOW, audience, date: "2025-11-14" };
  return buildReport(registerWith({ kpis: [kpi], ...register }), brief);
}

/** The same, without what it rests on. */
export function reported(register: Partial<Register>, audience?: "public" | "internal") {
  return built(register, audience).report;
}

/** What somebody said of some themes. */
export const said = (theme: string, index: number, more: Partial<Feedback> = {}): Feedback => ({
  id: `F${index}`,
  period: NOW,
  source: index % 2 === 0 ? "Letter" : "Forum",
  text: "Words.",
  attribution: "",
  theme,
  tone: index === 0 ? "good" : "poor",
  response: "",
  consent: "",
  kpis: [],
  outcomes: [],
  person: `p${index}`,
  at: at("Feedback", index),
  ...more,
});

/** A theme that was written up. */
export const written = (theme: string, more: Partial<Theme> = {}): Theme => ({
  theme,
  period: NOW,
  summary: "",
  sources: "",
  mentions: undefined,
  fedInto: "",
  at: at("Themes"),
  ...more,
});

/** The themes as they are printed. */
export const themesOf = (register: Partial<Register>, audience?: "public" | "internal") =>
  reported(register, audience).voices.themes.map(({ heading, text }) => `${heading} / ${plainText(text)}`);
