import { account } from './concepts/account.ts';
import { money } from './concepts/money.ts';
import { telecom } from './concepts/telecom.ts';
import { network } from './concepts/network.ts';
import { devices } from './concepts/devices.ts';
import { screen } from './concepts/screen.ts';
import { sound } from './concepts/sound.ts';
import { files } from './concepts/files.ts';
import { printing } from './concepts/printing.ts';
import { power } from './concepts/power.ts';
import { acts } from './concepts/acts.ts';
import { help } from './concepts/help.ts';
import type { Concepts } from '../language/pack.ts';

/**
 * What people ask help centers about → what they call it, whatever language the page is in. The base
 * form will do, and others only where they share no stem.
 */
export const concepts: Concepts = {
	...account,
	...money,
	...telecom,
	...network,
	...devices,
	...screen,
	...sound,
	...files,
	...printing,
	...power,
	...acts,
	...help,
};
