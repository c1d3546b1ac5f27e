import { areasDefinition, rangesDefinition } from "./areas.ts";
import {
  byFormulaDefinition,
  byValueDefinition,
  conditionalDefinition,
  conditionalFillDefinition,
  conditionalFontDefinition,
  conditionalLookDefinition,
  conditionalsDefinition,
  formulaRuleDefinition,
} from "./conditional.ts";
import type { Table } from "./definition.ts";
import {
  borderDefinition,
  bordersDefinition,
  fillDefinition,
  fontDefinition,
  formatDefinition,
} from "./format.ts";
import { nameDefinition, namesDefinition } from "./names.ts";
import { rangeDefinition } from "./range.ts";
import { appRuntimeDefinition, internalDefinition, ribbonDefinition } from "./services.ts";
import {
  settingDefinition,
  settingsDefinition,
  someXmlPartsDefinition,
  xmlPartDefinition,
  xmlPartsDefinition,
} from "./storage.ts";
import { columnDefinition, columnsDefinition, rowDefinition } from "./table-parts.ts";
import { rowsDefinition, someTablesDefinition, tableDefinition, tablesDefinition } from "./table.ts";
import { validationDefinition } from "./validation.ts";
import {
  applicationDefinition,
  createdDefinition,
  documentDefinition,
  functionResultDefinition,
  functionsDefinition,
  runtimeDefinition,
  webWorkbookDefinition,
  workbookDefinition,
} from "./workbook.ts";
import { freezeDefinition, protectionDefinition, sheetDefinition, sheetsDefinition } from "./worksheet.ts";

/** Every class that the simulated Excel answers for. */
export const objects: Table = {
  Application: applicationDefinition,
  CellValueConditionalFormat: byValueDefinition,
  ConditionalFormat: conditionalDefinition,
  ConditionalFormatCollection: conditionalsDefinition,
  ConditionalFormatRule: formulaRuleDefinition,
  ConditionalRangeFill: conditionalFillDefinition,
  ConditionalRangeFont: conditionalFontDefinition,
  ConditionalRangeFormat: conditionalLookDefinition,
  CustomConditionalFormat: byFormulaDefinition,
  CustomXmlPart: xmlPartDefinition,
  CustomXmlPartCollection: xmlPartsDefinition,
  CustomXmlPartScopedCollection: someXmlPartsDefinition,
  DataValidation: validationDefinition,
  DocumentProperties: documentDefinition,
  FunctionResult: functionResultDefinition,
  Functions: functionsDefinition,
  NamedItem: nameDefinition,
  NamedItemCollection: namesDefinition,
  Range: rangeDefinition,
  RangeAreas: areasDefinition,
  RangeBorder: borderDefinition,
  RangeBorderCollection: bordersDefinition,
  RangeCollection: rangesDefinition,
  RangeFill: fillDefinition,
  RangeFont: fontDefinition,
  RangeFormat: formatDefinition,
  Runtime: runtimeDefinition,
  Setting: settingDefinition,
  SettingCollection: settingsDefinition,
  Table: tableDefinition,
  TableCollection: tablesDefinition,
  TableColumn: columnDefinition,
  TableColumnCollection: columnsDefinition,
  TableRow: rowDefinition,
  TableRowCollection: rowsDefinition,
  TableScopedCollection: someTablesDefinition,
  WacWorkbook: webWorkbookDefinition,
  Workbook: workbookDefinition,
  WorkbookCreated: createdDefinition,
  Worksheet: sheetDefinition,
  WorksheetCollection: sheetsDefinition,
  WorksheetFreezePanes: freezeDefinition,
  WorksheetProtection: protectionDefinition,
  // Services that the library calls by itself: ribbon buttons, the shared runtime.
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeDefinition,
  "Microsoft.DynamicRibbon.DynamicRibbon": ribbonDefinition,
  "Microsoft.InternalService.AddinInternalService": internalDefinition,
};
