import { describe, expect, test } from "vitest";
import { caveatIn } from "./caveat-in.ts";

const said = (text: string) => {
  const heard = caveatIn(text);
  return heard && ("says" in heard ? heard.says : heard.flag);
};

describe("words that say a figure is not what it stands for are heard", () => {
  test.each<[text: string, says: string]>([
    ["Q2 figure is wrong - do not publish", "wrong"],
    ["Figure for Q2 is incorrect", "wrong"],
    ["Do not use", "wrong"],
    ["Data quality issues", "wrong"],
    ["Please treat with caution", "wrong"],
    ["Placeholder", "wrong"],
    ["These figures may not be reliable.", "wrong"],
    ["Awaiting validation", "unchecked"],
    ["TBC", "unchecked"],
    ["To be confirmed", "unchecked"],
    ["Figures have not yet been validated", "unchecked"],
    ["Data subject to validation by PHS", "unchecked"],
    ["Unvalidated data", "unchecked"],
    ["Note: all figures are subject to review", "unchecked"],
    ["Feb missing", "part"],
    ["Data incomplete", "part"],
    ["Partial data", "part"],
    ["May and June data not yet received", "part"],
    ["Data for September is missing", "part"],
    ["Two of the five practices have not returned", "part"],
    ["Excludes March", "part"],
    ["Q2 is July only", "part"],
    ["July and August only", "part"],
    ["Only two months of data", "part"],
    ["Note: figures are one quarter in arrears: the Q2 column holds April to June.", "another period"],
    ["Figures are a quarter behind", "another period"],
    ["Data relates to the previous quarter", "another period"],
    ["All figures lag by one quarter", "another period"],
    ["Q2 = April to June", "another period"],
    ["Quarters are calendar quarters", "another period"],
    ["North locality only", "another area"],
    ["Figure is for the NHS Board, not the HSCP", "another area"],
    ["Figure for Scotland", "another area"],
    ["Board-wide figure", "another area"],
    ["Data for Glenmore Hospital only", "another area"],
    ["HSCP figure not available", "another area"],
    ["Figures in red are provisional", "colour"],
    ["Shaded cells are estimates", "colour"],
    ["Provisional", "provisional"],
    ["Provisional until November", "provisional"],
    ["Q2 figures are provisional", "provisional"],
    ["Estimated figure", "estimated"],
    ["All figures are estimates", "estimated"],
  ])("%s: %s", (text, says) => expect(said(text)).toBe(says));
});

describe("and words about anything else are not", () => {
  test.each([
    "Glenmore HSCP",
    "Performance Scorecard 2025/26",
    "Quarter 2: July to September",
    "Q2 (Jul-Sep)",
    "Red = below target, amber = close to target, green = on target",
    "Adults only",
    "Internal use only",
    "We missed our target because staff were off sick",
    "The number of people missing appointments fell",
    "Target to be confirmed",
    "Plan awaiting approval",
    "Scotland figure is 95%, so we are better",
    "Figures for Scotland are higher than ours",
    "Rent arrears have gone up",
    "We are not complacent and will review the service",
    "Data is now complete",
    "Figures are no longer provisional",
    "Error rates have fallen",
    "There were more referrals in May and June",
    "Number of people who may be at risk",
    "The service was under review in 2024",
    "People waiting to be assessed are being checked each week",
    "Prescribing errors fell by two",
    "Excludes day cases",
    "Numbers are up on last quarter",
    "Referrals from the hospital team are up",
  ])("%s", (text) => expect(said(text)).toBeUndefined());
});
