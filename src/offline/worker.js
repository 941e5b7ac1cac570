/*
 * The service worker: what was read once can be read again without a connection. Browsers get this file as it
 * is, below a line that the build writes: const SITE = { version, locales, files }.
 *
 * Pages are asked for anew each time, so a new text is seen at once; what has its fingerprint in its name
 * never changes. Notices, search, votes and all else go past it.
 */

/** Folder of its host that the site lies in, as addresses have it; empty for none. */
const BASE = new URL('.', location.href).pathname.slice(0, -1);
const PAGES = `fyr-pages:${BASE}`;
const FILES = `fyr-files:${BASE}`;
const MOST = { [PAGES]: 60, [FILES]: 240 };
/** Milliseconds that a page is waited for, where there is a copy. */
const PATIENCE = 3000;
/** Pages that show what was typed or sent. */
const FLEETING = ['search', 'feedback'];

self.addEventListener('install', (event) => {
	// What a page sends while it is left would be lost with the page, had it to wait for this program.
	event.addRoutes?.({ condition: { requestMethod: 'POST' }, source: 'network' });
	event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => event.waitUntil(keepOpened(event)));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (isFingerprinted(url)) event.respondWith(file(request));
	else if (request.destination === 'image') event.respondWith(picture(request));
	else if (request.mode === 'navigate' && localeOf(url)) event.respondWith(page(event, url));
});

/** What was kept stays; only what readers without a connection are told is asked for anew. */
async function begin() {
	await self.clients.claim();
	const pages = await caches.open(PAGES);
	for (const locale of SITE.locales) await pages.delete(offlinePage(locale));
}

/** The page that was open before there was a worker, and what it is made of. */
async function keepOpened({ source, data }) {
	const url = new URL(source.url);
	const isPicture = ({ pathname }) => /\.(avif|gif|ico|jpe?g|png|svg|webp)$/.test(pathname);
	const files = data
		.map((name) => new URL(name))
		.filter((each) => each.origin === location.origin)
		.filter((each) => isFingerprinted(each) || isPicture(each));
	const cache = await caches.open(FILES);
	await Promise.allSettled(files.map((each) => cache.add(each)));
	if (localeOf(url)) await keepPage(url, await fetch(url));
}

async function file(request) {
	return (await caches.match(request, { cacheName: FILES })) ?? fetchAndKeep(request);
}

/** The logo, and others whose name stays while they change. */
async function picture(request) {
	try {
		return await fetchAndKeep(request);
	} catch {
		return (await caches.match(request, { cacheName: FILES })) ?? Response.error();
	}
}

async function fetchAndKeep(request) {
	const response = await fetch(request);
	// A part of a file is not the file.
	if (response.status === 200) await keep(FILES, request, response.clone());
	return response;
}

async function page(event, url) {
	const copy = await caches.match(url.pathname, { cacheName: PAGES });
	const asked = fetch(event.request).then((response) => {
		event.waitUntil(Promise.all([keepPage(url, response.clone()), leaveIfTakenAway()]));
		return response;
	});
	event.waitUntil(asked.catch(() => undefined));
	try {
		const response = await (copy ? Promise.race([asked, tooLong()]) : asked);
		if (response.status < 500 || !copy) return response;
	} catch {
		// No connection, or one that is as good as none.
	}
	if (copy) return marked(copy);
	return (await caches.match(offlinePage(localeOf(url)), { cacheName: PAGES })) ?? Response.error();
}

/** Keep a page that was read, without its query: it is the same page. Forget one that is no more. */
async function keepPage({ pathname }, response) {
	const pages = await caches.open(PAGES);
	if (response.status === 404 || response.status === 410) await pages.delete(pathname);
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	if (response.status !== 200 || response.redirected || !isPage) return;
	const [locale, section] = pathname.slice(BASE.length + 1).split('/');
	if (FLEETING.includes(section) || !pathname.endsWith('/')) return;
	await keep(PAGES, pathname, response);
	const offline = offlinePage(locale);
	if (await pages.match(offline)) return;
	await pages.add(offline);
	await (await caches.open(FILES)).addAll(SITE.files);
}

/** The newest are kept. */
async function keep(name, key, response) {
	if (isGone) return;
	const cache = await caches.open(name);
	await cache.delete(key);
	await cache.put(key, response);
	const keys = await cache.keys();
	for (const old of keys.slice(0, -MOST[name])) await cache.delete(old);
}

/** A copy says that it is one: see components/SavedCopy.astro. */
async function marked(copy) {
	const html = (await copy.text()).replace('<html ', '<html data-saved ');
	return new Response(html, { headers: copy.headers });
}

let isAsked = false;
let isGone = false;

/** A site that is no more, or that has no worker any more, leaves nothing behind. Asked once a visit. */
async function leaveIfTakenAway() {
	if (isAsked) return;
	isAsked = true;
	const { status } = await fetch(location.href, { cache: 'no-cache' });
	isGone = status === 404 || status === 410;
	if (!isGone) return;
	await self.registration.unregister();
	for (const name of [PAGES, FILES]) await caches.delete(name);
}

function tooLong() {
	return new Promise((_, reject) => setTimeout(reject, PATIENCE));
}

function isFingerprinted({ pathname }) {
	return pathname.startsWith(`${BASE}/_astro/`);
}

/** Locale of a page of the site. */
function localeOf({ pathname }) {
	const [code] = pathname.slice(BASE.length + 1).split('/');
	return pathname.startsWith(`${BASE}/`) && SITE.locales.includes(code) ? code : undefined;
}

function offlinePage(locale) {
	return `${BASE}/${locale}/offline.html`;
}
