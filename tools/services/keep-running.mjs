const ATTEMPTS = 5;
const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts a server and starts it again, on the same port, whenever it ends unasked.
 * @template {{ port: number, ended: Promise<string>, stop: () => Promise<void> }} Server
 * @param {string} name
 * @param {(port: number | undefined) => Promise<Server>} start
 * @param {{ say: (line: string) => void, giveUp: (sentence: string) => void }} tell
 * @returns {Promise<{ first: Server, stop: () => Promise<void> }>}
 */
export async function keepRunning(name, start, { say, giveUp }) {
  const first = await start(undefined);
  let current = first;
  let stopping = false;

  const watch = async () => {
    while (!stopping) {
      const how = await current.ended;
      if (stopping) return;
      say(`${name}: ${how}; starting it again, nothing is lost`);
      await restart();
    }
  };
  const restart = async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        current = await start(first.port);
        return;
      } catch (error) {
        // What is left of the killed server may need a moment to go.
        if (attempt === ATTEMPTS) return giveUp(/** @type {Error} */ (error).message);
        await pause(500 * attempt);
      }
    }
  };
  void watch();

  return {
    first,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
