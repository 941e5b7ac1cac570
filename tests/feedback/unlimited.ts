import type { Rates } from '../../src/feedback/rates.ts';

const PLENTY = { burst: 1e6, perSecond: 1e6 };

/** Enough for any test that is not about rates. */
export const UNLIMITED: Rates = { network: PLENTY, all: PLENTY, readersADay: Infinity };
