import {
  AUDIENCES,
  DEFAULT_SETTINGS,
  type Declared,
  NOTHING_DECLARED,
  PEER_SETS,
  type Settings,
  type Typed,
} from "../../../register/index.ts";
import { nameKey } from "../../../workbook/index.ts";
import { choice, date, number, period } from "../fields.ts";
import { type Row, leaveOut, text } from "../row.ts";
import { SETTING_NAMES } from "../subjects/settings.ts";

/** The Settings sheet: a table of names and values, each under its fixed name. */
export function settingsOf(rows: readonly Row[]): Settings {
  const said: readonly Partial<Settings>[] = rows.map(settingOf);
  // Each of the partnership's own details stands in a row of its own.
  const declared: Declared = Object.assign(
    {},
    NOTHING_DECLARED,
    ...said.map((each) => filled(each.declared)),
  );
  return Object.assign({}, DEFAULT_SETTINGS, ...said, { declared });
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
  area: (row) => ({ area: text(row, "value") }),
  notice: (row) => ({ notice: text(row, "value") }),
  period: (row) => {
    const said = period(row, "value");
    return said === undefined ? {} : { period: said };
  },
  date: (row) => ({ date: date(row, "value") }),
  audience: (row) => {
    const said = choice(row, "value", AUDIENCES);
    return said === undefined ? {} : { audience: said };
  },
  ruleSet: (row) => ({ ruleSet: text(row, "value") }),
  smallNumber: (row) => {
    const said = number(row, "value");
    return said === undefined ? {} : { smallNumber: said };
  },
  contact: (row) => ({ contact: text(row, "value") }),
  domains: (row) => declaredAs("domains", row),
  telephones: (row) => declaredAs("telephones", row),
  addresses: (row) => declaredAs("addresses", row),
  handles: (row) => declaredAs("handles", row),
  people: (row) => declaredAs("people", row),
  places: (row) => declaredAs("places", row),
  privateSession: (row) => {
    const said = choice(row, "value", ["yes", "no"]);
    return said === undefined ? {} : { privateSession: said === "yes" };
  },
  explained: (row) => ({ explained: explainedIn(row) }),
  logo: (row) => ({ logo: typed(row) }),
  logoName: (row) => ({ logoName: typed(row) }),
  brandColour: (row) => ({ brandColour: typed(row) }),
  zeros: (row) => {
    const said = choice(row, "value", ["yes", "no"]);
    return said === undefined ? {} : { zeros: said === "yes" ? "hidden" : "shown" };
  },
  insiders: (row) => {
    const said = choice(row, "value", ["yes", "no"]);
    return said === undefined ? {} : { insiders: said === "yes" ? "guarded" : "not guarded" };
  },
  daysToAnswer: (row) => {
    const said = number(row, "value");
    return said === undefined ? {} : { daysToAnswer: said };
  },
  groupsToHear: (row) => ({ groupsToHear: entriesOf(row) }),
  wordTemplate: (row) => ({ wordTemplate: text(row, "value") }),
  peers: (row) => ({ peers: entriesOf(row) }),
  peerSet: (row) => {
    const said = choice(row, "value", PEER_SETS);
    return said === undefined ? {} : { peerSet: said };
  },
};

/** Words with what each means: "telecare = an alarm that people wear; reablement = …". */
function explainedIn(row: Row): Settings["explained"] {
  return text(row, "value")
    .split(/[;\n]/u)
    .flatMap((entry) => {
      const [term = "", ...means] = entry.split(/[=:]/u).map((part) => part.trim());
      const said = means.join(" ").replace(/[.]$/u, "");
      return term === "" || said === "" ? [] : [{ term, means: said }];
    });
}

function typed(row: Row): Typed {
  return { text: text(row, "value"), at: row.at("value") };
}

/** A list with semicolons or line breaks between its entries; addresses have commas of their own. */
function declaredAs(what: keyof Declared, row: Row): Partial<Settings> {
  return { declared: { ...NOTHING_DECLARED, [what]: entriesOf(row) } };
}

function entriesOf(row: Row): string[] {
  return text(row, "value")
    .split(/[;\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function filled(declared: Declared | undefined): Partial<Declared> {
  return Object.fromEntries(Object.entries(declared ?? {}).filter(([, entries]) => entries.length > 0));
}
