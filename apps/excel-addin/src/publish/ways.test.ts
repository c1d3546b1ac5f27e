import { expect, test, vi } from "vitest";
import type { MadeFile } from "./make-files.ts";
import { canSaveAs, canShare, saveAs, share } from "./ways.ts";

const FILE: MadeFile = {
  stage: "made",
  format: "docx",
  name: "quarterly-report-2025-26-q2-public.docx",
  blob: new Blob(["PK"], { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }),
};

const CLOSED = new DOMException("The user closed it", "AbortError");
const FORBIDDEN = new DOMException("Not in this frame", "SecurityError");

/** A page, in its own window or in a frame, with the question where to save or without it. */
function page(picker: unknown, isFramed = false): Window {
  const own = Object.create(null);
  return Object.assign(own, { self: own, top: isFramed ? {} : own, showSaveFilePicker: picker });
}

test("a file is saved where the person says, whole", async () => {
  const written: Blob[] = [];
  const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const pick = vi.fn<(options: unknown) => Promise<unknown>>(() =>
    Promise.resolve({
      createWritable: () => Promise.resolve({ write: (blob: Blob) => void written.push(blob), close }),
    }),
  );
  expect(await saveAs(FILE, page(pick))).toBe("saved");
  expect(pick).toHaveBeenCalledWith({ suggestedName: FILE.name });
  expect(written).toEqual([FILE.blob]);
  expect(close).toHaveBeenCalledOnce();
});

test.each([
  { thrown: CLOSED, outcome: "not chosen" },
  { thrown: FORBIDDEN, outcome: "refused" },
  { thrown: new TypeError("no"), outcome: "refused" },
])("$thrown.name says $outcome, never that it was saved or shared", async ({ thrown, outcome }) => {
  expect(
    await saveAs(
      FILE,
      page(() => Promise.reject(thrown)),
    ),
  ).toBe(outcome);
  expect(await share(FILE, { share: () => Promise.reject(thrown) })).toBe(outcome);
});

test.each([
  { what: "a browser that asks, in its own window", where: page(() => undefined), can: true },
  {
    what: "a browser that asks, in Excel's frame on the web",
    where: page(() => undefined, true),
    can: false,
  },
  { what: "a browser that does not ask", where: page(undefined), can: false },
])("saving as: $what", ({ where, can }) => {
  expect(canSaveAs(where)).toBe(can);
});

test.each([
  { navigator: {}, can: false },
  { navigator: { canShare: () => false }, can: false },
  { navigator: { canShare: () => true }, can: true },
])("sharing is offered only where the file can be shared", ({ navigator, can }) => {
  expect(canShare(FILE, navigator)).toBe(can);
});

test("what is shared is the file by its name", async () => {
  const given: ShareData[] = [];
  const sharing = (data?: ShareData) => Promise.resolve(void given.push(data ?? {}));
  expect(await share(FILE, { share: sharing })).toBe("shared");
  expect(given[0]?.files?.[0]?.name).toBe(FILE.name);
});
