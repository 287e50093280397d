import { describeNeedAct } from './need-acts.ts';

describeNeedAct('reject');
