import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { storedVotes } from '../helpers/stored-votes.ts';
import './context.ts';

/*
 * The form under an article, and what came of it. All site tests share one database, so each of them
 * votes on an edition of its own.
 */

export const stored = (article: string, locale: string) =>
	storedVotes(inject('storeFile'), article, locale);

export const ask = (page: Page, answer: 'yes' | 'no') => page.locator(`.ask [value=${answer}]`);
export const note = (page: Page) => page.locator('#feedback [role=status]');
export const change = (page: Page) => page.locator('[data-do=change]');
export const retry = (page: Page) => page.locator('[data-do=retry]');
