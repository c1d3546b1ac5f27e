/** Scotland's 32 council areas by their nine-character codes, those since replaced included. */
const COUNCILS: Readonly<Record<string, string>> = {
  S12000005: "Clackmannanshire",
  S12000006: "Dumfries and Galloway",
  S12000008: "East Ayrshire",
  S12000010: "East Lothian",
  S12000011: "East Renfrewshire",
  S12000013: "Na h-Eileanan Siar",
  S12000014: "Falkirk",
  S12000015: "Fife",
  S12000017: "Highland",
  S12000018: "Inverclyde",
  S12000019: "Midlothian",
  S12000020: "Moray",
  S12000021: "North Ayrshire",
  S12000023: "Orkney Islands",
  S12000024: "Perth and Kinross",
  S12000026: "Scottish Borders",
  S12000027: "Shetland Islands",
  S12000028: "South Ayrshire",
  S12000029: "South Lanarkshire",
  S12000030: "Stirling",
  S12000033: "Aberdeen City",
  S12000034: "Aberdeenshire",
  S12000035: "Argyll and Bute",
  S12000036: "City of Edinburgh",
  S12000038: "Renfrewshire",
  S12000039: "West Dunbartonshire",
  S12000040: "West Lothian",
  S12000041: "Angus",
  S12000042: "Dundee City",
  S12000044: "North Lanarkshire",
  S12000045: "East Dunbartonshire",
  S12000046: "Glasgow City",
  S12000047: "Fife",
  S12000048: "Perth and Kinross",
  S12000049: "Glasgow City",
  S12000050: "North Lanarkshire",
  S92000003: "Scotland",
};

/** The name of an area given by code; the text itself where it is no known code. */
export function areaOfCode(text: string): string {
  return COUNCILS[text.trim().toUpperCase()] ?? text;
}

export const COUNCIL_NAMES: readonly string[] = Object.values(COUNCILS);
