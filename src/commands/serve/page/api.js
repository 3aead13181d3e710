// What the page asks the desk for. The token goes with every question, in a header that no other page can send.

const KEPT = "twinpress-token";

/** Takes the token out of the address, so that no screen and no history shows it. */
export function takeToken() {
  const given = location.hash.slice(1);
  if (/^[0-9a-f]{32,}$/.test(given)) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEPT) !== null;
}

const headers = () => ({ "X-Twinpress-Token": sessionStorage.getItem(KEPT) ?? "" });

/** The desk said no, and why. */
export class Refused extends Error {
  constructor(status, answer) {
    super(answer.refused ?? String(status));
    this.status = status;
    this.answer = answer;
  }
}

async function checked(response) {
  if (response.ok) return response;
  throw new Refused(response.status, await response.json().catch(() => ({})));
}

export async function get(what, query = {}) {
  const response = await fetch(`/desk/${what}?${new URLSearchParams(query)}`, { headers: headers() });
  return (await checked(response)).json();
}

export async function post(what, body) {
  const response = await fetch(`/desk/${what}`, {
    method: "POST",
    headers: { ...headers(), "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await checked(response)).json();
}

/** Tells each change of a view from now on, until the signal ends it or the desk is gone. */
export async function follow(query, signal, tell) {
  const response = await checked(await fetch(`/desk/view?${new URLSearchParams(query)}`, { headers: headers(), signal }));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let parts = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parts.push(value);
    // Line ends stand behind events only: one of many pages comes in many parts, and is put together once.
    if (!value.includes("\n")) continue;
    const events = parts.join("").split("\n\n");
    parts = [events.pop()];
    for (const event of events) {
      const data = event.split("\n").find((line) => line.startsWith("data:"));
      if (data) tell(JSON.parse(data.slice(5)));
    }
  }
}
