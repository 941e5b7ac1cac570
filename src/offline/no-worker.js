/*
 * Stands in place of the service worker where site.yaml says `offline: false`: browsers that have that one ask
 * for it again, get this, and are as they were before.
 */

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
	const base = new URL('.', location.href).pathname.slice(0, -1);
	for (const kind of ['pages', 'files']) await caches.delete(`fyr-${kind}:${base}`);
	await self.registration.unregister();
}
