/** What the function does with `site` and `moved`, in the JavaScript of CloudFront's runtime 2.0. */
export const functionCode = `
function handler(event) {
	return event.context.eventType === 'viewer-response' ? withHeaders(event) : answered(event.request);
}

function answered(request) {
	const uri = request.uri;
	const query = textOf(request.querystring);
	const once = uri.replace(/\\/{2,}/g, '/').replace(/\\/index\\.html$/, '/');
	if (once !== uri) return /^\\/(?:[\\w%.~-]|$)/.test(once) ? lead(301, once + query) : plain(404);
	if (site.missing.indexOf(uri) >= 0) return plain(404);
	const key = decoded(uri).replace(/(.)\\/$/, '$1');
	if (Object.prototype.hasOwnProperty.call(moved, key)) {
		const to = moved[key];
		if (!to) return plain(410);
		const more = [to[1], query.slice(1)].filter(Boolean).join('&');
		return lead(301, to[0] + (more ? '?' + more : '') + to[2]);
	}
	if (uri === site.root) {
		const home = site.only || edition(request.headers['accept-language']);
		if (home) return lead(302, home + query, { vary: { value: 'Accept-Language' } });
	}
	if (!/[/.][^/]*$/.test(uri.slice(uri.lastIndexOf('/') + 1)) && !uri.endsWith('/')) {
		return lead(301, [uri, query].join('/'));
	}
	if (uri.endsWith('/')) request.uri = uri + 'index.html';
	return request;
}

function edition(header) {
	const asked = new RegExp(site.first, 'i').exec(header ? header.value : '');
	if (!asked) return '';
	for (const rule of site.languages) if (new RegExp(rule[0], 'i').test(asked[1])) return rule[1];
	return '';
}

function withHeaders(event) {
	const response = event.response;
	for (const rule of site.headers) {
		if (!new RegExp(rule[0], 'i').test(event.request.uri)) continue;
		for (const name of Object.keys(rule[1])) {
			response.headers[name.toLowerCase()] = { value: rule[1][name] };
		}
	}
	if (event.request.uri === site.root + 'index.html') {
		response.headers.vary = { value: 'Accept-Language' };
	}
	return response;
}

function lead(status, to, more) {
	return {
		statusCode: status,
		headers: Object.assign({ location: { value: to }, 'cache-control': { value: 'no-cache' } }, more),
	};
}

function plain(status) {
	return { statusCode: status, headers: { 'content-type': { value: 'text/plain' } }, body: 'Not found' };
}

function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch (error) {
		return uri;
	}
}

function textOf(query) {
	const parts = [];
	for (const name of Object.keys(query)) {
		const values = query[name].multiValue || [query[name]];
		for (const one of values) parts.push(one.value === '' ? name : name + '=' + one.value);
	}
	return parts.length > 0 ? '?' + parts.join('&') : '';
}
`;
