import type { NetworkSignal, Signal } from '../signal.ts';
import { createBlockchain } from './blockchain.ts';
import { createElexon } from './elexon.ts';
import { createErcot } from './ercot.ts';
import { createIoda } from './ioda.ts';
import { createMempool } from './mempool.ts';
import { createRadar } from './radar.ts';
import type { SignalOptions } from './request.ts';

/** Which signals are asked, and where. */
export interface SignalSettings {
  readonly IODA: boolean;
  readonly IODA_URL: string;
  readonly RADAR: boolean;
  readonly RADAR_URL: string;
  /** Required to use Radar. */
  readonly RADAR_TOKEN?: string | undefined;
  readonly ERCOT: boolean;
  readonly ERCOT_URL: string;
  readonly ELEXON: boolean;
  readonly ELEXON_URL: string;
  readonly MEMPOOL: boolean;
  readonly MEMPOOL_URL: string;
  readonly BLOCKCHAIN: boolean;
  readonly BLOCKCHAIN_URL: string;
}

type Common = Omit<SignalOptions, 'baseUrl'>;

export function signalsOf(settings: SignalSettings, common: Common, regionName: (code: string) => string): Signal[] {
  const { IODA, IODA_URL, RADAR, RADAR_URL, RADAR_TOKEN: token } = settings;
  return [
    ...(IODA ? [createIoda({ ...common, baseUrl: IODA_URL, regionName })] : []),
    ...(RADAR && token !== undefined ? [createRadar({ ...common, baseUrl: RADAR_URL, token })] : []),
    ...(settings.ERCOT ? [createErcot({ ...common, baseUrl: settings.ERCOT_URL })] : []),
    ...(settings.ELEXON ? [createElexon({ ...common, baseUrl: settings.ELEXON_URL })] : []),
  ];
}

export function networkSignalsOf(settings: SignalSettings, common: Common): NetworkSignal[] {
  return [
    ...(settings.MEMPOOL ? [createMempool({ ...common, baseUrl: settings.MEMPOOL_URL })] : []),
    ...(settings.BLOCKCHAIN ? [createBlockchain({ ...common, baseUrl: settings.BLOCKCHAIN_URL })] : []),
  ];
}
