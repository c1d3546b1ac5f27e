import type { EventEntry, Host, Refusal } from "../engine/index.ts";
import type { Json } from "../workbook/index.ts";
import { appContext } from "./app-context.ts";
import { callIn } from "./call.ts";
import {
  ACTION_TYPE,
  CALL,
  FAULT,
  type FrameMessage,
  MESSAGE,
  messageIn,
  METHOD,
  RESPONSE_TYPE,
  TOLD,
} from "./protocol.ts";
import { Ribbon } from "./ribbon.ts";

export type WebExcelOptions = {
  readonly host: Host;
  /** Where the parent page stands: `https://excel.example:8443`. Over plain http the library wants the person's trust first. */
  readonly origin: string;
  /** Carries a text to the add-in's frame. */
  readonly send: (text: string) => void;
  readonly locale?: string;
  /** Whether ribbon buttons run in the task pane's own page. */
  readonly sharedRuntime?: boolean;
};

/**
 * The side of Excel on the web in its conversation with the frame of one add-in. It knows no page: texts come
 * in through `receive` and go out through `send`.
 */
export class WebExcel {
  readonly host: Host;
  readonly origin: string;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  readonly conversation = `conversation-${crypto.randomUUID()}`;
  readonly appId = crypto.randomUUID();
  /** What the add-in saved with the document, as the library packs it. */
  documentSettings: readonly Json[] = [];
  /** Windows that the add-in asked to open outside its frame. */
  readonly windows: Json[] = [];
  /** Everything the add-in asked for, by name, for tests. */
  readonly calls: string[] = [];
  readonly #send: (text: string) => void;
  readonly #registered = new Map<string, number>();
  readonly #ribbon = new Ribbon((press) => this.#tell(TOLD.command, press));
  readonly #stops: readonly (() => void)[];

  constructor({ host, origin, send, locale = "en-GB", sharedRuntime = false }: WebExcelOptions) {
    this.host = host;
    this.origin = origin;
    this.locale = locale;
    this.sharedRuntime = sharedRuntime;
    this.#send = send;
    this.#stops = [
      host.listen((entries) => this.#tell(TOLD.richApi, { ArrayData: entries.map(asList) })),
      host.book.listen(({ kind }) => {
        if (kind === "selected") setTimeout(() => this.#tell(TOLD.selection, {}), 0);
      }),
    ];
  }

  /** Takes a text that came from the add-in's frame; anything that is not part of this conversation is ignored. */
  receive(text: unknown): void {
    const message = messageIn(text);
    if (message?.kind !== MESSAGE.request || message.conversation !== this.conversation) return;
    const { name, action, id } = message;
    this.calls.push(name);
    if (action === ACTION_TYPE.register) this.#registered.set(name, id);
    else if (action === ACTION_TYPE.unregister) this.#registered.delete(name);
    else return this.#invoke(message);
    this.#reply(message, { Error: 0 });
    if (name === TOLD.command) this.#ribbon.listened();
  }

  /**
   * Presses a ribbon button that runs a function of the add-in, and waits until the function has called
   * `event.completed()`. Waits for an add-in that is still starting; fails where it knows no such function.
   */
  press(action: string, button = action): Promise<void> {
    return this.#ribbon.press(action, button);
  }

  /** Ends the conversation: nothing more is told. */
  leave(): void {
    this.#registered.clear();
    this.#ribbon.leave();
    for (const stop of this.#stops) stop();
  }

  #invoke(message: FrameMessage): void {
    switch (message.name) {
      case CALL.appContext:
        return this.#reply(message, appContext(this));
      case CALL.notify:
        return;
      case CALL.openWindow:
        return void this.windows.push(message.data);
      case CALL.execute:
        return this.#execute(message);
      default:
        return this.#reply(message, `Excel knows no ${message.name}`, -2);
    }
  }

  #execute(message: FrameMessage): void {
    const { method, request, settings, data } = callIn(message.data);
    switch (method) {
      case METHOD.richApi:
        void this.#answer(message, request);
        return;
      case METHOD.commandDone:
        this.#ribbon.completed(data);
        break;
      case METHOD.saveSettings:
        this.documentSettings = settings;
        break;
      case METHOD.openBrowserWindow:
        this.windows.push(data);
        break;
      default:
        return this.#fail(message, "NotSupported");
    }
    this.#reply(message, { Version: 1, Error: 0 });
  }

  async #answer(
    message: FrameMessage,
    { body, flags, customData }: ReturnType<typeof callIn>["request"],
  ): Promise<void> {
    const answer = await this.host.answer(body, { flags, customData });
    if (answer.kind === "refused") return this.#fail(message, answer.code);
    const headers = ["Content-Type", "application/json"];
    this.#reply(message, { Version: 1, Error: 0, Data: [200, headers, answer.body] });
  }

  #fail(message: FrameMessage, why: Refusal | "NotSupported"): void {
    this.#reply(message, { Version: 1, Error: FAULT[why] });
  }

  #reply({ name, id }: FrameMessage, data: Json, fault = 0): void {
    this.#post({
      _actionName: name,
      _correlationId: id,
      _errorCode: fault,
      _responseType: RESPONSE_TYPE.call,
      _data: data,
    });
  }

  /** Tells the add-in of something it registered for; false where it did not. */
  #tell(name: string, data: Json): boolean {
    const id = this.#registered.get(name);
    if (id === undefined) return false;
    const event = {
      _actionName: name,
      _correlationId: id,
      _errorCode: 0,
      _responseType: RESPONSE_TYPE.event,
    };
    this.#post({ ...event, _data: data });
    return true;
  }

  #post(message: { readonly [name: string]: Json }): void {
    this.#send(
      JSON.stringify({
        ...message,
        _messageType: MESSAGE.response,
        _origin: this.origin,
        _conversationId: this.conversation,
        _serializerVersion: 1,
      }),
    );
  }
}

/** An entry as the frame takes it apart. */
function asList(entry: EventEntry): readonly Json[] {
  const { messageCategory, messageType, targetId, message, id, isRemoteOverride } = entry;
  return [messageCategory, messageType, targetId, message, id, isRemoteOverride];
}
