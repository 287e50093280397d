import { describeNeedAct } from './need-acts.ts';

describeNeedAct('resume');
