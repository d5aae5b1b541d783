import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Writable } from 'node:stream';

/** Where messages appear, above the line that is being typed. */
export interface Screen {
  /** Adds the last line break. @throws what the stream says. */
  write(text: string): Promise<void>;
  /** From now on somebody types at this prompt. */
  hold(prompt: Interface): void;
  /** An answer is under way: no prompt until `idle`. */
  busy(): void;
  idle(): void;
  release(): void;
}

export function createScreen(output: Writable): Screen {
  let prompt: Interface | undefined;
  let answers = 0;
  let broken: unknown;
  // Without a listener a reader that goes away would end the process.
  output.on('error', (error) => {
    broken = error;
  });

  const put = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      output.write(text, (error) => (error ? reject(error) : resolve()));
    });

  return {
    async write(text) {
      if (prompt === undefined || answers > 0) return put(`${text}\n`);
      // What was typed so far moves below the message, cursor and all.
      moveCursor(output, 0, -prompt.getCursorPos().rows);
      cursorTo(output, 0);
      clearScreenDown(output);
      const written = put(`${text}\n`);
      prompt.prompt(true);
      return written;
    },
    hold(reading) {
      prompt = reading;
    },
    busy() {
      answers += 1;
    },
    idle() {
      answers -= 1;
      if (answers === 0) prompt?.prompt(true);
    },
    release() {
      prompt = undefined;
    },
  };
}
