import { isRecord, type Json } from "../workbook/index.ts";

/** A ribbon button that has been pressed and whose function has not said yet that it is done. */
type Pressed = {
  readonly action: string;
  readonly done: () => void;
  readonly fail: (why: Error) => void;
};

/** What the add-in is told of a pressed button, by the numbers the library knows it by. */
export type Press = { readonly 0: string; readonly 1: string; readonly 2: string };

/**
 * The ribbon buttons that run functions of an add-in. A press made before the add-in listens is kept for it,
 * as Excel keeps one while it starts the add-in's page.
 */
export class Ribbon {
  readonly #tell: (press: Press) => boolean;
  readonly #pressed = new Map<string, Pressed>();
  #kept: Press[] = [];

  /** `tell` answers false where the add-in does not listen yet. */
  constructor(tell: (press: Press) => boolean) {
    this.#tell = tell;
  }

  /** Ends when the function has called `event.completed()`; fails where the add-in has no such function. */
  press(action: string, button: string): Promise<void> {
    const id = crypto.randomUUID();
    const press: Press = { 0: id, 1: action, 2: JSON.stringify({ source: { id: button } }) };
    return new Promise((done, fail) => {
      this.#pressed.set(id, { action, done, fail });
      if (!this.#tell(press)) this.#kept.push(press);
    });
  }

  /** The add-in listens from now on. */
  listened(): void {
    const kept = this.#kept;
    this.#kept = kept.filter((press) => !this.#tell(press));
  }

  /** The add-in has said how a function ended. */
  completed(data: Json): void {
    const { 0: id, 1: status } = isRecord(data) ? data : {};
    const pressed = typeof id === "string" ? this.#pressed.get(id) : undefined;
    if (typeof id !== "string" || pressed === undefined) return;
    this.#pressed.delete(id);
    const { action, done, fail } = pressed;
    if (status === 0) done();
    else fail(new Error(`The add-in could not run ${action} (${JSON.stringify(status)})`));
  }

  /** The add-in is gone: nothing that was pressed will end. */
  leave(): void {
    for (const { action, fail } of this.#pressed.values())
      fail(new Error(`The add-in left before ${action} ended`));
    this.#pressed.clear();
    this.#kept = [];
  }
}
