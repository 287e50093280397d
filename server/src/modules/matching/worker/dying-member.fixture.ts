// For tests: a member of a team that is gone before it answers.
import { workAsMember } from './thread-team.ts';

workAsMember(() => process.exit(1));
