/** 0 done, 1 findings that block, 2 could not read or do what was asked, 70 a fault in Quarterlight itself, 130 or 143 interrupted. */
export type ExitCode = 0 | 1 | 2 | 70 | 130 | 143;

/**
 * The one error the command raises on purpose: a sentence for the person at the keyboard, saying what is
 * wrong, where, and what to do. Anything else thrown is a fault of ours.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: ExitCode;
  /** Whether the outcome has already been printed for a machine. */
  readonly isPrinted: boolean;

  constructor(sentence: string, exitCode: ExitCode = 2, { isPrinted = false } = {}) {
    super(sentence);
    this.exitCode = exitCode;
    this.isPrinted = isPrinted;
  }
}
