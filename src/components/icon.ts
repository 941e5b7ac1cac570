import { element } from '../html.ts';
import type { IconName } from '../schema/category.ts';

export type IconShown =
	| IconName
	| 'search'
	| 'close'
	| 'arrow'
	| 'note'
	| 'tip'
	| 'warning'
	| 'chevron'
	| 'calendar'
	| 'leave';

/** Drawn on a 24-unit grid with a line of 1.75, ours throughout. */
const drawings: Readonly<Record<IconShown, string>> = {
	article: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 12h5M10 15.5h5',
	arrow: 'M5 12h14M13 6l6 6-6 6',
	box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
	calendar: 'M5 6h14v13H5zM5 10h14M9 3.5V7M15 3.5V7',
	chat: 'M4.5 5.5h15v10h-8l-4 3.5v-3.5h-3z',
	chevron: 'M6 9.5l6 6 6-6',
	close: 'M6 6l12 12M18 6L6 18',
	gear: 'M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM12 3v2.6M12 18.4V21M3 12h2.6M18.4 12H21M5.6 5.6l1.9 1.9M16.5 16.5l1.9 1.9M18.4 5.6l-1.9 1.9M7.5 16.5l-1.9 1.9',
	globe:
		'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
	home: 'M4 11.5L12 4l8 7.5M6.5 9.5V20h11V9.5M10 20v-5.5h4V20',
	info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1',
	leave: 'M13.5 4.5h6v6M19.5 4.5l-9 9M16.5 14v5.5h-12v-12H10',
	key: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h9v3M17 12v2.5',
	lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
	mail: 'M3.5 6h17v12.5h-17zM4 6.8l8 6.2 8-6.2',
	note: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1',
	phone:
		'M5 4h4l1.6 4.2-2.2 1.7a11 11 0 0 0 5.7 5.7l1.7-2.2L20 15v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
	play: 'M3.5 5h17v12h-17zM10 8.5l5 2.5-5 2.5zM8 20h8',
	receipt: 'M6 3.5h12V21l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5L6 21zM9 8h6M9 11.5h6M9 15h3.5',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.4 15.4L20.5 20.5',
	shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15.2 10',
	tip: 'M9 17.5h6M10 20.5h4M8.8 14.8a5.8 5.8 0 1 1 6.4 0c-.8.6-1 1.4-1.2 2.7h-4c-.2-1.3-.4-2.1-1.2-2.7z',
	user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.6-4 3.4-6 7.5-6s6.9 2 7.5 6',
	warning: 'M12 4L21.5 20h-19zM12 10v4.5M12 17.2v.1',
	wrench:
		'M19.8 7.2a5 5 0 0 1-6.6 6.2L7 19.6a1.8 1.8 0 0 1-2.6-2.6l6.2-6.2a5 5 0 0 1 6.2-6.6l-2.8 2.8.6 2.4 2.4.6z',
};

/** A drawing beside words, which say the same. @param size In em. */
export function svgIcon(name: IconShown, size = 1.5): string {
	const [width, height] = [`${size}em`, `${size}em`];
	const path = element('path', { d: drawings[name] });
	return element(
		'svg',
		{ class: 'icon', 'aria-hidden': 'true', width, height, viewBox: '0 0 24 24' },
		path,
	);
}
