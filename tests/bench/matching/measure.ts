/** CPU seconds (all threads of the process: the compiler's and the collector's too) and peak memory in MB. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export function lap(): () => number {
  let last = cpu();
  return () => {
    const now = cpu();
    const spent = now - last;
    last = now;
    return spent;
  };
}

export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

export function print(result: Record<string, unknown>): void {
  console.log(JSON.stringify(result, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
}
