/** What is counted, with the help text of its metric. */
const help = {
  receiver_requests_total: 'Requests answered, by route and status.',
  receiver_events_accepted_total: 'Consent events stored.',
  receiver_events_known_total: 'Consent events that were delivered again.',
  receiver_refusals_total: 'Requests refused, by reason.',
} as const;

type Counter = keyof typeof help;
type Labels = Readonly<Record<string, string | number>>;

/** The upper bounds of the durations, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const duration = 'receiver_request_seconds';

/** Numbers about a receiver: none of them about a person. */
export interface Metrics {
  count(counter: Counter, labels?: Labels, by?: number): void;
  /** @param seconds how long an answer took */
  took(seconds: number): void;
  /** Everything in the Prometheus text format (version 0.0.4), with gauges measured just now. */
  text(gauges: Readonly<Record<string, { readonly help: string; readonly value: number }>>): string;
}

const escaped = (value: string | number): string =>
  String(value).replace(/[\\"\n]/g, (it) => (it === '\n' ? '\\n' : `\\${it}`));

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name;
}

/** Counts for one receiver. */
export function createMetrics(): Metrics {
  const counters = new Map<Counter, Map<string, { readonly labels: Labels; value: number }>>();
  const buckets = bounds.map(() => 0);
  let count = 0;
  let sum = 0;

  const counterLines = (name: Counter): string[] => [
    `# HELP ${name} ${help[name]}`,
    `# TYPE ${name} counter`,
    ...[...(counters.get(name)?.values() ?? [{ labels: {}, value: 0 }])].map(
      ({ labels, value }) => `${series(name, labels)} ${value}`,
    ),
  ];

  const durationLines = (): string[] => [
    `# HELP ${duration} How long answers took.`,
    `# TYPE ${duration} histogram`,
    ...bounds.map((bound, at) => `${series(`${duration}_bucket`, { le: bound })} ${buckets[at]}`),
    `${series(`${duration}_bucket`, { le: '+Inf' })} ${count}`,
    `${duration}_sum ${sum}`,
    `${duration}_count ${count}`,
  ];

  return {
    count(counter, labels = {}, by = 1) {
      const values = counters.get(counter) ?? new Map<string, { readonly labels: Labels; value: number }>();
      const key = Object.values(labels).join(' ');
      const present = values.get(key) ?? { labels, value: 0 };
      present.value += by;
      values.set(key, present);
      counters.set(counter, values);
    },
    took(seconds) {
      count += 1;
      sum += seconds;
      bounds.forEach((bound, at) => {
        if (seconds <= bound) buckets[at]! += 1;
      });
    },
    text: (gauges) =>
      [
        ...(Object.keys(help) as Counter[]).flatMap(counterLines),
        ...durationLines(),
        ...Object.entries(gauges).flatMap(([name, gauge]) => [
          `# HELP ${name} ${gauge.help}`,
          `# TYPE ${name} gauge`,
          `${name} ${gauge.value}`,
        ]),
        '',
      ].join('\n'),
  };
}
