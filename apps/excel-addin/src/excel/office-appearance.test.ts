import { afterEach, expect, test, vi } from "vitest";
import { officeAppearance } from "./office-appearance.ts";

afterEach(() => vi.unstubAllGlobals());

test("Office tells its background, and is listened to where it knows the event", () => {
  const addHandlerAsync = vi.fn<(event: string, handler: () => void) => void>();
  const context = { officeTheme: { bodyBackgroundColor: "#262626" }, document: { addHandlerAsync } };
  vi.stubGlobal("Office", { context, EventType: { OfficeThemeChanged: "officeThemeChanged" } });
  vi.stubGlobal("addEventListener", vi.fn());
  const changed = () => undefined;
  const appearance = officeAppearance();
  expect(appearance.background()).toBe("#262626");
  appearance.onChange(changed);
  expect(addHandlerAsync).toHaveBeenCalledWith("officeThemeChanged", changed);
});

test("an Excel that tells nothing of its theme is only looked at again when the person comes back", () => {
  const listeners = new Set<unknown>();
  vi.stubGlobal("Office", { context: {}, EventType: {} });
  vi.stubGlobal("addEventListener", (_: string, listener: unknown) => listeners.add(listener));
  vi.stubGlobal("removeEventListener", (_: string, listener: unknown) => listeners.delete(listener));
  const appearance = officeAppearance();
  expect(appearance.background()).toBeUndefined();
  const stop = appearance.onChange(() => undefined);
  expect(listeners.size).toBe(1);
  stop();
  expect(listeners.size).toBe(0);
});
