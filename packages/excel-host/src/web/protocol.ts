import type { Refusal } from "../engine/index.ts";
import { isRecord, type Json } from "../workbook/index.ts";

/**
 * A message from an add-in's frame to Excel on the web, without the underscores it travels with. Names and
 * numbers are the genuine library's own (1.1.110).
 */
export type FrameMessage = {
  readonly kind: number;
  readonly action: number;
  readonly name: string;
  readonly conversation: string;
  /** The add-in's number for it, which the answer carries too. */
  readonly id: number;
  readonly data: Json;
};

export const MESSAGE = { request: 0, response: 1 };
export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 };
export const RESPONSE_TYPE = { call: 0, event: 1 };

/** What an add-in may invoke. */
export const CALL = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notify: "ContextActivationManager_notifyHost",
  openWindow: "ContextActivationManager_openWindowInHost",
  execute: "executeMethod",
};

/** The methods behind `executeMethod`. */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandDone: 94,
  openBrowserWindow: 102,
};

/** What an add-in may register for. */
export const TOLD = {
  richApi: "richApiMessage",
  command: "appCommandInvoked",
  selection: "documentSelectionChanged",
};

/** The library's numbers for what went wrong; 0 is nothing. */
export const FAULT: Readonly<Record<Refusal | "NotSupported", number>> = {
  InvalidOperationInCellEditMode: 5004,
  NotSupported: 5000,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** A message from a frame, or null where the text is none. */
export function messageIn(text: unknown): FrameMessage | null {
  const parsed = typeof text === "string" ? parse(text) : null;
  if (!isRecord(parsed)) return null;
  const { _messageType: kind, _actionType: action, _correlationId: id } = parsed;
  const { _actionName: name, _conversationId: conversation, _data: data } = parsed;
  if (typeof kind !== "number" || typeof action !== "number" || typeof id !== "number") return null;
  if (typeof name !== "string" || typeof conversation !== "string") return null;
  return { kind, action, name, conversation, id, data };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
