import { describeOfferAct } from './offer-acts.ts';

describeOfferAct('return');
