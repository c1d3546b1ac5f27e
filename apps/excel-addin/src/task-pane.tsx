import { openWorkbookSource } from "./excel/open-workbook-source.ts";
import { isInExcel } from "./excel/when-ready.ts";
import { start } from "./start.tsx";

start((await isInExcel()) ? openWorkbookSource() : undefined);
