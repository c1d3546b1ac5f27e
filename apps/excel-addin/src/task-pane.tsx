import { ribbonCommands } from "./excel/ribbon.ts";

// Before anything is waited for: a ribbon button may be why Excel started this page.
const commands = ribbonCommands();
const [{ openWorkbookSource }, { isInExcel }, { start }] = await Promise.all([
  import("./excel/open-workbook-source.ts"),
  import("./excel/when-ready.ts"),
  import("./start.tsx"),
]);

start((await isInExcel()) ? openWorkbookSource(commands) : undefined);
