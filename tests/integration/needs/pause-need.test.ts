import { describeNeedAct } from './need-acts.ts';

describeNeedAct('pause');
