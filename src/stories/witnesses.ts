import type { State } from '../state/port.ts';

/** Publishers that reported on what is going on now: their feeds are the first to tell how it goes on. */
export async function witnessesOf(state: Pick<State, 'openIncidents' | 'story'>): Promise<ReadonlySet<string>> {
  const ids = new Set((await state.openIncidents()).flatMap(({ storyIds }) => storyIds));
  const publishers = new Set<string>();
  for (const id of ids) {
    for (const { publisher } of (await state.story(id))?.reports ?? []) publishers.add(publisher);
  }
  return publishers;
}
