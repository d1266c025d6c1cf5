import { fileURLToPath } from 'node:url';

/** Folder of this package with the five papers and the registry that come with it. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The registry a command uses: what `--registry` says, else the one that comes with the program. */
export const registryFolder = (option: string | undefined): string => option ?? `${SEEDS}registry`;
