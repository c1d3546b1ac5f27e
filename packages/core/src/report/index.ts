/** The report as plain data: one model, every renderer. */
export type { Brief } from "./brief.ts";
export { type PeriodChoice, choosePeriod, passedOver, reportable, usualPeriod } from "./choose-period.ts";
export { type Built, buildReport } from "./compose/index.ts";
export { scaleFor } from "./compose/scale.ts";
export { whoseFigures } from "./compose/whose.ts";
export { faultsInData } from "./data/faults.ts";
export { dataFile } from "./data/index.ts";
export type {
  DataCell,
  DataColumn,
  DataFigure,
  DataFile,
  DataRow,
  DataTable,
  TableId,
} from "./data/model.ts";
export {
  FACTS_FIELDS,
  FACTS_SCHEMA,
  carriedFacts,
  type FactsFile,
  type FactsReading,
  factsFile,
  readFactsFile,
  registerOfFacts,
} from "./facts-file.ts";
export { type HeldAgain, type NoLongerSo, type Untracked, type Untrue, heldAgain } from "./held-again.ts";
export { faultsIn } from "./faults.ts";
export { DEFAULT_FORMATS, FORMATS, FORMAT_IDS, type Format } from "./formats.ts";
export { FACTS_ENDING, fileName, isReportName } from "./file-name.ts";
export {
  type Commentary,
  KpiBlock,
  Note,
  type Origin,
  Section,
  Status,
  StoryBlock,
  SurveyBlock,
  Voice,
} from "./model/blocks.ts";
export { AreaChart, Chart, LineChart, type Scale, ShareChart } from "./model/chart.ts";
export type { Image, Look, StoryImage } from "./model/image.ts";
export { Report, VERSION, charts, kpiBlocks } from "./model/report.ts";
export { type Due, Summary } from "./model/summary.ts";
export { type Chapter, type Parts, type Walked, chapters, walk } from "./model/walk.ts";
export { isTelling } from "./model/telling.ts";
export { toldTo } from "./told-to.ts";
export type { Piece } from "./model/piece.ts";
export { pieces } from "./model/pieces.ts";
export {
  Cell,
  Change,
  Figure,
  Run,
  Table,
  Text,
  type Trend,
  cellWords,
  plain,
  traced,
} from "./model/text.ts";
