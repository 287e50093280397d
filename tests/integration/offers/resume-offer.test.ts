import { describeOfferAct } from './offer-acts.ts';

describeOfferAct('resume');
