/**
 * How V8 is started in the processes of the tests, in the browser and for the command: all of them live for seconds, in
 * which compiling each pattern of words twice, and each function early, costs more than it gives back. Flags are given
 * at the start alone, because V8 does not survive every one of them later. The workspaces whose tests are long name the
 * same flags in their own configuration.
 */
export const SHORT_LIVED: readonly string[] = ["--no-regexp-tier-up", "--interrupt-budget=600000"];
