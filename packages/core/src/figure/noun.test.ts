import { expect, test } from "vitest";
import { counted } from "./noun.ts";

test.each([
  ["1", "people", "1 person"],
  ["61", "people", "61 people"],
  ["1", "lives", "1 life"],
  ["1", "children", "1 child"],
  ["1", "women aged 65 and over", "1 woman aged 65 and over"],
  ["1", "men", "1 man"],
  ["1", "staff", "1 member of staff"],
  ["1", "series", "1 series"],
  ["1", "visits", "1 visit"],
  ["1", "people in care homes", "1 person in care homes"],
  ["1", "visits or calls", "1 visits or calls"],
  ["1", "referrals meeting standards", "1 referral meeting standards"],
  ["1", "meeting rooms", "1 meeting room"],
  ["1", "families", "1 family"],
  ["1", "tries", "1 try"],
  ["1", "boxes", "1 box"],
  ["1", "addresses", "1 address"],
  ["1", "ties", "1 tie"],
  ["1", "premises", "1 premises"],
  ["1", "news", "1 news"],
  ["1", "species", "1 species"],
  ["1", "visits per week", "1 visit per week"],
  ["-1", "days", "-1 day"],
  ["1", "", "1"],
  ["1.0", "days", "1.0 days"],
  ["0", "visits", "0 visits"],
])("%s and %s are %s", (number, noun, words) => {
  expect(counted(number, noun)).toBe(words);
});
