import './work-queue.queries.ts';
import './next-step.type.ts';
