import type { Server, ServerResponse } from 'node:http';
import type { BlockList, Socket } from 'node:net';
import { isTrusted } from './client-address.ts';
import { networksOf } from './networks.ts';

export interface ConnectionLimits {
	/** Connections altogether. */
	most: number;
	/**
	 * Connections of one network, an IPv4 address or an IPv6 /56, so that nobody alone shuts the others out.
	 * Proxies that are trusted speak for many, and have no share.
	 */
	ofNetwork: number;
	/** Requests on one connection that wait for an answer; browsers send the next after it. */
	unanswered: number;
	/** The same where all connections together have more than {@link waiting}. */
	unansweredWhenBusy: number;
	waiting: number;
}

export const LIMITS: ConnectionLimits = {
	most: 1024,
	ofNetwork: 512,
	unanswered: 128,
	unansweredWhenBusy: 8,
	waiting: 4096,
};

/** A connection whose answer is not taken for so many milliseconds may give way to another. */
const STALLED_MS = 1_000;

/** One connection, and what it does. */
interface Held {
	socket: Socket;
	network: string | undefined;
	/** Answers to be given, each when its turn comes. */
	turns: (() => void)[];
	/** Bytes that the other side had taken when that was last looked at. */
	taken: number;
	/** When more was taken, or it began, in monotonic milliseconds. */
	since: number;
}

/** What a server holds open. */
export interface Connections {
	/** Answer a request when those before it on the same connection are answered. */
	inTurn(response: ServerResponse, answer: () => void): void;
	stop(): void;
}

/**
 * Bound what connections may hold: how many there are, of all and of one network, and how many answers
 * each waits for. Where there is no room, the one gives way that has been idle, or half way through
 * sending a request, for longest; then one that takes no answers; else the new one.
 *
 * @param clock Monotonic milliseconds.
 */
export function boundConnections(
	server: Server,
	trusted: BlockList | undefined,
	limits: ConnectionLimits = LIMITS,
	clock = () => performance.now(),
): Connections {
	const all = new Map<Socket, Held>();
	const byNetwork = new Map<string, Set<Held>>();

	let waiting = 0;
	const drop = (held: Held): void => {
		if (!all.delete(held.socket)) return;
		waiting -= held.turns.length;
		held.turns.length = 0;
		if (held.network === undefined) return;
		const ofNetwork = byNetwork.get(held.network);
		ofNetwork?.delete(held);
		if (ofNetwork?.size === 0) byNetwork.delete(held.network);
	};
	/** @returns Whether there is room for one more. */
	const makeRoom = (among: Iterable<Held>): boolean => {
		const spare = mostSpare(among, clock());
		if (!spare) return false;
		drop(spare);
		spare.socket.destroy();
		return true;
	};
	server.on('connection', (socket: Socket) => {
		const address = socket.remoteAddress ?? '';
		const network = trusted && isTrusted(trusted, address) ? undefined : networkIn(address);
		const ofNetwork = (network !== undefined && byNetwork.get(network)) || new Set<Held>();
		const isRoom =
			(ofNetwork.size < limits.ofNetwork || makeRoom(ofNetwork)) &&
			(all.size < limits.most || makeRoom(all.values()));
		if (!isRoom) return void socket.destroy();
		const held: Held = { socket, network, turns: [], taken: 0, since: clock() };
		all.set(socket, held);
		if (network !== undefined) byNetwork.set(network, ofNetwork.add(held));
		socket.once('close', () => drop(held));
	});

	const watch = setInterval(() => {
		for (const held of all.values()) noteProgress(held, clock());
	}, STALLED_MS / 2);
	watch.unref();

	return {
		inTurn: (response, answer) => {
			const held = all.get(response.req.socket);
			// The rest of what was read at once, of a connection that is closed already.
			if (!held) return;
			const isBusy = waiting >= limits.waiting;
			if (held.turns.length >= (isBusy ? limits.unansweredWhenBusy : limits.unanswered)) {
				drop(held);
				return void held.socket.destroy();
			}
			held.turns.push(answer);
			waiting++;
			response.once('close', () => {
				if (!all.has(held.socket)) return;
				held.turns.shift();
				waiting--;
				held.since = clock();
				if (!held.socket.destroyed) held.turns[0]?.();
			});
			if (held.turns.length === 1) answer();
		},
		stop: () => clearInterval(watch),
	};
}

/** All of IPv4, a /56 of IPv6: what one customer is given. */
function networkIn(address: string): string {
	const [narrowest, wider] = networksOf(address);
	return (wider ?? narrowest)?.prefix ?? '';
}

function noteProgress(held: Held, now: number): void {
	const { socket } = held;
	const taken = socket.bytesWritten - socket.writableLength;
	if (taken === held.taken) return;
	held.taken = taken;
	held.since = now;
}

/** What can be closed with least harm; `undefined` if all are at work. */
function mostSpare(among: Iterable<Held>, now: number): Held | undefined {
	let [idle, stalled]: (Held | undefined)[] = [];
	for (const held of among) {
		if (held.turns.length === 0) {
			if (!idle || held.since < idle.since) idle = held;
		} else if (held.socket.writableLength > 0 && now - held.since >= STALLED_MS) {
			if (!stalled || held.since < stalled.since) stalled = held;
		}
	}
	return idle ?? stalled;
}
