import type { Payout } from '../../accounts/types.ts';

/** The sums by month (`2026-11`), the earliest first. Months without a payout count as well. */
export function sumsByMonth(payouts: readonly Payout[]): readonly (readonly [month: string, net: number])[] {
  const months = payouts.map(({ on }) => on.slice(0, 7)).sort();
  const sums: [string, number][] = [];
  const last = months.at(-1);
  for (let month = months[0]; month !== undefined && last !== undefined && month <= last;) {
    const ofMonth = payouts.filter(({ on }) => on.startsWith(month!));
    sums.push([month, ofMonth.reduce((sum, { net }) => sum + net, 0)]);
    const [year, number] = month.split('-').map(Number) as [number, number];
    month = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
  }
  return sums;
}
