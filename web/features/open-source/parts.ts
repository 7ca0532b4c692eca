/** A part the platform is made of, with the licence it says it has. */
export interface Part {
  name: string;
  version: string;
  licence: string;
}

/** What the program needs to run: parts it names itself, and the parts of those. */
export interface Parts {
  named: readonly Part[];
  theirs: readonly Part[];
}
