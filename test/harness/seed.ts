import fc from 'fast-check';

/**
 * Properties try the same values in every run, so that a change is never blamed for what an unlucky value found.
 * `npm run test:random` tries new ones; what it finds is printed with its seed, and becomes a row of a test.
 */
if (process.env.MODE !== 'random') fc.configureGlobal({ seed: 2022 });
