/** @returns whether a script was called to say what it does: `npm run NAME -- --help`. */
export const isHelpAsked = (args: readonly string[] = process.argv.slice(2)): boolean =>
  args.includes('--help') || args.includes('-h');

/** What `npm start` does. */
export const START_USAGE = `Starts Hashwire on Discord and Telegram, where their tokens are set, else in this terminal. Ends at Ctrl+C.

  npm start
  npm start -- --version                   names the version, and ends
  TERMINAL_FORMAT=json npm start < FILE    answers the commands of a file, a line of JSON each, and ends

Settings come from the environment or .env; the README lists them.`;
