// What tests ask of a page, within it: loaded into every page of a test beside axe-core.

/** Loads the pictures that a browser leaves until somebody scrolls to them. @returns which could not be drawn. */
async function undrawn() {
  const all = [...document.images];
  for (const one of all) one.loading = 'eager';
  await Promise.all(all.map((one) => one.decode().catch(() => undefined)));
  return all.filter((one) => one.naturalWidth === 0).map((one) => one.src);
}

/** @returns what axe-core finds that is serious or critical, with where it is. @param rules only these; absent: all. */
async function findings(rules) {
  const { violations } = await axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** @returns what makes the page wider than its window. */
function overflow() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > clientWidth;
  });
  return [`${scrollWidth} of ${clientWidth} px`, ...wide.map((one) => one.outerHTML.slice(0, 120))];
}

/** @returns what has the focus, in words, and whether the frame that shows it can be seen. */
function focused() {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  // No frame is drawn around a link of a line that holds a block: one of its parts has no room.
  const hasRoom = [...one.getClientRects()].every(({ top, right, width }) => top >= 0 && right > 0 && width > 0);
  const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && hasRoom;
  return { name: (one.innerText || one.name).trim(), isSeen };
}

Object.assign(globalThis, { undrawn, findings, overflow, focused });
