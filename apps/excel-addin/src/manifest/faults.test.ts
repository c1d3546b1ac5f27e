import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { elementFrom } from "./element.ts";
import { type Surroundings, faultsIn } from "./faults.ts";

const app = resolve(import.meta.dirname, "../..");
const manifest = readFileSync(join(app, "manifest.xml"), "utf8");

const around: Surroundings = {
  version: packageFile.version,
  hasPage: (path) => [join(app, path), join(app, "public", path)].some((file) => existsSync(file)),
  iconSize: (path) => {
    const file = join(app, "public", path);
    if (!path.endsWith(".png") || !existsSync(file)) return undefined;
    const header = readFileSync(file);
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
  { change: ["<Hosts>", "<Pages></Pages><Hosts>"], fault: "OfficeApp may not hold Pages" },
])("$fault: caught", ({ change: [from = "", to = ""], fault }) => {
  expect(manifest).toContain(from);
  expect(faultsIn(elementFrom(manifest.replace(from, to)), around)).toContain(fault);
});

test("tags that do not pair up are caught", () => {
  expect(() => elementFrom("<a><b></a>")).toThrow("</a> closes <b>");
  expect(() => elementFrom("<a><b></b>")).toThrow("<a> is not closed");
});
