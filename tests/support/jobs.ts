import type { JobName, Jobs } from '../../server/src/jobs.ts';

/** A queue nobody works on: what was put in line stays to be looked at. */
export type QueuedJobs = Jobs & { readonly queued: { readonly name: JobName; readonly data: unknown }[] };

export function queuedJobs(): QueuedJobs {
  const queued: QueuedJobs['queued'] = [];
  return {
    queued,
    enqueue: async (_tx, name, data) => {
      queued.push({ name, data });
    },
  };
}
