import './work-queue.queries.ts';
