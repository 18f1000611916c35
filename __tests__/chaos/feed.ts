import type { Emulator } from '../../emulator/index.ts';
import { changedId } from '../../src/daytona/api/event-feed.ts';
import { ChangeCounter, type ChangeFeed } from '../../src/daytona/waiting/change-feed.ts';

/** The events of the emulator in virtual time, without a socket, whose messages no clock of a test can hold. */
export function feedOf(emulator: Emulator): ChangeFeed {
  const counter = new ChangeCounter();
  let stop: (() => void) | undefined;
  return {
    open() {
      if (stop !== undefined) return;
      stop = emulator.onEvent((name, payload) => {
        const id = changedId(name, payload);
        if (id !== undefined) counter.reported(id);
      });
      counter.connected();
    },
    isConnected: () => stop !== undefined && !emulator.isDown,
    count: (id) => counter.count(id),
    onChange: (id, counted, listener) => counter.onChange(id, counted, listener),
    close: () => stop?.(),
  };
}
