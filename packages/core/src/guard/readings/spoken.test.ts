import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../index.ts";

const NOW = financialQuarter(2025, 2);

function flagsOf(text: string, title: string, value: number): readonly string[] {
  const fields: Partial<Kpi> = {
    id: "R-01",
    title,
    unit: { kind: "percentage", of: "" },
    polarity: "higher",
    observations: seriesUpTo(NOW, [60, 61, 62, 63, value]),
  };
  const kpi = kpiWith(fields);
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  return guardText(text, kpi, index).flags.map(({ start, end }) => text.slice(start, end));
}

const HELD = "Reviews held within six weeks";
const OFFERED = "Carers offered a break";

/** Words of how many, with the share at which they may just be said and the one at which they may not. */
test.each<[text: string, title: string, words: string, fair: number, not: number]>([
  ["Every review was held within six weeks.", HELD, "Every review", 100, 99.9],
  ["Nearly all reviews were held within six weeks.", HELD, "Nearly all reviews", 85, 84.9],
  ["The vast majority of reviews were held in time.", HELD, "The vast majority of reviews", 65, 64.9],
  ["Most reviews were held on time.", HELD, "Most reviews", 50, 49.9],
  ["Most reviews were held late.", HELD, "Most reviews", 50, 50.1],
  ["Only a minority of reviews were held in time.", HELD, "Only a minority of reviews", 50, 50.1],
  ["A small minority of reviews were held in time.", HELD, "A small minority of reviews", 30, 30.1],
  ["Few reviews were held in time.", HELD, "Few reviews", 40, 40.1],
  ["Very few reviews were held in time.", HELD, "Very few reviews", 25, 25.1],
  ["Hardly any reviews were held in time.", HELD, "Hardly any reviews", 15, 15.1],
  ["None of the reviews was held late.", HELD, "None of the reviews", 100, 99.9],
  ["We now hold every review on time.", HELD, "every review", 100, 99.9],
  ["The team holds almost all reviews on time.", HELD, "almost all reviews", 85, 84.9],
  ["Reviews are always held on time.", HELD, "always", 100, 99.9],
  ["Reviews are almost always held on time.", HELD, "almost always", 85, 84.9],
  ["Reviews are rarely held late.", HELD, "rarely", 60, 59.9],
  ["We never hold reviews late.", HELD, "never", 100, 99.9],
  ["No review takes longer than six weeks.", HELD, "No review", 100, 99.9],
  ["Almost everyone was offered a break.", OFFERED, "Almost everyone", 85, 84.9],
  ["Hardly anyone was offered a break.", OFFERED, "Hardly anyone", 15, 15.1],
  ["Most carers were not offered a break.", OFFERED, "Most carers", 50, 50.1],
  ["Every carer is offered a break.", OFFERED, "Every carer", 100, 99.9],
  ["Every young carer has a statement.", "Young carers with a statement", "Every young carer", 100, 99.9],
  ["We offer every carer a break.", OFFERED, "every carer", 100, 99.9],
])("“%s”", (text, title, words, fair, not) => {
  expect(flagsOf(text, title, fair)).toEqual([]);
  expect(flagsOf(text, title, not)).toEqual([words]);
});

/** What is said of others, of a part of them or of something else, and what may mean either: not read, whatever the share. */
test.each([
  ["Every review is signed by two people.", HELD],
  ["Most urgent reviews were held on time.", HELD],
  ["All reviews of diets were held in time.", HELD],
  ["Every review is sent out within three days.", HELD],
  ["Every review is held within ten weeks.", HELD],
  ["Not every review was held on time.", HELD],
  ["All of the reviews were not held in time.", HELD],
  ["A few reviews were held late.", HELD],
  ["In Harbour ward most reviews were held late.", HELD],
  ["We always thank people on time.", HELD],
  ["Every young carer has a bus pass.", "Young carers with a statement"],
  ["Every carer is offered a call.", OFFERED],
  ["Almost everyone who came to the open day was pleased.", OFFERED],
  ["We will offer every carer a break.", OFFERED],
  ["Few carers asked for a break at night.", OFFERED],
])("is not read: “%s”", (text, title) => {
  expect(flagsOf(text, title, 5)).toEqual([]);
  expect(flagsOf(text, title, 95)).toEqual([]);
});
