import type { Pack } from '../language/pack.ts';

/** English. */
export const en: Pack = {
	stop: [
		'a about after again all already also always am an and another any are as at be because',
		'been before being between both but by can cannot cant could d did didn do does doesn',
		'doing don done down each every few for from get gets getting go goes going got had',
		'happens has have having he hello help her here hi him his how i if in into is isn it its',
		'just let ll lot m many may me mean means might mine more much must my myself need needs',
		'never not of off on one only onto or other others our ours out over own please possible',
		're s shall she should so some still such t than thanks that the their theirs them then',
		'there these they this those to too under up us use using ve very want wants was way ways',
		'we were what when where whether which while who whom whose why will with without won',
		'work works would you your yours yourself',
	].join(' '),
	folds: { æ: ['ae'], œ: ['oe'], ø: ['o'], ß: ['ss'] },
	sounds: [],
	links: 's',
	columns: ['en', 'sv', 'da', 'nb'],
};
