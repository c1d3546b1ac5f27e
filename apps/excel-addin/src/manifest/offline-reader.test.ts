import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };

const PLACE = "https://quarterlight.example";

test("Microsoft's own reader of manifests takes it for a task pane of Excel, with what it needs and no more", async () => {
  const manifest = join(resolve(import.meta.dirname, "../.."), "manifest.xml");
  const read = await OfficeAddinManifest.readManifestFile(manifest);
  expect(read).toMatchObject({
    manifestType: "xml",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    version: `${packageFile.version}.0`,
    defaultLocale: "en-GB",
    displayName: "Quarterlight",
    supportUrl: `${PLACE}/help.html`,
    iconUrl: `${PLACE}/icons/icon-32.png`,
    highResolutionIconUrl: `${PLACE}/icons/icon-64.png`,
  });
  expect(read.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
  expect(read.defaultSettings?.sourceLocation).toBe(`${PLACE}/taskpane.html`);
  expect(read.appDomains ?? []).toEqual([]);
});
