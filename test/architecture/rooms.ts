/** A folder, what it may import, and which of its files other rooms may import. */
export interface Room {
  /** Names of files without `.ts`; `*`: every file. Files that are not named here are inner ones. */
  readonly doors: readonly string[] | '*';
  /** Rooms whose values and types it may import; `*`: everything, inner files included. */
  readonly uses: readonly string[] | '*';
  /** Rooms of which it may import types only. */
  readonly types: readonly string[];
}

const room = (doors: string, uses: string, types = ''): Room => ({
  doors: doors === '*' ? doors : named(doors),
  uses: uses === '*' ? uses : named(uses),
  types: named(types),
});

const named = (list: string): readonly string[] => (list === '' ? [] : list.split(/\s+/u));

/** These files wire the rooms together and see all of them, as `src/ingest`, `src/start`, `src/cli` and `src/health` do. */
export const WIRING: readonly string[] = ['src/main.ts', 'src/app.ts'];

/** Folder -> what it may import. `adapters/*` is one row for every platform; a platform is no part of another one. */
export const ROOMS: Readonly<Record<string, Room>> = {
  src: room('*', 'src/chat'),
  'src/text': room(
    'detect-language direction edit-distance figures furniture languages listed-words month-names phrase phrase-files prose stretch tokenize transliterate truncate typed-key word-index',
    'src',
    'src/feeds',
  ),
  'src/regions': room('capitals gazetteer place-names regions', 'src src/text'),
  'src/feeds': room(
    'charset discover feed fetch host-limiter html-to-text http-client identity opml silence undici-fetch walls',
    'src src/text',
    'src/state',
  ),
  'src/stories': room(
    'rate-quotes story',
    `src src/text src/regions src/status src/stories/classify src/stories/cluster src/stories/conditions
     src/stories/places src/stories/summarize`,
    'src/feeds src/state',
  ),
  'src/stories/article': room('', 'src src/feeds'),
  'src/stories/classify': room(
    'advert classify concept-features digest rules severity weights',
    'src src/text src/regions src/stories src/stories/places',
    'src/feeds src/status',
  ),
  'src/stories/cluster': room(
    'cluster story-features',
    'src src/text src/regions src/stories/places',
    'src/feeds src/stories',
  ),
  'src/stories/conditions': room(
    'observe',
    'src src/text src/regions src/status',
    'src/feeds src/stories src/stories/places',
  ),
  'src/stories/places': room('places', 'src src/text src/regions'),
  'src/stories/summarize': room(
    'headline model-client model-summarizer summarize',
    'src src/text src/regions',
    'src/stories',
  ),
  'src/status': room(
    `baseline board farm-reports hashrate-alarm hashrate-reading hashrate-shares hashrate-statistics incident incidents ledger
     measured-trouble observation report-sequence reported-claims signal signal-poller state-order status timeline trouble
     trouble-status`,
    'src src/regions',
    'src/state src/stories',
  ),
  'src/status/signals': room('', 'src src/regions src/status'),
  'src/state': room(
    `collection collections delivery-row disk moved-record port record-keys retention schemas set-aside space-schemas
     state-error`,
    'src src/feeds src/stories src/status',
    'src/alerts',
  ),
  'src/state/sqlite': room('', 'src src/feeds src/state', 'src/alerts'),
  'src/state/postgres': room('', 'src src/feeds src/state', 'src/alerts'),
  'src/alerts': room(
    'alert digest-schedule follow-channels look-back mute narrow notification route space-settings teaching verdict',
    'src src/text src/regions src/stories src/status src/chat',
    'src/feeds src/state',
  ),
  'src/chat': room(
    `actions adapter aftercare arguments bot button-codec command define-command directed download durations errors example feed-service message message-address mute-targets option-kinds option-name
     option-parsers outage-log pictures platform-words quota rate-limiter reply retry rights simplify story-link subscribing token-check`,
    'src src/text src/stories src/alerts',
    'src/feeds src/regions src/state src/status src/stories/summarize',
  ),
  'src/views': room(
    `alt-text card-picture chart-content evidence feed-card fault feedback format-number format-time incident-card incident-course incident-line overview pages settings-card
     status-card status-words story-card subscription subscription-choice watch-card`,
    'src src/text src/stories src/status src/alerts src/chat',
    'src/regions src/state src/charts',
  ),
  'src/charts': room('chart', 'src src/text src/views', 'src/chat'),
  'src/ingest': room('', '*'),
  'src/start': room('', '*'),
  'src/cli': room('', '*'),
  'src/health': room('', '*'),
  commands: room('', 'src src/text src/regions src/stories src/status src/alerts src/chat src/views'),
  'adapters/*': room('', 'src src/text src/regions src/chat src/views', 'src/status'),
  config: room('', 'src/text'),
  'config/build': room('', '*'),
  deploy: room('', ''),
};

/** The table of CONTRIBUTING. */
export function roomTable(): string {
  const code = (names: readonly string[] | '*') =>
    names === '*' ? 'everything' : names.map((name) => `\`${name}\``).join(', ');
  const rows = Object.entries(ROOMS).map(([name, { doors, uses, types }]) => [
    `\`${name}\``,
    code(uses),
    code(types),
    doors === '*' ? 'every file' : code(doors),
  ]);
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'));
  return ['| Room | May import | Types only | Its public files |', '|---|---|---|---|', ...lines].join('\n');
}
