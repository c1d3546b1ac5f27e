import { describe, expect, test } from "vitest";
import { NOTHING_ALLOWED } from "./allowances.ts";
import type { Where } from "./field.ts";
import { identifiersIn } from "./find.ts";

const ALLOWANCES = { ...NOTHING_ALLOWED, places: ["Thornhill", "Blackburn", "Glenfield", "Ardmoor"] };
const PLACES: readonly Where[] = ["title", "commentary", "heading", "cell", "story", "note", "action"];

function people(text: string, where: Where, allowances = NOTHING_ALLOWED) {
  return identifiersIn({ text, where }, allowances)
    .filter(({ kind }) => kind === "person")
    .map(({ at }) => text.slice(...at));
}

/** A first name and a surname that ends like a place, is a place, or is an ordinary word. */
const NAMES = [
  "Morag Blackburn",
  "Isla Thornhill",
  "Ailsa Blackburn",
  "Iona Glenfield",
  "Effie Quillanmoor",
  "Senga Burnside",
  "Callum Whitehill",
  "Mhairi Dalegarth",
  "Hamish Northwood",
  "Eilidh Walker",
  "Murdo Young",
  "Shona Black",
  "Catriona Stirling",
  "Angela Wood",
  "Fiona Baker",
];

describe.each(PLACES)("in a %s", (where) => {
  test.each(NAMES)("%s is at least for a person's eye", (name) => {
    for (const text of [
      `Visits to ${name}`,
      `Beds used by ${name} in 2025`,
      `Home care of ${name}`,
      name,
      `Days at ${name}, 2025/26`,
      `Falls (${name})`,
    ])
      for (const allowances of [NOTHING_ALLOWED, ALLOWANCES])
        expect({ text, people: people(text, where, allowances) }).toEqual({ text, people: [name] });
  });
  test.each([
    ["Morag Blackburn's", "Visits of Morag Blackburn's carer"],
    ["Morag Jean Blackburn", "Visits to Morag Jean Blackburn"],
    ["Morag A. Blackburn", "Visits to Morag A. Blackburn"],
    ["Eilidh Walker", "Days lost by Eilidh Walker and others"],
    ["Effie Quillanmoor", "CHI 0101806302 of Effie Quillanmoor"],
  ])("%s is in “%s”", (name, text) => {
    expect(people(text, where, ALLOWANCES)).toEqual([name]);
  });
  test.each([
    "Visits to Craig Street",
    "Beds in Lewis and Harris",
    "Days at Skye House",
    "Falls on Iona Ward",
    "Falls in Iona Ward and Ailsa Wing",
    "Isla Court, Morag Lodge and Ross Hall",
    "Morag Hill Road surgery",
    "Days at Thornhill Hospital",
    "Isla Thornhill Ward",
    "Morag Blackburn House",
    "Glen Thornhill and Loch Ardmoor",
    "Royal Alexandra Paisley",
    "Victoria Park and Elizabeth Court",
    "Queen Margaret Ardmoor",
    "Craig, Lewis, Skye and Arran",
    "Anne's Law and Clare's Law",
    "Isle of Skye, Arran and Ross",
    "Effie Walker Centre",
    "Black and minority ethnic people in Blackburn",
    "Lewis North locality and Keith West cluster",
    "Keith Young people and Lewis Short breaks",
    "Leslie Day care",
    "Young people in Ardmoor, Thornhill",
  ])("%s names nobody", (text) => {
    for (const allowances of [NOTHING_ALLOWED, ALLOWANCES])
      expect(people(text, where, allowances)).toEqual([]);
  });
});
