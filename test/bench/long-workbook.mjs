const AREAS = ["Glen Ard", "Strathmoy", "Inverlaggan", "Scotland"];
const QUARTERS = Array.from({ length: 20 }, (_, at) => `${2019 + Math.floor(at / 4)}Q${(at % 4) + 1}`);
const HEADINGS = ["Quarter", "QuarterQF", "Area", "Indicator", "Numerator", "Denominator", "Value"];

/** An invented long table of so many rows, every figure a text as in a file of comma-separated values. */
export function longWorkbook(rows) {
  const figures = Array.from({ length: rows }, (_, at) => rowAt(at));
  const cells = [HEADINGS, ...figures].map((row) => row.map((value) => (value === "" ? null : { value })));
  const sheet = {
    name: "Long",
    visibility: "visible",
    rows: cells,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { name: "Long.csv", date1904: false, sheets: [sheet] };
}

function rowAt(at) {
  const quarter = at % QUARTERS.length;
  const area = Math.floor(at / QUARTERS.length) % AREAS.length;
  const indicator = Math.floor(at / QUARTERS.length / AREAS.length);
  const denominator = 400 + ((at * 7919) % 400);
  const numerator = Math.floor(denominator * (0.6 + ((at * 104_729) % 300) / 1000));
  const value = at % 97 === 0 ? "*" : String(Math.round((1000 * numerator) / denominator) / 10);
  const flag = quarter === QUARTERS.length - 1 ? "p" : "";
  const parts = value === "*" ? ["", ""] : [String(numerator), String(denominator)];
  return [QUARTERS[quarter], flag, AREAS[area], `Invented measure ${indicator + 1}`, ...parts, value];
}
