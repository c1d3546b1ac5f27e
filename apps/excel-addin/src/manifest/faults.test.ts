import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { RIBBON_ACTIONS } from "../excel/ribbon-actions.ts";
import { elementFrom } from "./element.ts";
import { type Surroundings, faultsIn } from "./faults.ts";

const app = resolve(import.meta.dirname, "../..");
const manifest = readFileSync(join(app, "manifest.xml"), "utf8");

const around: Surroundings = {
  version: packageFile.version,
  actions: new Set(Object.keys(RIBBON_ACTIONS)),
  hasPage: (path) => [join(app, path), join(app, "public", path)].some((file) => existsSync(file)),
  iconSize: (path) => {
    const file = join(app, "public", path);
    if (!path.endsWith(".png") || !existsSync(file)) return undefined;
    const header = readFileSync(file);
    if (header.toString("latin1", 1, 4) !== "PNG") return undefined;
    return [header.readUInt32BE(16), header.readUInt32BE(20)];
  },
};

test("the manifest has no fault that can be told without a network", () => {
  expect(faultsIn(elementFrom(manifest), around)).toEqual([]);
});

test.each([
  { change: ["<Version>0.1.0.0", "<Version>0.0.9.0"], fault: "Version is not 0.1.0.0, as the package says" },
  { change: ["<Id>7d0c", "<Id>7d0c-"], fault: "Id is no GUID" },
  { change: ["ReadWriteDocument", "ReadDocument"], fault: "Permissions are not ReadWriteDocument" },
  { change: [' MinVersion="1.9"', ' MinVersion="1.14"'], fault: "ExcelApi 1.9 is not the least it needs" },
  {
    change: ["https://quarterlight.example/help.html", "http://quarterlight.example/help.html"],
    fault: "http://quarterlight.example/help.html is not https",
  },
  { change: ["/taskpane.html", "/pane.html"], fault: "there is no pane.html" },
  { change: ['resid="Open.Tip"', 'resid="Open.Hint"'], fault: "nothing has the id Open.Hint" },
  { change: ["icons/icon-80.png", "icons/icon-64.png"], fault: "the icon for size 80 is of another size" },
  { change: ['<bt:Image size="16" resid="Icon.16" />', ""], fault: "an icon has no size 16" },
  {
    change: ["Quarterlight is ready", "Quarterlight is ready ".repeat(9)],
    fault: "GetStarted.Title is too long a text",
  },
  {
    change: [
      "<DisplayName ",
      '<SupportUrl DefaultValue="https://quarterlight.example/help.html" /><DisplayName ',
    ],
    fault: "DisplayName stands too late in OfficeApp",
  },
  { change: ["<FunctionName>showCheck", "<FunctionName>showChecks"], fault: "no code runs showChecks" },
  { change: ["<FunctionName>showCheck", "<FunctionName>showPreview"], fault: "no button runs showCheck" },
  {
    change: ['xsi:type="ExecuteFunction"', 'xsi:type="ShowTaskpane"'],
    fault: "an action of type ShowTaskpane does nothing",
  },
  {
    change: ["<Runtimes>", "<DesktopFormFactor></DesktopFormFactor><Runtimes>"],
    fault: "Runtimes stands too late in Host",
  },
  { change: ['lifetime="long"', 'lifetime="short"'], fault: "the Runtime does not live on" },
  { change: ['<Runtime resid="Pane.Url" lifetime="long" />', ""], fault: "there must be one Runtime" },
  { change: ['<FunctionFile resid="Pane.Url" />', ""], fault: "there must be one FunctionFile" },
  {
    change: ['<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'],
    fault: "FunctionFile is another page than the Runtime",
  },
  { change: ["<TaskpaneId>Quarterlight.Pane</TaskpaneId>", ""], fault: "there must be one pane" },
  {
    change: ['Name="SharedRuntime"', 'Name="RibbonApi"'],
    fault: "SharedRuntime 1.1 is not asked for where the ribbon is",
  },
  {
    change: ['id="Quarterlight.Check"', 'id="Quarterlight.Open"'],
    fault: "two parts of the ribbon are called Quarterlight.Open",
  },
  {
    change: ["<Supertip>", "<Supertip></Supertip><Supertip>"],
    fault: "Quarterlight.Open has no icon or no tooltip",
  },
  {
    change: ["/icons/check-20.png", "/icons/check-24.png"],
    fault: "the icon for size 20 is of another size",
  },
  { change: ['<bt:Image size="48" resid="Export.Icon.48" />', ""], fault: "an icon has no size 48" },
  {
    change: [
      'id="Export.Label" DefaultValue="Export report"',
      `id="Export.Label" DefaultValue="${"Export ".repeat(19)}"`,
    ],
    fault: "Export.Label is too long a text",
  },
  {
    change: ["Make the report at once", "Make the report at once ".repeat(9)],
    fault: "Export.Tip is too long a text",
  },
  {
    change: ['<bt:String id="Check.Tip"', '<bt:String id="Export.Tip"'],
    fault: "two things are called Export.Tip",
  },
  { change: ["<Hosts>", "<Pages></Pages><Hosts>"], fault: "OfficeApp may not hold Pages" },
])("$fault: caught", ({ change: [from = "", to = ""], fault }) => {
  expect(manifest).toContain(from);
  expect(faultsIn(elementFrom(manifest.replace(from, to)), around)).toContain(fault);
});

test("tags that do not pair up are caught", () => {
  expect(() => elementFrom("<a><b></a>")).toThrow("</a> closes <b>");
  expect(() => elementFrom("<a><b></b>")).toThrow("<a> is not closed");
});
