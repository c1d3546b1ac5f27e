import { mostCells, mostPlaces, mostText } from "./limits.ts";
import { Stop } from "./stop.ts";

/** Counts what a workbook asks of memory while it is read, and stops at the limits. */
export class Budget {
  #cells = 0;
  #places = 0;
  #text = 0;

  /** One more cell of a sheet, with so many characters. */
  takeCell(sheet: string, characters: number): void {
    this.#cells += 1;
    this.#text += characters;
    if (this.#cells > mostCells) throw new Stop({ kind: "tooMany", what: "cells", sheet, limit: mostCells });
    if (this.#text > mostText) throw new Stop({ kind: "tooMany", what: "letters", sheet, limit: mostText });
  }

  /** So many more places in the rows of a sheet, filled or not. */
  takePlaces(sheet: string, places: number): void {
    this.#places += places;
    if (this.#places > mostPlaces) {
      throw new Stop({ kind: "tooMany", what: "places", sheet, limit: mostPlaces });
    }
  }
}
