import type { Json } from "../workbook/index.ts";
import type { WebExcel } from "./web-excel.ts";

/** Excel's number for itself on the web. */
const EXCEL_ON_THE_WEB = 16;
const READ_ONLY = 0;
const READ_AND_WRITE = 1;

/** What an add-in learns of the Excel it runs in, when it starts. The library throws where any of it is missing. */
export function appContext({ appId, documentSettings, host, locale }: WebExcel): Json {
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16.01,
    _hostFullVersion: "16.0.18000.40000",
    _appUILocale: locale.toLowerCase(),
    _dataLocale: locale.toLowerCase(),
    _docUrl: `https://example.sharepoint.com/${encodeURIComponent(host.book.name)}`,
    _clientMode: host.book.isReadOnly ? READ_ONLY : READ_AND_WRITE,
    _settings: documentSettings,
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(host.sets),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _addinName: "Quarterlight",
    _appDomains: [],
    _correlationId: crypto.randomUUID(),
    _eToken: "",
    _featureGates: {},
    _initialDisplayMode: 2,
    _osfControlType: 1,
    _wacHostEnvironment: "0",
  };
}
