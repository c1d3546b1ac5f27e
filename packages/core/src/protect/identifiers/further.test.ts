import { describe, expect, test } from "vitest";
import { NOTHING_ALLOWED, type Allowances } from "./allowances.ts";
import type { Field, Where } from "./field.ts";
import { identifiersIn } from "./find.ts";
import { CLEAN, NEAR } from "./further-near.fixture.ts";
import { NUMBERS, ONLINE } from "./further-numbers.fixture.ts";
import { PEOPLE, PLACES_AND_TIMES, TOGETHER } from "./further-people.fixture.ts";

const OWN: Allowances = {
  ...NOTHING_ALLOWED,
  organisation: "Strathown Health and Social Care Partnership",
  domains: ["strathown.example"],
  telephones: ["01632 960100"],
  addresses: ["Moor House, 3 Harbour Road, Strathown AB99 1ZZ"],
  handles: ["@StrathOwnHSCP"],
  publicPeople: [{ name: "Ruaridh Quillanmoor", role: "Chief Officer" }],
  places: ["Strathown", "Inverquill", "Ardmoor"],
  services: ["Mill Lane clinic", "Elsie Quarrie Ward", "Inverquill Academy"],
  pseudonyms: [
    { consent: "C-1", name: "Nessa" },
    { consent: "C-2", name: "Dod" },
  ],
};

describe.each([
  ["numbers", NUMBERS],
  ["online, vehicles, banks and references", ONLINE],
  ["places and times", PLACES_AND_TIMES],
  ["people", PEOPLE],
  ["together", TOGETHER],
  ["near kinds", NEAR],
  ["clean rows", CLEAN],
] as const)("%s", (_, table) => {
  test.each(table.map(([where, text, ...expected]) => ({ where, text, expected })))(
    "$where: $text",
    ({ where, text, expected }) => {
      const found = identifiersIn(fieldOf(where, text), OWN).map(
        ({ kind, level, at: [start, end] }) =>
          `${kind} ${text.slice(start, end)}${level === "eye" ? " eye" : ""}`,
      );
      expect(found.toSorted()).toEqual([...expected].toSorted());
    },
  );
});

function fieldOf(where: string, text: string): Field {
  if (where.startsWith("cell ")) return { text, where: "cell", heading: where.slice(5) };
  if (where.startsWith("number ")) return { text, where: "cell", heading: where.slice(7), number: true };
  if (where.startsWith("story ")) return { text, where: "story", consent: where.slice(6) };
  if (where === "cell") return { text, where };
  return { text, where: PLAIN.find((one) => one === where) ?? "commentary" };
}

const PLAIN: readonly Where[] = [
  "story",
  "feedback",
  "quote",
  "action",
  "note",
  "title",
  "heading",
  "alt text",
  "sheet name",
  "file name",
  "property",
];
