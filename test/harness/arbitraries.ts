import fc from 'fast-check';

/*
 * fast-check has both of these (`unit: 'binary'`, `webUrl`), but looks through all of Unicode first: 1.7 s of processor
 * time in every test file that asks for one, where a hundred values take 20 ms.
 */

const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text but halves of surrogate pairs. */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...(maxLength !== undefined && { maxLength }) });

/** A link to any host, with any path, query and fragment. */
export const anyLink = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('http', 'https'), fc.domain(), anyText(20), fc.option(anyText(10)), fc.option(anyText(10)))
    .map(([scheme, domain, path, query, fragment]) => {
      const link = new URL(`${scheme}://${domain}`);
      link.pathname = path;
      if (query !== null) link.search = query;
      if (fragment !== null) link.hash = fragment;
      return link.href;
    });
