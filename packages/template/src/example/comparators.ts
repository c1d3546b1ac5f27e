const LATEST = "2025/26 Q1";
const SCOTLAND = { area: "Scotland", areaKind: "nation" };
const PEERS = { area: "Peer group", areaKind: "peer group" };
const INVENTED = "Invented (Public Health Scotland)";

type Compared = readonly [kpi: string, period: string, scotland: number, peers?: number];

const SAME_MEASURE: readonly Compared[] = [
  ["NI-12", LATEST, 2874, 2931],
  ["NI-13", LATEST, 27_310, 27_905],
  ["NI-14", LATEST, 103.4, 104.8],
  ["NI-16", LATEST, 5.6, 5.8],
  ["NI-11", "2023/24", 442, 455],
  ["NI-15", "2024/25", 89.2, 89.4],
  ["NI-17", "2024/25", 77.1, 78.3],
  ["NI-18", "2023/24", 64.7, 65.5],
  ["NI-19", "2024/25", 951, 902],
  ["NI-1", "2023/24", 90.7, 90.2],
  ["NI-2", "2023/24", 72.4],
  ["NI-3", "2023/24", 59.6],
  ["NI-4", "2023/24", 61.4],
  ["NI-5", "2023/24", 70.0],
  ["NI-6", "2023/24", 68.5, 67.7],
  ["NI-7", "2023/24", 69.8],
  ["NI-8", "2023/24", 31.2, 31.6],
  ["NI-9", "2023/24", 72.7],
  ["GL-14", "2025/26 Q2", 81.7],
  ["GL-15", "2025/26 Q2", 90.6],
  ["GL-16", "2025/26 Q2", 93.8],
];

/** Invented partnerships by name, each with its figure for NI-18, on how many people it rests, and its figure for NI-19. */
const NAMED = [
  ["Ardnabeith", 58.6, 1612, 934],
  ["Dunlorrach", 66.7, 804, 812],
  ["Kinveray", 63.2, 1190, 1047],
  ["Lochmerrin", 68.4, 651, 889],
] as const;

const DEFINED = {
  code: "NI-18",
  definition: "Adults aged 18 and over with intensive care needs, on the day of the yearly census.",
};

/** What invented figures stand for Scotland and the peer group, and where they may not be compared. */
export const comparators = [
  ...SAME_MEASURE.flatMap(([kpi, period, scotland, peers]) => [
    { kpi, ...SCOTLAND, period, value: scotland, source: INVENTED },
    ...(peers === undefined ? [] : [{ kpi, ...PEERS, period, value: peers, source: INVENTED }]),
  ]),
  ...NAMED.flatMap(([area, atHome, denominator, waiting]) => [
    {
      kpi: "NI-18",
      area,
      areaKind: "peer",
      period: "2023/24",
      value: atHome,
      source: INVENTED,
      ...DEFINED,
      denominator,
    },
    {
      kpi: "NI-19",
      area,
      areaKind: "peer",
      period: "2024/25",
      value: waiting,
      source: INVENTED,
      code: "SW8",
      definition: "People aged 75 and over, for every 1,000 of them.",
      provisional: "yes",
    },
  ]),
  {
    kpi: "GL-03",
    ...PEERS,
    period: "2025/26 Q2",
    value: 16.2,
    source: "Invented (peer group returns)",
    differs: "They count from the day care was asked for.",
  },
  {
    kpi: "GL-26",
    ...SCOTLAND,
    period: "2024/25",
    value: 7.1,
    source: "Invented (Local Government Benchmarking)",
    differs: "It is a yearly figure for council staff only.",
  },
  {
    kpi: "MSG-3",
    ...SCOTLAND,
    period: "Sep 2025",
    value: "[x]",
    source: INVENTED,
    differs: "A count for all of Scotland says nothing beside a count for Glenmarrow.",
  },
  {
    kpi: "NI-20",
    ...SCOTLAND,
    period: "2024/25",
    value: "[nat]",
    source: INVENTED,
    differs: "Not published since 2019/20.",
  },
];
