import { openGrafeoMemory } from '../../src/store/grafeo.ts';
import { storeContract } from './contract.ts';

storeContract('grafeo in memory', openGrafeoMemory);
