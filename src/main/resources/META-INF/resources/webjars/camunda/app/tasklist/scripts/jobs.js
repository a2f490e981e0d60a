// What the tasks on the screen are about. The engine does not know; our own endpoint does, asked once for all of them.
const FRESH_FOR = 20_000;
const MOST_AT_ONCE = 100;
const known = new Map();
let asked = new Map();

async function answerAll() {
  const waiting = [...asked];
  asked = new Map();
  for (let from = 0; from < waiting.length; from += MOST_AT_ONCE) {
    const some = waiting.slice(from, from + MOST_AT_ONCE);
    const cards = await fetchCards(some.map(([task]) => task));
    some.forEach(([task, answer]) => answer(cards[task] ?? null));
  }
}

async function fetchCards(tasks) {
  try {
    const query = tasks.map(task => 'id=' + encodeURIComponent(task)).join('&');
    const response = await fetch('/desk/api/tasks?' + query, { headers: { Accept: 'application/json' } });
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/** The job card of a task; null where there is none to see. */
export function jobOf(task) {
  const before = known.get(task);
  if (before && Date.now() - before.at < FRESH_FOR) return before.card;
  const card = new Promise(answer => {
    if (!asked.size) setTimeout(answerAll, 30);
    asked.set(task, answer);
  });
  known.set(task, { at: Date.now(), card });
  return card;
}
