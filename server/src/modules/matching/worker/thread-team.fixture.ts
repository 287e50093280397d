// For tests: a member that doubles numbers, tells that it began, and has three ways not to answer.
import { workAsMember } from './thread-team.ts';

workAsMember<number | string, number>((task, tell) => {
  if (task === 'die') process.exit(1);
  if (task === 'fail') throw new Error('cannot be doubled');
  if (task === 'fill memory') {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  }
  tell('begun');
  return 2 * Number(task);
});
