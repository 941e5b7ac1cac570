import type { Use } from '../model/content-policy.ts';
import { valueOf, type HtmlElement } from './html-element.ts';

/** An address that an element loads, and as what. */
export interface Address {
	use: Use;
	address: string;
}

/** What each element is to a policy, whatever it loads. */
const uses: Readonly<Record<string, Use>> = {
	applet: 'object-src',
	audio: 'media-src',
	base: 'base-uri',
	embed: 'object-src',
	frame: 'frame-src',
	frameset: 'frame-src',
	iframe: 'frame-src',
	link: 'style-src',
	meta: 'script-src',
	object: 'object-src',
	script: 'script-src',
	style: 'style-src',
	video: 'media-src',
};

export function tagUse(tag: string): Use | undefined {
	return Object.hasOwn(uses, tag) ? uses[tag] : undefined;
}

/** Attributes with an address of a picture. */
const pictures = ['src', 'srcset', 'poster', 'background', 'lowsrc'];

/** The addresses that an element loads from, in the order in which it names them. */
export function addressesOf(element: HtmlElement): Address[] {
	const tag = element.name?.toLowerCase() ?? '';
	const use = tagUse(tag);
	if (use !== undefined) {
		return ['src', 'data', 'href'].flatMap((name) => read(element, name, use));
	}
	if (tag === 'image' || tag === 'use') {
		return ['href', 'xlink:href'].flatMap((name) => read(element, name, 'img-src'));
	}
	const actions = ['action', 'formaction'].flatMap((name) => read(element, name, 'form-action'));
	return [...pictures.flatMap((name) => read(element, name, 'img-src')), ...actions];
}

function read(element: HtmlElement, name: string, use: Use): Address[] {
	const value = valueOf(element, name);
	if (value === undefined || value === '') return [];
	const addresses = name === 'srcset' ? candidates(value) : [value];
	return addresses.map((address) => ({ use, address }));
}

/** `a.png 1x, b.png 2x` names two (HTML §4.8.4.2.1); a comma inside an address stays in it. */
function candidates(srcset: string): string[] {
	return srcset.split(/,\s+/).flatMap((each) => each.trim().split(/\s+/, 1));
}
