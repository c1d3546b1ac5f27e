import { Failure } from "../edge/failure.ts";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Watches for an interrupt while files are written, so that it takes effect between two steps and never within one. */
export class Interrupt {
  #signal: keyof typeof EXIT_CODES | undefined;
  readonly #onInt = () => this.#note("SIGINT");
  readonly #onTerm = () => this.#note("SIGTERM");

  constructor() {
    process.on("SIGINT", this.#onInt);
    process.on("SIGTERM", this.#onTerm);
  }

  /** Stops where an interrupt has come. */
  check(): void {
    if (this.#signal === undefined) return;
    throw new Failure(
      "Stopped before all files were written, so none was: what stood there before stands there still.",
      EXIT_CODES[this.#signal],
    );
  }

  /** Watches no longer. */
  end(): void {
    process.off("SIGINT", this.#onInt);
    process.off("SIGTERM", this.#onTerm);
  }

  #note(signal: keyof typeof EXIT_CODES): void {
    this.#signal ??= signal;
  }
}
