/** To run the same again: TEST_SEED=… npm run test:faults. A test that fails prints it, too. */
export const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);
