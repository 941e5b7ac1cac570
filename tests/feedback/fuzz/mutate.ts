import fc from 'fast-check';

/** Whatever JSON can hold, and what a schema rarely thinks of. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		[],
		{},
		'',
		'\0',
		'\ud83d',
		'\u202e',
		'__proto__',
		'x'.repeat(3000),
	),
	fc.constantFrom(-1, 0.5, 1e308, 2 ** 53, -0, 1e-320),
	fc.string({ unit: 'binary' }),
	fc.jsonValue({ maxDepth: 6 }),
);

const names = fc.constantFrom(
	'__proto__',
	'constructor',
	'toString',
	'vote',
	'',
	'Article',
	'helpful ',
);

/** What one may do to a message: put something else in a field, leave one out, add one. */
type Change = (message: Record<string, unknown>) => unknown;

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ at: fc.nat(20), value: odd }).map(({ at, value }): Change => (message) => {
		const name = Object.keys(message)[at % Math.max(1, Object.keys(message).length)];
		return name === undefined ? message : { ...message, [name]: value };
	}),
	fc.nat(20).map((at): Change => (message) => {
		const entries = Object.entries(message);
		return Object.fromEntries(entries.toSpliced(at % Math.max(1, entries.length), 1));
	}),
	fc.record({ name: names, value: odd }).map(
		({ name, value }): Change =>
			(message) =>
				// Defines an own property, also for `__proto__`.
				Object.fromEntries([...Object.entries(message), [name, value]]),
	),
	odd.map(
		(value): Change =>
			() =>
				value,
	),
);

/** A message of the schema, or what has become of one. */
export function mutated(message: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc
		.tuple(message, fc.array(change, { maxLength: 3, size: 'max' }), fc.boolean())
		.map(([whole, changes, isWhole]) => (isWhole ? whole : changes.reduce(applied, whole)));
}

function applied(value: unknown, apply: Change): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return apply({ ...value });
}

/** What may happen to bytes on their way. */
type Damage = (bytes: Buffer) => Buffer;

const damage: fc.Arbitrary<Damage> = fc.oneof(
	fc.record({ at: fc.nat(), bit: fc.nat(7) }).map(({ at, bit }): Damage => (bytes) => {
		const flipped = Buffer.from(bytes);
		const index = at % Math.max(1, flipped.length);
		flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
		return flipped;
	}),
	fc.nat().map(
		(at): Damage =>
			(bytes) =>
				bytes.subarray(0, at % (bytes.length + 1)),
	),
	fc
		.record({
			at: fc.nat(),
			piece: fc.constantFrom('\0', '\r\n', '\n', '"', '{', ',', '\x80', '\xff\xfe', ' '),
		})
		.map(({ at, piece }): Damage => (bytes) => {
			const index = at % (bytes.length + 1);
			const put = Buffer.from(piece, 'latin1');
			return Buffer.concat([bytes.subarray(0, index), put, bytes.subarray(index)]);
		}),
	fc.record({ from: fc.nat(), length: fc.nat(40) }).map(({ from, length }): Damage => (bytes) => {
		const index = from % (bytes.length + 1);
		const twice = bytes.subarray(index, index + length);
		return Buffer.concat([bytes.subarray(0, index), twice, bytes.subarray(index)]);
	}),
);

/** Bytes as they were, or damaged up to three times. */
export function damaged(bytes: fc.Arbitrary<Buffer>, often: number): fc.Arbitrary<Buffer> {
	const damages = fc.oneof(
		{ weight: 100 - often, arbitrary: fc.constant([]) },
		{ weight: often, arbitrary: fc.array(damage, { minLength: 1, maxLength: 3 }) },
	);
	return fc
		.tuple(bytes, damages)
		.map(([whole, all]) => all.reduce((rest, apply) => apply(rest), whole));
}
