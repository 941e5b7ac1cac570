/** The feedback endpoint. */

/** Where votes are sent, unless `site.yaml` names another place. */
export const VOTES_PATH = '/v1/votes';

/** Where searches that found nothing are sent, beside the votes, by sites that ask for it. */
export const ZERO_RESULTS_PATH = '/v1/search-misses';

/** Where a page says at which step of a guide a reader gave up, beside the votes. */
export const GUIDE_STOPS_PATH = '/v1/guide-stops';

/** Where a reader's vote is deleted. */
export const ERASE_PATH = '/v1/readers/:article/:locale/:reader';

/** For whoever runs the endpoint: every vote, with the ending of its format. */
export const EXPORT_PATH = '/v1/export';

/** The report as data, with the ending of its format. */
export const REPORT_PATH = '/v1/report';

export const COMMENT_PATH = '/v1/comments/:id';

/** Where `npm run dev` asks what readers said of an article; only there is there such a route. */
export const ARTICLE_REPORT_PATH = '/v1/dev/said';

export const HEALTH_PATH = '/healthz';
export const READY_PATH = '/readyz';
export const METRICS_PATH = '/metrics';
export const OPENAPI_PATH = '/openapi.json';

const operatorPaths: readonly string[] = [HEALTH_PATH, READY_PATH, METRICS_PATH, OPENAPI_PATH];

/** Whether the endpoint answers a path, where it shares a server with the site. */
export function isEndpointPath(path: string): boolean {
	return path.startsWith('/v1/') || operatorPaths.includes(path);
}

/**
 * Where a site sends searches that found nothing.
 *
 * @param votes Where it sends votes. E.g. `https://feedback.company.example/v1/votes`.
 */
export function zeroResultsEndpoint(votes: string): string {
	return besideVotes(votes, ZERO_RESULTS_PATH);
}

/** Where a page says at which step of a guide a reader gave up; as `zeroResultsEndpoint()`. */
export function guideStopsEndpoint(votes: string): string {
	return besideVotes(votes, GUIDE_STOPS_PATH);
}

function besideVotes(votes: string, path: string): string {
	return votes.replace(/\/[^/]*\/[^/]*\/?$/, path);
}
