/** The report as plain data: one model, every renderer. */
export { type Brief, type PeriodChoice, choosePeriod, reportable } from "./brief.ts";
export { type Built, buildReport } from "./build/index.ts";
export { fileName } from "./file-name.ts";
export { AnnexTable, KpiBlock, Note, Section, Status, StoryBlock, Voice } from "./model/blocks.ts";
export { AreaChart, Chart, LineChart, ShareChart } from "./model/chart.ts";
export { Report, VERSION, charts, kpiBlocks } from "./model/report.ts";
export { Figure, Run, Table, Text, plain } from "./model/text.ts";
