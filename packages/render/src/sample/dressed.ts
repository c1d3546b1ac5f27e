import { type Image, Report } from "@quarterlight/core/report";
import { rich } from "./rich.ts";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><rect width="48" height="24" fill="#6B1F4E"></rect></svg>';

const drawing: Image = { kind: "svg", base64: btoa(SVG), width: 48, height: 24, turn: 0 };

/** Red on the left and blue on the right, as a browser saves a photograph. */
const photo: Image = {
  kind: "jpeg",
  base64:
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAX/xAAZEQACAwEAAAAAAAAAAAAAAAAAQwWBwQb/2gAMAwEAAhEDEQA/AMsjgT5xtaMT67w//9k=",
  width: 16,
  height: 8,
  turn: 0,
};

/** The partnership's own look: a colour, a logo, a photograph to one story and a drawing to the other. */
export const dressedSample: Report = Report.parse({
  ...rich,
  look: { colour: "#6B1F4E", logo: { image: drawing, shows: "Logo of Glenmarrow" } },
  sections: rich.sections.map((section) =>
    section.story === undefined
      ? section
      : {
          ...section,
          story: {
            ...section.story,
            picture:
              section === rich.sections[0]
                ? { image: photo, shows: "Three bowls lie close to the jack", credit: "Photo: a neighbour" }
                : { image: drawing, shows: "A chair beside a door", credit: "Illustration: a friend" },
          },
        },
  ),
});
