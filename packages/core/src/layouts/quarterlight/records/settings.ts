import { DEFAULT_SETTINGS, type Settings } from "../../../register/index.ts";
import { nameKey } from "../../../workbook/index.ts";
import { choice, date, number, period } from "../fields.ts";
import { type Row, leaveOut, text } from "../row.ts";
import { SETTING_NAMES } from "../subjects/settings.ts";

/** The Settings sheet: a table of names and values, each under its fixed name. */
export function settingsOf(rows: readonly Row[]): Settings {
  return Object.assign({}, DEFAULT_SETTINGS, ...rows.map(settingOf));
}

function settingOf(row: Row): Partial<Settings> {
  const name = settingNamed(text(row, "name"));
  if (name === undefined) return leaveOut(row, "name", "unknown setting") ?? {};
  return text(row, "value") === "" ? {} : VALUES[name](row);
}

type SettingName = keyof typeof SETTING_NAMES;

function settingNamed(label: string): SettingName | undefined {
  return Object.keys(SETTING_NAMES)
    .filter((name): name is SettingName => name in SETTING_NAMES)
    .find((name) => nameKey(SETTING_NAMES[name]) === nameKey(label));
}

const VALUES: Record<SettingName, (row: Row) => Partial<Settings>> = {
  partnership: (row) => ({ partnership: text(row, "value") }),
  notice: (row) => ({ notice: text(row, "value") }),
  period: (row) => {
    const said = period(row, "value");
    return said === undefined ? {} : { period: said };
  },
  date: (row) => ({ date: date(row, "value") }),
  audience: (row) => {
    const said = choice(row, "value", ["public", "board", "internal"]);
    return said === undefined ? {} : { audience: said };
  },
  ruleSet: (row) => ({ ruleSet: text(row, "value") }),
  smallNumber: (row) => {
    const said = number(row, "value");
    return said === undefined ? {} : { smallNumber: said };
  },
  contact: (row) => ({ contact: text(row, "value") }),
};
