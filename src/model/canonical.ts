/** What resolving one paper adds to its draft: the full name of each printed one, and the themes of each measure. */
export interface CanonicalNames {
  readonly units: ReadonlyMap<string, string>;
  readonly themes: readonly (readonly string[])[];
}
