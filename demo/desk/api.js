/** What went wrong, in words for the person at the desk. */
export class DeskProblem extends Error {
  constructor(message, status) {
    super(message);
    this.name = 'DeskProblem';
    this.status = status;
  }
}

const words = {
  401: 'This key does not open the desk.',
  404: 'There is nothing under this name.',
  409: 'Somebody else has changed this meanwhile. It is shown anew.',
  429: 'Too many questions at once. Wait a minute.',
  503: 'The receiver cannot reach its store. Nothing was changed; try again in a moment.',
};

/** Speaks with a receiver's desk. `key` opens it. */
export function createApi(key, base = '/receiver') {
  async function ask(method, path, body) {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
    let response;
    try {
      response = await fetch(`${base}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    } catch {
      throw new DeskProblem('The receiver cannot be reached. Nothing was changed.', 0);
    }
    if (response.ok) return response.json();
    const { problems = [] } = await response.json().catch(() => ({}));
    const [first] = problems;
    const message =
      words[response.status] ?? (first ? `${first.field}: ${first.allowed}` : 'The receiver refused this.');
    throw new DeskProblem(message, response.status);
  }

  const query = (parameters) => `?${new URLSearchParams(parameters)}`;
  return {
    overview: () => ask('GET', '/desk/overview'),
    requests: (status, after) => ask('GET', `/desk/requests${query({ status, ...(after && { after }) })}`),
    request: (reference) => ask('GET', `/desk/requests/${reference}`),
    change: (reference, step) => ask('PATCH', `/desk/requests/${reference}`, step),
    verify: (record, head) => ask('GET', `/desk/records/${record}/verification${head ? query({ head }) : ''}`),
    subject: (subject) => ask('GET', `/desk/subjects/${subject}`),
    erase: (subject) => ask('DELETE', `/desk/subjects/${subject}`),
    counts: (from, to) => ask('GET', `/desk/counts${query({ from, to })}`),
  };
}
