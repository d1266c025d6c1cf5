import { openGrafeo, openGrafeoMemory } from '../../src/store/grafeo.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { storeContract } from './contract.ts';

storeContract('grafeo in memory', openGrafeoMemory);
storeContract('grafeo in a file', () => openGrafeo(temporaryFolder()));
