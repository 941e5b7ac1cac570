import type { APIRoute } from 'astro';
import { loadRecords } from '../../src/load.ts';

/** What the pages are made from, as Astro's store gives it; only ever built by a test. */
export const GET: APIRoute = async () => Response.json(await loadRecords());
