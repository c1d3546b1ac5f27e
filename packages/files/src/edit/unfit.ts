/** Why a file cannot be changed without harm; the message is a sentence for a person. */
export class Unfit extends Error {}
